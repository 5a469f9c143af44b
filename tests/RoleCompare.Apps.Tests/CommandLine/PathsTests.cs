using System.Text.Json;
using RoleCompare.Tests;
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
        var result = Cli.Run("paths", "chief-technology-officer", "data-analyst", "--stated-only");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("No stated moves lead from Chief Technology Officer to Data Analyst", result.Output, StringComparison.Ordinal);
        Assert.Contains("of seniority lower: no inferred moves lead down in seniority, and few stated ones do.", result.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_route_leads_the_advice_keeps_the_profile()
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "me.json");
        File.WriteAllText(file, """{"goals":"to lead"}""");

        Assert.Contains("--profile FILE --tree`", Cli.Run("paths", "chief-technology-officer", "data-analyst", "--profile", file).Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_person_who_does_not_want_to_manage_people_is_led_around_roles_that_do()
    {
        const string Profile = """{"goals":"to build","currentRole":"mlops-engineer","targetRole":"chief-ai-officer","constraints":{"noPeopleManagement":true}}""";
        using var ranking = JsonDocument.Parse(Cli.Pipe(Profile, "recommend", "--profile", "-", "--json").Output);
        var ruledOut = ranking.RootElement.GetProperty("excluded").EnumerateArray().Select(excluded => excluded.GetProperty("role").GetString()!).ToHashSet();
        var result = Cli.Pipe(Profile, "paths", "--profile", "-", "--json");
        using var document = JsonDocument.Parse(result.Output);
        var paths = document.RootElement.GetProperty("paths").EnumerateArray().ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths.SelectMany(path => path.GetProperty("steps").EnumerateArray().SkipLast(1)), step => Assert.DoesNotContain(step.GetProperty("to").GetString()!, ruledOut));
        Assert.Contains("The target role, Chief AI Officer, is ruled out by your constraints.", result.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_says_where_to_start_and_where_to_end()
    {
        const string Profile = """{"skills":{"python":3},"currentRole":"Prompt Engineer","targetRole":"chief-ai-officer"}""";
        using var document = JsonDocument.Parse(Cli.Pipe(Profile, "paths", "--profile", "-", "--json").Output);

        Assert.Equal("prompt-engineer", document.RootElement.GetProperty("from").GetString());
        Assert.Equal("chief-ai-officer", document.RootElement.GetProperty("to").GetString());
    }

    [Fact]
    public void A_role_that_the_profile_excludes_stands_on_no_route()
    {
        const string Profile = """{"goals":"to lead","currentRole":"prompt-engineer","targetRole":"chief-ai-officer","constraints":{"excludeRoles":["ai-product-manager"]}}""";

        Assert.DoesNotContain("\"ai-product-manager\"", Cli.Pipe(Profile, "paths", "--profile", "-", "--json").Output, StringComparison.Ordinal);
        Assert.Contains("Left out, as your profile says: AI Product Manager.", Cli.Pipe(Profile, "paths", "--profile", "-").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_route_touches_the_roles_to_go_via()
    {
        using var document = JsonDocument.Parse(
            Cli.Run("paths", "prompt-engineer", "chief-ai-officer", "--via", "AI Operations Manager", "--via", "agent-operations-engineer", "--max", "5", "--json").Output);
        var paths = document.RootElement.GetProperty("paths").EnumerateArray().ToList();

        Assert.NotEmpty(paths);
        Assert.All(paths, path => Assert.Superset(
            Set("ai-operations-manager", "agent-operations-engineer"), path.GetProperty("steps").EnumerateArray().Select(step => step.GetProperty("to").GetString()!).ToHashSet()));
    }

    [Fact]
    public void A_step_says_why_it_is_taken_what_it_costs_and_what_it_asks_for()
    {
        using var document = JsonDocument.Parse(Cli.Run("paths", "head-of-data-science", "--json").Output);
        var moves = document.RootElement.GetProperty("moves").EnumerateArray().ToList();

        foreach (var move in moves)
        {
            var isInferred = move.GetProperty("kind").GetString() == "inferred";
            Assert.Equal(isInferred, move.GetProperty("sentence").ValueKind == JsonValueKind.Null);
            Assert.Equal(isInferred, move.GetProperty("inferred").ValueKind == JsonValueKind.Object);
            Assert.Equal(move.GetProperty("cost").GetDouble(), move.GetProperty("costParts").EnumerateObject().Sum(part => part.Value.GetDouble()), 6);
            Assert.NotEmpty(move.GetProperty("have").EnumerateArray().Concat(move.GetProperty("missing").EnumerateArray()));
        }

        Assert.Contains(moves, move => move.GetProperty("kind").GetString() == "inferred");
        Assert.DoesNotContain("\"inferred\",", Cli.Run("paths", "head-of-data-science", "--stated-only", "--json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_plan_of_a_route_starts_with_what_the_first_move_needs()
    {
        using var document = JsonDocument.Parse(Cli.Run("paths", "prompt-engineer", "chief-ai-officer", "--max", "1", "--json").Output);
        var path = document.RootElement.GetProperty("paths")[0];
        var first = path.GetProperty("plan").EnumerateArray().Select(skill => skill.GetProperty("needs")[0].GetProperty("move").GetInt32()).ToList();

        Assert.Equal(first.Order(), first);
        Assert.Equal(
            path.GetProperty("steps")[0].GetProperty("missing").EnumerateArray().Select(gap => gap.GetProperty("skill").GetString()).Order(),
            path.GetProperty("plan").EnumerateArray().Take(first.Count(move => move == 1)).Select(skill => skill.GetProperty("skill").GetString()).Order());
    }

    [Fact]
    public void A_cost_can_be_changed_and_is_told()
    {
        var result = Cli.Run("paths", "prompt-engineer", "--cost", "family=0", "--cost", "bridge=3");

        Assert.Contains("0 for another family, 3 for an inferred move", result.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tree_shows_each_role_once_and_nothing_farther_than_asked()
    {
        using var document = JsonDocument.Parse(Cli.Run("paths", "prompt-engineer", "--tree", "--max-steps", "2", "--json").Output);
        var first = document.RootElement.GetProperty("next").EnumerateArray().ToList();
        var second = first.SelectMany(role => role.GetProperty("next").EnumerateArray()).ToList();
        var own = first.Concat(second).Where(role => !role.GetProperty("again").GetBoolean()).Select(role => role.GetProperty("role").GetString()).ToList();

        Assert.Equal(own.Distinct(), own);
        Assert.Superset(MovesFrom("prompt-engineer", "--stated-only"), Set([.. own!]));
        Assert.All(second, role => Assert.Empty(role.GetProperty("next").EnumerateArray()));
        Assert.Contains("── AI Product Manager", Cli.Run("paths", "prompt-engineer", "--tree").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Diagrams_are_drawn_of_moves_routes_and_trees()
    {
        Assert.StartsWith("flowchart LR\n    r1[\"Prompt Engineer\"]\n", Cli.Run("paths", "prompt-engineer", "--mermaid").Output, StringComparison.Ordinal);
        Assert.Contains("    r1 -->|\"pivot, ", Cli.Run("paths", "prompt-engineer", "chief-ai-officer", "--mermaid").Output, StringComparison.Ordinal);
        var dot = Cli.Run("paths", "head-of-data-science", "--tree", "--dot").Output;
        Assert.StartsWith("digraph routes {\n", dot, StringComparison.Ordinal);
        Assert.Contains("style=dashed", dot, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_limit_leaves_no_route_it_is_named()
    {
        Assert.Contains("--max-steps 8 shows them", Cli.Run("paths", "prompt-engineer", "chief-ai-officer", "--max-steps", "2").Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        var json = Cli.Run("paths", "prompt-engineer", "chief-ai-officer", "--max-steps", "2", "--json");
        Assert.Contains("\"paths\": []", json.Output, StringComparison.Ordinal);
        Assert.StartsWith("No moves lead", json.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Say where to start: name a role as FROM", "paths")]
    [InlineData("--tree shows every role within reach of FROM; leave TO out", "paths", "prompt-engineer", "chief-ai-officer", "--tree")]
    [InlineData("--via is for the routes to TO", "paths", "prompt-engineer", "--tree", "--via", "ai-engineer")]
    [InlineData("--via is for the routes to TO", "paths", "prompt-engineer", "--via", "ai-engineer")]
    [InlineData("--via names 'chief-ai-officer', where the route starts or ends", "paths", "prompt-engineer", "chief-ai-officer", "--via", "chief-ai-officer")]
    [InlineData("'ai-engineer' is named by --via and by --avoid", "paths", "prompt-engineer", "chief-ai-officer", "--via", "ai-engineer", "--avoid", "ai-engineer")]
    [InlineData("touches at most 0 on its way", "paths", "prompt-engineer", "chief-ai-officer", "--via", "ai-engineer", "--max-steps", "1")]
    [InlineData("--max-steps is '9'; it must be a whole number from 1 to 8", "paths", "prompt-engineer", "--tree", "--max-steps", "9")]
    [InlineData("--json, --mermaid and --dot exclude each other", "paths", "prompt-engineer", "--dot", "--mermaid")]
    [InlineData("There is no cost 'speed'. The costs are move, level, useful, seniority, leap, family and bridge.", "paths", "prompt-engineer", "--cost", "speed=1")]
    [InlineData("The cost family is 101; it must be a number from 0 to 100.", "paths", "prompt-engineer", "--cost", "family=101")]
    public void What_cannot_be_done_is_refused_with_what_can(string message, params string[] arguments)
    {
        var result = Cli.Run(arguments);

        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.Contains(message, result.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static HashSet<string> MovesFrom(string role, params string[] options)
    {
        using var document = JsonDocument.Parse(Cli.Run(["paths", role, "--json", .. options]).Output);
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
