using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class PathsTests
{
    [Fact]
    public void The_seed_roles_lead_where_the_seed_says()
    {
        Assert.Superset(Set("vp-ai-operations", "chief-technology-officer", "chief-ai-officer"), MovesFrom("ai-operations-manager"));
        Assert.Superset(Set("senior-mlops-engineer", "ml-platform-lead", "head-of-ml-engineering"), MovesFrom("mlops-engineer"));
        Assert.Superset(Set("agent-operations-engineer", "ai-product-manager"), MovesFrom("prompt-engineer"));
    }

    [Fact]
    public void Routes_are_joined_and_sorted_by_cost()
    {
        using var document = JsonDocument.Parse(Cli.Run("paths", "data-analyst", "chief-ai-officer", "--max", "5", "--json").Output);
        var paths = document.RootElement.GetProperty("paths").EnumerateArray().ToList();

        Assert.Equal(5, paths.Count);
        Assert.Equal(paths.Select(Cost).Order(), paths.Select(Cost));
        foreach (var steps in paths.Select(path => path.GetProperty("steps").EnumerateArray().ToList()))
        {
            Assert.Equal("data-analyst", steps[0].GetProperty("from").GetString());
            Assert.Equal("chief-ai-officer", steps[^1].GetProperty("to").GetString());
            Assert.Equal(steps.Skip(1).Select(step => step.GetProperty("from").GetString()), steps.SkipLast(1).Select(step => step.GetProperty("to").GetString()));
        }
    }

    [Fact]
    public void An_avoided_role_stands_on_no_route()
    {
        var result = Cli.Run("paths", "prompt-engineer", "chief-ai-officer", "--avoid", "AI Product Manager", "--max", "5", "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain("\"ai-product-manager\"", result.Output, StringComparison.Ordinal);
        Assert.Contains("\"agent-operations-engineer\"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Skills_of_the_profile_are_not_missing()
    {
        const string Profile = """{"skills":{"people management":5,"budgeting":5}}""";
        var without = Missing(Cli.Run("paths", "senior-mlops-engineer", "ml-platform-lead", "--max", "1", "--json"));
        var with = Missing(Cli.Pipe(Profile, "paths", "senior-mlops-engineer", "ml-platform-lead", "--max", "1", "--profile", "-", "--json"));

        Assert.DoesNotContain("kubernetes", without);
        Assert.Contains("kubernetes", with);
        Assert.DoesNotContain("people-management", with);
    }

    [Fact]
    public void No_way_down_from_the_top_is_said()
    {
        var result = Cli.Run("paths", "chief-technology-officer", "data-analyst");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("No stated moves lead from Chief Technology Officer to Data Analyst", result.Output, StringComparison.Ordinal);
    }

    private static HashSet<string> MovesFrom(string role)
    {
        using var document = JsonDocument.Parse(Cli.Run("paths", role, "--json").Output);
        return [.. document.RootElement.GetProperty("moves").EnumerateArray().Select(move => move.GetProperty("to").GetString()!)];
    }

    private static HashSet<string> Set(params string[] ids) => [.. ids];

    private static double Cost(JsonElement path) => path.GetProperty("cost").GetDouble();

    private static List<string> Missing(CliResult result)
    {
        using var document = JsonDocument.Parse(result.Output);
        return [.. document.RootElement.GetProperty("paths")[0].GetProperty("steps")[0].GetProperty("missing").EnumerateArray().Select(gap => gap.GetProperty("skill").GetString()!)];
    }
}
