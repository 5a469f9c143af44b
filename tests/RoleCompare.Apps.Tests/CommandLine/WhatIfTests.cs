using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class WhatIfTests
{
    private const string Sample = "data/samples/cloud-engineer.json";

    [Fact]
    public void Changed_answers_give_the_places_and_scores_of_a_profile_that_has_them()
    {
        var profile = JsonNode.Parse(File.ReadAllText(Path.Combine(Cli.Root, Sample)))!;
        profile["skills"]!["python"] = 5;
        profile["skills"]!.AsObject().Remove("MLflow");
        profile["preferences"]!["team-management"] = 3;
        profile["preferences"]!["seniority"] = 5;
        using var written = JsonDocument.Parse(Cli.Pipe(profile.ToJsonString(), "recommend", "--profile", "-", "--json", "--top", "3").Output);

        using var changed = JsonDocument.Parse(Cli.Run(
            "what-if", "--profile", Sample, "--skill", "Python=+2", "--without-skill", "mlflow", "--preference", "team-management=+1", "--seniority", "5", "--top", "3", "--json").Output);

        Assert.Equal(
            written.RootElement.GetProperty("matches").EnumerateArray().Select(match => (match.GetProperty("role").GetString(), match.GetProperty("score").GetDouble())),
            changed.RootElement.GetProperty("roles").EnumerateArray().Take(3).Select(role => (role.GetProperty("role").GetString(), role.GetProperty("scoreAfter").GetDouble())));
        Assert.Equal(4, changed.RootElement.GetProperty("changes").GetArrayLength());
    }

    [Fact]
    public void Doing_what_an_aim_asks_for_brings_the_role_there()
    {
        using var aim = JsonDocument.Parse(Cli.Run("what-if", "--profile", Sample, "--aim", "ML Platform Lead", "--rank", "3", "--json").Output);
        var changes = aim.RootElement.GetProperty("whatIf").GetProperty("changes").EnumerateArray()
            .SelectMany(change => new[] { "--skill", $"{change.GetProperty("skill").GetString()}={change.GetProperty("to").GetInt32()}" });

        Assert.Equal("smallest", aim.RootElement.GetProperty("outcome").GetString());
        using var done = JsonDocument.Parse(Cli.Run(["what-if", "--profile", Sample, "--top", "3", "--json", .. changes]).Output);
        Assert.Contains("ml-platform-lead", done.RootElement.GetProperty("roles").EnumerateArray().Take(3).Select(role => role.GetProperty("role").GetString()));
    }

    [Fact]
    public void A_role_that_a_constraint_excludes_says_so()
    {
        var result = Cli.Start([], ["what-if", "--profile", Sample, "--aim", "chief-ai-officer"], columns: 200);

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("Chief AI Officer is excluded, so no change of skills brings it among the first 3. It manages people, which you do not want: ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_opens_most_comes_first()
    {
        using var found = JsonDocument.Parse(Cli.Run("what-if", "--profile", Sample, "--unlocks", "--json").Output);
        var opens = found.RootElement.GetProperty("unlocks").EnumerateArray().Select(unlock => unlock.GetProperty("opens").GetInt32()).ToList();

        Assert.NotEmpty(opens);
        Assert.Equal(opens.OrderDescending(), opens);
    }

    [Theory]
    [InlineData("--skill", "python=+1", "--preference", "communication=5")]
    [InlineData("--aim", "ml-platform-lead")]
    [InlineData("--aim", "mlops-engineer")]
    [InlineData("--unlocks")]
    public void The_report_is_the_same_each_time_and_no_line_is_longer_than_the_terminal(params string[] arguments)
    {
        var result = Cli.Start([], ["what-if", "--profile", Sample, .. arguments], columns: 80);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.All(result.Output.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Equal(result.Output, Cli.Start([], ["what-if", "--profile", Sample, .. arguments], columns: 80).Output);
    }

    [Theory]
    [InlineData("--skill 'beekeeping=3': there is no skill 'beekeeping'. The nearest: ", "--skill", "beekeeping=3")]
    [InlineData("--skill 'python': a name and a level are needed, such as kubernetes=4 or kubernetes=+1.", "--skill", "python")]
    [InlineData("--skill 'python=much': 'much' is no level; it must be a whole number from 0 to 5, or one with its sign, such as +1.", "--skill", "python=much")]
    [InlineData("--skill 'python=7': the level is 7; it must be from 0 to 5.", "--skill", "python=7")]
    [InlineData("--skill 'python=+4': Python is 3, and +4 makes 7; it must be from 0 to 5.", "--skill", "python=+4")]
    [InlineData("--skill 'python=3': Python is 3 already; name another level.", "--skill", "python=3")]
    [InlineData("--without-skill 'sql': the profile does not mention SQL. It mentions kubernetes, ", "--without-skill", "sql")]
    [InlineData("--preference 'team=2': there is no dimension 'team'; did you mean 'team-management'? Allowed: ", "--preference", "team=2")]
    [InlineData("--preference 'communication=+1': Communication is not in the profile, so +1 has nothing to start from; give a whole number from 1 to 5.", "--preference", "communication=+1")]
    [InlineData("--seniority '8': the level is 8; it must be from 1 to 7.", "--seniority", "8")]
    [InlineData("Python is changed 2 times; name it once.", "--skill", "python=4", "--without-skill", "python")]
    [InlineData("There is no role 'nobody'.", "--aim", "nobody")]
    [InlineData("Say what changes (--skill, --without-skill, --preference, --seniority), or ask with --aim ROLE or --unlocks.")]
    [InlineData("Changes (--skill, --without-skill, --preference, --seniority), --aim and --unlocks exclude each other; use one of them.", "--unlocks", "--skill", "python=4")]
    [InlineData("--rank belongs to --aim.", "--rank", "2", "--unlocks")]
    [InlineData("--top does not go with --aim; --rank says which place is enough.", "--aim", "mlops-engineer", "--top", "2")]
    public void What_cannot_be_done_is_told(string message, params string[] arguments)
    {
        var result = Cli.Run(["what-if", "--profile", Sample, .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"rolecompare: {message}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }
}
