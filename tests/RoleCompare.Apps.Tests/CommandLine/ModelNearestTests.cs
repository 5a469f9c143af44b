using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class ModelNearestTests
{
    [Fact]
    public void What_is_near_is_shown_with_the_words_that_made_it_so()
    {
        var result = Cli.Run("model", "nearest", "Kuberneetes clusters, qqxz", "--top", "2");

        Assert.Equal(0, result.ExitCode);
        Assert.Empty(result.Errors);
        Assert.All(
            ["Known: clusters", "From n-grams: kuberneetes of <ku ", "Skipped: qqxz", "Nearest roles", "Nearest skills", "Nearest sentences", "Nearest words", "(kubernetes)", "clusters +0."],
            part => Assert.Contains(part, result.Output));
    }

    [Fact]
    public void The_shares_in_the_json_add_up_to_the_cosine()
    {
        using var document = JsonDocument.Parse(Cli.Run("model", "nearest", "looks after patients", "--in", "skills", "--top", "3", "--json").Output);

        var nearest = document.RootElement.GetProperty("nearest").EnumerateArray().ToList();
        Assert.Equal(3, nearest.Count);
        Assert.All(nearest, near =>
        {
            Assert.Equal("skill", near.GetProperty("kind").GetString());
            var cosine = near.GetProperty("cosine").GetDouble();
            Assert.Equal(cosine, near.GetProperty("shares").EnumerateArray().Sum(word => word.GetProperty("share").GetDouble()), 1e-4);
            Assert.Equal(cosine, near.GetProperty("targetShares").EnumerateArray().Sum(word => word.GetProperty("share").GetDouble()), 1e-4);
        });
    }

    [Fact]
    public void A_text_that_says_nothing_is_told()
    {
        var result = Cli.Run("model", "nearest", "qqxz");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("The text says nothing to this model", result.Output);
        Assert.DoesNotContain("Nearest", result.Output);
    }

    [Fact]
    public void An_unknown_kind_is_refused_with_those_that_are_allowed() =>
        ModelTests.Refuses(Cli.Run("model", "nearest", "nurse", "--in", "jobs"), "--in is 'jobs'; roles, skills, sentences, words are allowed.");
}
