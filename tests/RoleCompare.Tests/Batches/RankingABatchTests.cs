using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoleCompare.Batches;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Batches;

/// <summary>Many profiles, one a line.</summary>
public sealed class RankingABatchTests
{
    private const string Wrong = """{"skills":{"python":9}}""";

    // Long and short texts in turn, so that later lines are done before earlier ones.
    private static readonly string[] Profiles =
        [.. Enumerable.Range(0, 60).Select(i => JsonSerializer.Serialize(new
        {
            skills = new Dictionary<string, int> { ["python"] = i % 6, ["sql"] = i % 5 },
            goals = i % 3 == 0 ? string.Join(' ', Enumerable.Repeat("I want to keep models healthy in production.", 40)) : "",
        }))];

    [Fact]
    public async Task Each_line_gets_the_ranking_of_its_profile_in_the_order_of_the_lines()
    {
        var lines = await RunAsync(Profiles, 3);

        Assert.Equal(Profiles.Select((profile, i) => $$"""{"line":{{i + 1}},"id":null,"error":null,"ranking":{{Alone(profile, 3)}}}"""), lines);
    }

    [Fact]
    public async Task A_line_that_cannot_be_used_is_told_with_its_number_and_keeps_its_place()
    {
        string[] batch = [Profiles[1], Wrong, "", "{", """{"id":"x","profile":{"currentRole":"nobody"}}""", Profiles[2]];
        var told = new List<int>();

        var lines = (await RunAsync(batch, 1, (line, why) =>
        {
            Assert.NotEmpty(why);
            told.Add(line);
        })).Select(line => JsonNode.Parse(line)!).ToList();

        Assert.Equal([2, 3, 4, 5], told);
        Assert.Equal([1, 2, 3, 4, 5, 6], lines.Select(line => (int)line["line"]!));
        Assert.Equal([true, false, false, false, false, true], lines.Select(line => line["ranking"] is not null));
        Assert.Equal("'skills.python' is 9; it must be a whole number from 0 to 5.", (string?)lines[1]["error"]);
        Assert.StartsWith("This is not valid JSON at line 4, byte 2:", (string?)lines[3]["error"], StringComparison.Ordinal);
        Assert.Equal("x", (string?)lines[4]["id"]);
    }

    [Theory]
    [InlineData("\"a-7\"")]
    [InlineData("7")]
    [InlineData("-9007199254740993")]
    [InlineData("null")]
    public async Task An_id_is_passed_through(string id)
    {
        var line = Assert.Single(await RunAsync([$$"""{"id":{{id}},"profile":{{Profiles[1]}}}"""], 1));

        Assert.Equal($$"""{"line":1,"id":{{id}},"error":null,"ranking":{{Alone(Profiles[1], 1)}}}""", line);
    }

    [Theory]
    [InlineData("""{"id":1.5,"profile":{"skills":{"python":3}}}""", "'id' is neither")]
    [InlineData("""{"id":[],"profile":{"skills":{"python":3}}}""", "'id' is neither")]
    [InlineData("""{"id":1}""", "'profile' is missing.")]
    [InlineData("""{"profile":3}""", "'profile' is 3;")]
    [InlineData("""{"profile":{"skills":{"python":3}},"goals":"x"}""", "'goals' stands beside")]
    public async Task What_stands_around_a_profile_is_checked(string batch, string error)
    {
        var line = JsonNode.Parse(Assert.Single(await RunAsync([batch], 1)))!;

        Assert.StartsWith(error, (string?)line["error"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Output_that_fails_ends_the_run()
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', Profiles)));
        await using var full = new MemoryStream(new byte[10], writable: true);

        await Assert.ThrowsAsync<NotSupportedException>(() => new BatchRun(Shipped.Index, 1).RunAsync(input, "a test", full, (_, _) => { }, null, TestContext.Current.CancellationToken));
    }

    private static async Task<string[]> RunAsync(string[] batch, int top, Action<int, string>? badLine = null)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', batch)));
        using var output = new MemoryStream();
        var count = await new BatchRun(Shipped.Index, top).RunAsync(input, "a test", output, badLine ?? ((_, _) => { }), null, TestContext.Current.CancellationToken);
        Assert.Equal(batch.Length, count);
        return Encoding.UTF8.GetString(output.ToArray())[..^1].Split('\n');
    }

    // What recommend --json prints, without its layout: no text in it spans lines.
    private static string Alone(string profile, int top)
    {
        var ranking = new RoleMatcher(Shipped.Index).Rank(ProfileReader.Parse(Encoding.UTF8.GetBytes(profile), "a test"));
        return string.Concat(RoleCompareJson.Serialize(RankingDocument.Create(ranking, Shipped.Index, top)).Split('\n').Select(line => line.TrimStart())).Replace("\": ", "\":", StringComparison.Ordinal);
    }
}
