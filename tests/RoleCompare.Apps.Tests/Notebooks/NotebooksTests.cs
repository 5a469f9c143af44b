using System.Text.Json.Nodes;
using Xunit;

namespace RoleCompare.Apps.Tests.Notebooks;

/// <summary>The notebooks of the repository: each cell runs, and what is saved below it is what it shows. With ROLECOMPARE_NOTEBOOKS=write it is saved anew instead.</summary>
public sealed class NotebooksTests
{
    private const int MostBytes = 300_000;

    private static readonly string Folder = Path.Combine(CommandLine.Cli.Root, "notebooks");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.ipynb").Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_cell_shows_what_is_saved_below_it(string name)
    {
        var file = Path.Combine(Folder, name);
        var saved = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
        var notebook = Notebook.Parse(name, saved);

        var stale = await NotebookCheck.RunAsync(notebook);

        if (Environment.GetEnvironmentVariable("ROLECOMPARE_NOTEBOOKS") == "write")
        {
            await File.WriteAllTextAsync(file, notebook.Write(), TestContext.Current.CancellationToken);
            return;
        }

        Assert.Empty(stale);
        Assert.True(notebook.Write() == saved, $"{name} is not saved in its usual form; save it: {NotebookCheck.Refresh}");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_is_one_that_a_code_host_and_the_NET_kernel_can_read(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name));
        var root = Notebook.Parse(name, text).Root;
        var ids = root["cells"]!.AsArray().Select(cell => (string)cell!["id"]!).ToList();

        Assert.InRange(text.Length, 1, MostBytes);
        Assert.Equal((4, 5), ((int)root["nbformat"]!, (int)root["nbformat_minor"]!));
        Assert.Equal((".net-csharp", "C#"), ((string)root["metadata"]!["kernelspec"]!["name"]!, (string)root["metadata"]!["kernelspec"]!["language"]!));
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[a-z0-9-]{1,64}$", id));
        Assert.All(root["cells"]!.AsArray(), cell => Assert.Contains((string)cell!["cell_type"]!, (string[])["code", "markdown"]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_a_notebook_refers_to_is_where_a_build_of_the_solution_puts_it(string name)
    {
        var lines = Notebook.Parse(name, File.ReadAllText(Path.Combine(Folder, name))).CodeCells.SelectMany(cell => cell.Source.Split('\n')).Where(line => line.StartsWith("#r", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.Matches("""^#r "\.\./tests/RoleCompare\.Apps\.Tests/bin/Debug/net10\.0/RoleCompare(\.\w+)?\.dll"$""", line));
    }

    [Fact]
    public void What_was_measured_of_a_model_is_of_the_model_that_is_delivered()
    {
        var measured = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "data", "evaluation.json")))!;

        Assert.Equal((string)JsonNode.Parse(File.ReadAllText(Path.Combine(CommandLine.Cli.Root, "models", "manifest.json")))!["id"]!, (string)measured["model"]!);
    }
}
