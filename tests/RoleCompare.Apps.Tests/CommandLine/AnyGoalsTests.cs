using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>Whatever stands in the goals, the ranking is defined: what says nothing is told and counts for nothing.</summary>
public sealed class AnyGoalsTests
{
    private const int MostCharacters = 50_000;

    [Theory]
    [InlineData("🚀👩‍💻👨‍👩‍👧‍👦🏳️‍🌈")]
    [InlineData("מהנדס נתונים")]
    [InlineData("مهندس بيانات ٣٤٥")]
    [InlineData("数据工程师。データエンジニア")]
    [InlineData("4711 90210 0031337")]
    [InlineData("!?., --- … «»")]
    [InlineData("qqxz zzkkw xqjvw")]
    public void Goals_that_say_nothing_are_told_and_add_nothing(string goals)
    {
        var result = Recommend(goals);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("warning: Nothing in 'goals' was understood; it does not count.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(Matches(Recommend("")), Matches(result));
    }

    [Theory]
    [InlineData("I want to engineer data 👩‍💻🚀")]
    [InlineData("I want to \u202Eengineer\u202C data")]
    [InlineData("I want to en\u00ADgin\u200Beer data")]
    [InlineData("I want to engineer data\0in a cafe\u0301")]
    [InlineData("I WANT TO ENGİNEER DATA")]
    [InlineData("我想 engineer data")]
    public void Words_among_other_characters_count(string goals)
    {
        var result = Recommend(goals);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("\"source\": \"goal\"", result.Output, StringComparison.Ordinal);
        AssertDefined(result);
    }

    [Theory]
    [InlineData("engineer")]
    [InlineData("I lead data engineers, zzqqx. ")]
    [InlineData("data 👩‍💻")]
    public void The_longest_goals_that_are_allowed_are_a_ranking(string repeated)
    {
        var goals = string.Concat(Enumerable.Repeat(repeated, MostCharacters / repeated.Length));

        AssertDefined(Recommend(goals));
    }

    [Fact]
    public void Longer_goals_are_refused_with_their_length()
    {
        var result = Recommend(new string('e', 100_000));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'goals' has 100,000 characters; at most 50,000 are allowed.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Half_a_character_is_refused_by_name()
    {
        var result = Cli.Pipe("""{"skills":{"python":3},"goals":"data \ud83d"}""", "recommend", "--profile", "-");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("'goals' is not valid Unicode", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    private static void AssertDefined(CliResult result)
    {
        Assert.Equal(0, result.ExitCode);
        using var ranking = JsonDocument.Parse(result.Output);
        foreach (var match in ranking.RootElement.GetProperty("matches").EnumerateArray())
        {
            Assert.InRange(match.GetProperty("score").GetDouble(), 0, 1);
            Assert.Equal(match.GetProperty("score").GetDouble(), match.GetProperty("contributions").EnumerateArray().Sum(part => part.GetProperty("value").GetDouble()), 1e-6);
        }
    }

    // With a skill, so that there is something to rank by.
    private static CliResult Recommend(string goals) =>
        Cli.Pipe(JsonSerializer.Serialize(new { skills = new { python = 3 }, goals }), "recommend", "--profile", "-", "--json");

    private static string Matches(CliResult result)
    {
        using var ranking = JsonDocument.Parse(result.Output);
        return ranking.RootElement.GetProperty("matches").GetRawText();
    }
}
