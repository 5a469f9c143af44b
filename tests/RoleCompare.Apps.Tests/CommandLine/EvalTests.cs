using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class EvalTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rolecompare-eval-").FullName;

    public EvalTests()
    {
        File.WriteAllText(Path.Combine(_folder, "corpus.jsonl"), """
            {"id": "nurse", "text": "nurse", "description": "Cares for patients."}
            {"id": "cook", "text": "cook", "description": "Prepares meals."}
            {"id": "coder", "text": "software developer", "description": "Writes programs."}

            """);
        File.WriteAllText(Path.Combine(_folder, "queries.jsonl"), """
            {"id": "q", "text": "looks after patients in a hospital"}

            """);
        File.WriteAllText(Path.Combine(_folder, "qrels.tsv"), "q\t0\tnurse\t1\n");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_set_is_measured_beside_lexical_search()
    {
        var result = Cli.Start([], ["eval", _folder], columns: 200);

        Assert.Equal(0, result.ExitCode);
        Assert.All(["model", "BM25", "TF-IDF characters 3-5", "model - best lexical", "MRR", "MAP", "nDCG@10", "Recall@10", "1.000 [1.00, 1.00]"], part => Assert.Contains(part, result.Output));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    [InlineData(200)]
    public void Every_scorer_is_named_whole_in_a_terminal_of_any_width(int columns)
    {
        var result = Cli.Start([], ["eval", _folder], columns);

        var lines = result.Output.Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= columns, $"{line.Length} columns: {line}"));
        Assert.All(["model  ", "BM25  ", "TF-IDF characters 3-5  ", "model - best lexical  "], name => Assert.Contains(lines, line => line.StartsWith(name, StringComparison.Ordinal)));
        Assert.All(["MRR", "MAP", "nDCG@10", "Recall@10"], metric => Assert.Single(lines, line => line.StartsWith(' ') && line.Split(' ').Contains(metric)));
        Assert.StartsWith($"{Path.GetFileName(_folder)}: 1 queries, 3 documents", result.Output, StringComparison.Ordinal);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void The_same_set_gives_the_same_json()
    {
        var first = Cli.Run("eval", _folder, "--json").Output;

        Assert.Equal(first, Cli.Run("eval", _folder, "--json").Output);
        using var document = JsonDocument.Parse(first);
        var set = document.RootElement.GetProperty("sets")[0];
        Assert.Equal(3, set.GetProperty("documents").GetInt32());
        Assert.Equal(1, set.GetProperty("scorers")[0].GetProperty("metrics").GetProperty("MRR").GetProperty("mean").GetDouble());
    }

    [Fact]
    public void A_malformed_set_is_refused_with_file_and_line()
    {
        File.AppendAllText(Path.Combine(_folder, "qrels.tsv"), "q\t0\tgardener\t1\n");

        ModelTests.Refuses(Cli.Run("eval", _folder), "qrels.tsv, line 2", "'gardener'");
        ModelTests.Refuses(Cli.Run("eval", Path.Combine(_folder, "none")), "none", "no such folder");
    }

    [Fact]
    public void A_line_that_is_not_JSON_is_refused_with_its_number()
    {
        File.AppendAllText(Path.Combine(_folder, "corpus.jsonl"), """{"id": "baker", "text" "baker"}""");

        ModelTests.Refuses(Cli.Run("eval", _folder), "corpus.jsonl: not valid JSON at line 4, byte 24: \" cannot stand here;");
    }
}
