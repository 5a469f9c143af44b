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
}
