using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class ExplainTests
{
    private const string Sample = "data/samples/cloud-engineer.json";

    [Fact]
    public void The_reasons_and_the_base_add_up_to_the_score()
    {
        using var document = JsonDocument.Parse(Cli.Run("explain", "--profile", Sample, "mlops-engineer", "--json").Output);
        var root = document.RootElement;
        var sum = root.GetProperty("base").GetDouble() + Sum(root, "for") + Sum(root, "against");

        Assert.Equal(root.GetProperty("score").GetDouble(), sum, 1e-6);
    }

    [Fact]
    public void The_differences_add_up_to_the_difference_of_the_scores()
    {
        using var document = JsonDocument.Parse(Cli.Run("explain", "--profile", Sample, "mlops-engineer", "--versus", "prompt-engineer", "--json").Output);
        var versus = document.RootElement.GetProperty("versus");
        var difference = document.RootElement.GetProperty("score").GetDouble() - versus.GetProperty("score").GetDouble();

        Assert.Equal(difference, versus.GetProperty("difference").GetDouble(), 1e-6);
        Assert.Equal(difference, versus.GetProperty("differences").EnumerateArray().Sum(part => part.GetProperty("value").GetDouble()), 1e-6);
    }

    [Fact]
    public void An_excluded_role_says_why()
    {
        var result = Cli.Run("explain", "--profile", Sample, "ai-operations-manager");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("AI Operations Manager is excluded. It manages people, which you do not want: \"", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_names_both_roles()
    {
        var result = Cli.Run("explain", "--profile", Sample, "mlops-engineer", "--versus", "prompt-engineer");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("MLOps Engineer stands above Prompt Engineer by ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_difference_of_nothing_is_not_a_line()
    {
        var result = Cli.Run("explain", "--profile", Sample, "mlops-engineer", "--versus", "platform-engineer");

        Assert.DoesNotContain("-+0.0000", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("-0.0000", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Equal_scores_are_told()
    {
        using var document = JsonDocument.Parse(Cli.Pipe("""{"preferences":{"team-management":1}}""", "explain", "--profile", "-", "prompt-engineer", "--json").Output);

        Assert.NotEmpty(document.RootElement.GetProperty("tiedWith").EnumerateArray());
    }

    [Fact]
    public void An_excluded_role_to_compare_with_is_told()
    {
        var result = Cli.Run("explain", "--profile", Sample, "mlops-engineer", "--versus", "ai-operations-manager");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("AI Operations Manager is excluded.", result.Output, StringComparison.Ordinal);
        Assert.Contains("MLOps Engineer: 0.", result.Output, StringComparison.Ordinal);
    }

    private static double Sum(JsonElement root, string group) =>
        root.GetProperty(group).EnumerateArray().Sum(reason => reason.GetProperty("value").GetDouble());
}
