using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class CompareTests
{
    private static readonly string[] SeedRoles = ["ai-operations-manager", "mlops-engineer", "prompt-engineer"];

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void The_table_fits_the_terminal(int columns)
    {
        var result = Cli.Start([], ["compare", .. SeedRoles], columns);

        Assert.Equal(0, result.ExitCode);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= columns, $"{line.Length} columns: {line}"));
    }

    [Fact]
    public void Every_dimension_has_a_cell_for_every_role()
    {
        using var document = JsonDocument.Parse(Cli.Run(["compare", .. SeedRoles, "--json"]).Output);
        var rows = document.RootElement.GetProperty("dimensions").EnumerateArray().ToList();

        Assert.Equal(10, rows.Count);
        Assert.All(rows, row => Assert.Equal(SeedRoles, row.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("role").GetString()!)));
    }

    [Fact]
    public void Differences_hides_rows_of_one_level()
    {
        using var document = JsonDocument.Parse(Cli.Run(["compare", .. SeedRoles, "--differences", "--json"]).Output);

        Assert.All(
            document.RootElement.GetProperty("dimensions").EnumerateArray(),
            row => Assert.True(row.GetProperty("cells").EnumerateArray().Select(cell => cell.GetProperty("level").GetInt32()).Distinct().Count() > 1));
    }

    [Fact]
    public void Markdown_has_a_column_for_every_role()
    {
        var rows = Cli.Run(["compare", .. SeedRoles, "--markdown"]).Output.Split('\n').Where(line => line.StartsWith('|')).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Equal(5, row.Count(letter => letter == '|')));
    }

    [Fact]
    public void Roles_are_found_by_title_and_alias()
    {
        using var document = JsonDocument.Parse(Cli.Run("compare", "MLOps Engineer", "ML Engineer", "--json").Output);

        Assert.Equal(
            ["mlops-engineer", "machine-learning-engineer"],
            document.RootElement.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("role").GetString()!));
    }

    [Theory]
    [InlineData("table", "── Responsibilities")]
    [InlineData("markdown", "## Responsibilities")]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("csv", "Part,Item,Verdict,")]
    [InlineData("json", "\"verdict\":")]
    public void Every_format_is_printed(string format, string mark)
    {
        var result = Cli.Run(["compare", .. SeedRoles, "--format", format]);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains(mark, result.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Skills_that_only_one_role_asks_for_are_counted_after_the_first_unless_all_are_asked_for()
    {
        using var copy = new CatalogCopy();
        var file = Path.Combine("roles", "prompt-engineer.yaml");
        var roles = string.Concat(new[] { file, Path.Combine("roles", "mlops-engineer.yaml") }.Select(name => File.ReadAllText(Path.Combine(copy.Folder, name))));
        var others = File.ReadLines(Path.Combine(copy.Folder, "skills.yaml")).Where(line => line.StartsWith("- id: ", StringComparison.Ordinal)).Select(line => line[6..]);
        var added = others.Where(id => !roles.Contains($"id: {id},", StringComparison.Ordinal)).Take(20);
        copy.Change(file, "\nskills:\n", $"\nskills:\n{string.Concat(added.Select(id => $"  - {{ id: {id}, level: 1, need: useful }}\n"))}");
        string[] command = ["compare", "mlops-engineer", "prompt-engineer", "--catalog", copy.Folder];
        var (first, all) = (Cli.Run(command), Cli.Run([.. command, "--all"]));

        int Added(string output) => output.Split(": 1 useful").Length - 1;
        Assert.True(Added(first.Output) < 12, first.Output);
        Assert.Matches(@"… and \d+ more \(--all\)", first.Output);
        Assert.Equal(20, Added(all.Output));
        Assert.DoesNotContain("more (--all)", all.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--markdown", "markdown")]
    [InlineData("--json", "json")]
    public void The_short_options_are_formats(string option, string format) =>
        Assert.Equal(Cli.Run(["compare", .. SeedRoles, "--format", format]), Cli.Run(["compare", .. SeedRoles, option]));

    [Fact]
    public void A_pinned_role_is_the_first_and_the_others_are_told_from_it()
    {
        using var document = JsonDocument.Parse(Cli.Run("compare", "mlops-engineer", "prompt-engineer", "--against", "prompt-engineer", "--json").Output);

        Assert.Equal("prompt-engineer", document.RootElement.GetProperty("against").GetString());
        Assert.Equal(["prompt-engineer", "mlops-engineer"], document.RootElement.GetProperty("roles").EnumerateArray().Select(role => role.GetProperty("role").GetString()!));
        Assert.All(
            document.RootElement.GetProperty("dimensions").EnumerateArray().Select(row => row.GetProperty("cells").EnumerateArray().ToList()),
            cells => Assert.Equal(cells[1].GetProperty("level").GetInt32() - cells[0].GetProperty("level").GetInt32(), cells[1].GetProperty("fromPinned").GetInt32()));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(200)]
    public void A_persons_wishes_and_skills_stand_beside_the_roles(int columns)
    {
        var result = Cli.Start(
            """{ "skills": { "python": 2 }, "preferences": { "team-management": 3 } }"""u8.ToArray(),
            ["compare", "mlops-engineer", "prompt-engineer", "--profile", "-"],
            columns);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Team management  you want: ■■■□□ 3", result.Output, StringComparison.Ordinal);
        Assert.Contains("Primary role  you want: not said", result.Output, StringComparison.Ordinal);
        Assert.Contains("(you lack", result.Output, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= columns, $"{line.Length} columns: {line}"));
    }

    [Theory]
    [InlineData("--format is 'pdf'; it must be one of table, markdown, html, csv, json.", "mlops-engineer", "prompt-engineer", "--format", "pdf")]
    [InlineData("--format and --json exclude each other", "mlops-engineer", "prompt-engineer", "--format", "html", "--json")]
    [InlineData("--json and --markdown exclude each other", "mlops-engineer", "prompt-engineer", "--markdown", "--json")]
    [InlineData("There is no role 'mlopps-engineer'.", "mlops-engineer", "prompt-engineer", "--against", "mlopps-engineer")]
    [InlineData("missing.json", "mlops-engineer", "prompt-engineer", "--profile", "missing.json")]
    [InlineData("1 role was named", "mlops-engineer", "--against", "mlops-engineer")]
    public void Bad_usage_is_told_and_nothing_printed(string message, params string[] arguments)
    {
        var result = Cli.Run(["compare", .. arguments]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
    }
}
