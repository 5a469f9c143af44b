using System.Text.Json;
using RoleCompare.Tests;
using RoleCompare.Tests.Import;
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
        Assert.All(["model", "BM25", "TF-IDF", "model - best lexical", "MRR", "MAP", "nDCG@10", "Recall@10", "1.000 [1.00, 1.00]"], part => Assert.Contains(part, result.Output));
    }

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(120)]
    [InlineData(200)]
    public void Everything_fits_in_a_terminal_of_any_width(int columns)
    {
        var result = Cli.Start([], ["eval", _folder, "--catalog", "data", "--bias", "--against", "models"], columns);

        Assert.Empty(result.Errors);
        var lines = result.Output.Split('\n');
        Assert.All(lines, line => Assert.True(line.Length <= columns, $"{line.Length} columns: {line}"));
        Assert.Equal(2, lines.Count(line => line == $"{Path.GetFileName(_folder)}: 1 queries, 3 documents"));
        Assert.All(["MRR", "MAP", "nDCG@10", "Recall@10"], metric => Assert.Contains(lines, line => line.StartsWith(metric, StringComparison.Ordinal)));
        Assert.Contains(lines, line => line.StartsWith($"dimension text to role: {10 * Cli.Roles} texts", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith($"roles of the catalogue: {Cli.Roles}", StringComparison.Ordinal));
    }

    [Fact]
    public void What_training_knows_of_a_set_is_counted()
    {
        using var releases = new TempFolder();
        var onet = ReleaseFiles.WriteOnet(releases);
        var esco = ReleaseFiles.WriteEsco(releases);
        File.WriteAllText(Path.Combine(_folder, "queries.jsonl"), """{"id": "q", "text": "Maker1 reported"}""");
        File.WriteAllText(Path.Combine(_folder, "corpus.jsonl"), """
            {"id": "maker", "text": "chief maker 1"}
            {"id": "cook", "text": "cook"}

            """);
        File.WriteAllText(Path.Combine(_folder, "qrels.tsv"), "q\t0\tmaker\t1\nq\t0\tcook\t1\n");

        using var document = JsonDocument.Parse(Cli.Run("eval", _folder, "--onet", onet, "--esco", esco, "--json").Output);

        var overlap = document.RootElement.GetProperty("sets")[0].GetProperty("overlap");
        Assert.Equal(2, overlap.GetProperty("relevantPairs").GetInt32());
        Assert.Equal(1, overlap.GetProperty("onetSynonyms").GetInt32());
        Assert.Equal(0.5, overlap.GetProperty("synonymShare").GetDouble());
        Assert.Contains("1 of 2 relevant pairs (50.0 %) are synonyms in the training data", Cli.Run("eval", _folder, "--onet", onet).Output);
    }

    [Fact]
    public void A_report_is_written_as_json_and_markdown()
    {
        var output = Path.Combine(_folder, "report");

        var result = Cli.Run("eval", _folder, "--output", output, "--json");

        Assert.Equal(["evaluation.json", "evaluation.md"], Directory.GetFiles(output).Select(Path.GetFileName).Order());
        Assert.Equal(result.Output, File.ReadAllText(Path.Combine(output, "evaluation.json")));
        Assert.Equal(Cli.Run("eval", _folder, "--markdown").Output, File.ReadAllText(Path.Combine(output, "evaluation.md")));
        Assert.Contains("| MRR | 1.000 [1.000, 1.000] |", File.ReadAllText(Path.Combine(output, "evaluation.md")));
    }

    [Fact]
    public void A_report_that_cannot_be_written_is_refused_before_anything_is_measured()
    {
        ModelTests.Refuses(Cli.Run("eval", "no-such-set", "--output", Path.Combine(_folder, "qrels.tsv")), "qrels.tsv", "this is a file");
        ModelTests.Refuses(Cli.Run("eval", "no-such-set", "--output", Path.Combine(_folder, "qrels.tsv", "below")), "cannot be written");
    }

    [Fact]
    public void There_must_be_something_to_measure() =>
        ModelTests.Refuses(Cli.Run("eval"), "name the folder of a set, --catalog DIR, --bias or --people FILE");

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
