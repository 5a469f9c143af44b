using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class RecommendTests
{
    private const string Sample = "data/samples/operations-lead.json";

    private static readonly Lazy<string> SampleJson = new(() => Cli.Run("recommend", "--profile", Sample, "--json").Output);

    [Fact]
    public void The_sample_profile_gets_ranked_roles_with_reasons()
    {
        var result = Cli.Run("recommend", "--profile", Sample);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("warning: The target role, Chief AI Officer, is ruled out by your constraints.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("1. AI Operations Manager", result.Output, StringComparison.Ordinal);
        Assert.Contains("+0.", result.Output, StringComparison.Ordinal);
        Assert.Contains("-0.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_score_is_the_sum_of_the_contributions()
    {
        foreach (var match in Matches())
        {
            var sum = match.GetProperty("contributions").EnumerateArray().Sum(part => part.GetProperty("value").GetDouble());
            Assert.Equal(match.GetProperty("score").GetDouble(), sum, 1e-6);
            Assert.InRange(sum, 0, 1);
        }
    }

    [Fact]
    public void Every_role_is_ranked_or_excluded_once()
    {
        using var roles = JsonDocument.Parse(Cli.Run("roles", "--json").Output);
        var all = roles.RootElement.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("role").GetString());
        using var ranking = JsonDocument.Parse(SampleJson.Value);
        var told = ranking.RootElement.GetProperty("matches").EnumerateArray()
            .Concat(ranking.RootElement.GetProperty("excluded").EnumerateArray())
            .Select(entry => entry.GetProperty("role").GetString());

        Assert.Equal(all.Order(StringComparer.Ordinal), told.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rank_lies_in_its_range_and_every_role_is_in_one_group()
    {
        var group = 1;
        foreach (var match in Matches())
        {
            var rank = match.GetProperty("rank").GetInt32();
            Assert.InRange(rank, match.GetProperty("rankRange").GetProperty("best").GetInt32(), match.GetProperty("rankRange").GetProperty("worst").GetInt32());
            Assert.InRange(match.GetProperty("group").GetInt32(), group, group + 1);
            group = match.GetProperty("group").GetInt32();
        }
    }

    [Fact]
    public void The_report_says_between_which_places_a_role_stands() =>
        Assert.Matches(@"1\. AI Operations Manager  0\.\d{4}, 1st( to \d+(st|nd|rd|th))?  \(ai-operations-manager\)", Cli.Run("recommend", "--profile", Sample).Output);

    [Fact]
    public void Who_answered_next_to_nothing_is_told_so()
    {
        var output = Cli.Pipe("""{"preferences": {"communication": 3}}""", "recommend", "--profile", "-").Output;

        Assert.Contains("you answered too little", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranks_count_up_while_scores_go_down()
    {
        var matches = Matches();

        Assert.Equal(Enumerable.Range(1, matches.Count), matches.Select(match => match.GetProperty("rank").GetInt32()));
        var scores = matches.Select(match => match.GetProperty("score").GetDouble()).ToList();
        Assert.Equal(scores.OrderDescending(), scores);
    }

    [Fact]
    public void What_the_person_said_is_quoted_verbatim()
    {
        using var profile = JsonDocument.Parse(File.ReadAllText(Path.Combine(Cli.Root, Sample)));
        var texts = profile.RootElement.GetProperty("goals").GetString() + profile.RootElement.GetProperty("experience").GetString();
        foreach (var part in Parts().Where(part => part.GetProperty("source").GetString() is "goal" or "experience"))
            Assert.Contains(part.GetProperty("youSaid").GetString()!, texts, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_role_says_is_quoted_verbatim()
    {
        var catalog = string.Concat(Directory.EnumerateFiles(Path.Combine(Cli.Root, "data"), "*.yaml", SearchOption.AllDirectories).Select(Unfold));
        foreach (var part in Parts())
            Assert.Contains(part.GetProperty("roleSays").GetString()!, catalog, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_role_tells_what_speaks_against_it_or_is_missing()
    {
        var roles = Cli.Run("recommend", "--profile", Sample).Output.Split("\n\n").Where(part => part.Contains(". ", StringComparison.Ordinal) && char.IsAsciiDigit(part[0]) && part[..part.IndexOf('.', StringComparison.Ordinal)].All(char.IsAsciiDigit));

        Assert.All(roles, role => Assert.Matches("(?m)^ +(-0\\.|Missing: )", role));
    }

    [Fact]
    public void Equal_input_gives_equal_bytes() =>
        Assert.Equal(SampleJson.Value, Cli.Run("recommend", "--profile", Sample, "--json").Output);

    [Fact]
    public void Standard_input_is_read_for_a_hyphen() =>
        Assert.Equal(SampleJson.Value, Cli.Pipe(File.ReadAllText(Path.Combine(Cli.Root, Sample)), "recommend", "--profile", "-", "--json").Output);

    [Fact]
    public void Seniority_outside_the_constraints_excludes_and_says_why()
    {
        using var ranking = JsonDocument.Parse(SampleJson.Value);
        var officer = ranking.RootElement.GetProperty("excluded").EnumerateArray().Single(entry => entry.GetProperty("role").GetString() == "chief-ai-officer");

        Assert.Equal("Its seniority is 7; you want at most 6.", officer.GetProperty("reason").GetString());
    }

    [Fact]
    public void Top_limits_the_matches()
    {
        using var ranking = JsonDocument.Parse(Cli.Run("recommend", "--profile", Sample, "--json", "--top", "2").Output);

        Assert.Equal(2, ranking.RootElement.GetProperty("matches").GetArrayLength());
    }

    [Fact]
    public void Equal_scores_are_told_and_stand_by_id()
    {
        // A wish that every role meets as well as every other one of its level.
        using var ranking = JsonDocument.Parse(Cli.Pipe("""{"preferences":{"team-management":1}}""", "recommend", "--profile", "-", "--json").Output);
        var matches = ranking.RootElement.GetProperty("matches").EnumerateArray().ToList();
        foreach (var tied in matches.GroupBy(match => match.GetProperty("score").GetDouble()).Where(group => group.Count() > 1))
        {
            var ids = tied.Select(match => match.GetProperty("role").GetString()!).ToList();
            Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
            Assert.Equal(ids.Skip(1), tied.First().GetProperty("tiedWith").EnumerateArray().Select(id => id.GetString()!));
        }

        Assert.Contains(matches, match => match.GetProperty("tiedWith").GetArrayLength() > 0);
    }

    [Fact]
    public void A_skill_that_is_not_understood_is_a_warning_that_names_three()
    {
        var result = Cli.Pipe("""{"skills":{"beekeeping":4,"python":3}}""", "recommend", "--profile", "-", "--json");

        Assert.Equal(0, result.ExitCode);
        var warning = Assert.Single(result.ErrorLines);
        Assert.StartsWith("warning: The skill 'beekeeping' was not understood and does not count. The nearest: ", warning, StringComparison.Ordinal);
        Assert.Equal(2, warning.Count(letter => letter == ','));
    }

    [Fact]
    public void An_alias_shows_what_it_was_taken_for()
    {
        using var ranking = JsonDocument.Parse(Cli.Pipe("""{"skills":{"K8S":4}}""", "recommend", "--profile", "-", "--json").Output);
        var understood = Assert.Single(ranking.RootElement.GetProperty("understood").EnumerateArray());

        Assert.Equal("kubernetes", understood.GetProperty("skill").GetString());
        Assert.Equal("alias", understood.GetProperty("by").GetString());
    }

    private static List<JsonElement> Matches() => [.. JsonDocument.Parse(SampleJson.Value).RootElement.GetProperty("matches").EnumerateArray()];

    private static IEnumerable<JsonElement> Parts() => Matches().SelectMany(match => match.GetProperty("contributions").EnumerateArray());

    // A folded block of YAML reads as one line.
    private static string Unfold(string file) => string.Join(' ', File.ReadAllLines(file).Select(line => line.Trim())) + "\n";
}
