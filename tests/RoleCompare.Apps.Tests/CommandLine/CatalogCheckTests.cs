using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class CatalogCheckTests
{
    [Fact]
    public void The_catalogue_of_the_repository_is_sound()
    {
        var result = Cli.Run("catalog", "check", "data");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("data: sound. 10 dimensions, ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_problem_is_reported_at_once()
    {
        using var copy = new CatalogCopy();
        copy.Change("roles/mlops-engineer.yaml", "seniority: 3", "seniority: 9");
        copy.Change("roles/prompt-engineer.yaml", "to: ai-product-manager", "to: ai-product-manger");
        copy.Change("skills.yaml", "- id: kubernetes", "- id: Kubernetes!");

        var result = Cli.Run("catalog", "check", copy.Folder);

        Assert.Equal(1, result.ExitCode);
        Assert.Empty(result.Errors);
        Assert.Contains("'seniority' of a role is '9'. Write a whole number from 1 to 7.", result.Output, StringComparison.Ordinal);
        Assert.Contains("There is no role 'ai-product-manger'. Use one of the nearest (ai-product-manager, ", result.Output, StringComparison.Ordinal);
        Assert.Contains("'id' is 'Kubernetes!', not a slug.", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_problems_are_there_as_JSON()
    {
        using var copy = new CatalogCopy();
        copy.Change("roles/mlops-engineer.yaml", "seniority: 3", "seniority: 9");

        var result = Cli.Run("catalog", "check", copy.Folder, "--json");

        Assert.Equal(1, result.ExitCode);
        using var document = JsonDocument.Parse(result.Output);
        var problem = Assert.Single(document.RootElement.GetProperty("problems").EnumerateArray());
        Assert.Equal("roles/mlops-engineer.yaml", problem.GetProperty("file").GetString());
        Assert.Equal("9", problem.GetProperty("value").GetString());
    }
}
