using RoleCompare.Tests.Embedding;
using RoleCompare.Training.Evaluation;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class EvaluationTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public EvaluationTests()
    {
        _folder.Write("set/corpus.jsonl", """
            {"id": "b", "text": "data engineer", "alt": ["data engineer", "lead"], "description": "Works."}
            {"id": "a", "text": "engineer"}
            {"id": "c", "text": "cook", "tasks": ["cooks food"]}

            """);
        _folder.Write("set/queries.jsonl", """
            {"id": "q1", "text": "data", "title": "hidden", "description": "cook"}
            {"id": "q2", "text": "lead", "description": "data", "tasks": ["cook"], "exclude": ["b"]}
            {"id": "unanswered", "text": "data"}

            """);
        _folder.Write("set/qrels.tsv", "q1\t0\tb\t1\nq2\t0\tc\t2\nq2\t0\ta\t0\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_set_is_read_as_the_format_says()
    {
        var set = EvaluationSet.Load(_folder.File("set"));

        Assert.Equal("set", set.Name);
        Assert.Equal(["data engineer", "lead", "Works."], set.Documents[0].Texts);
        Assert.Equal(["q1", "q2"], set.Queries.Select(query => query.Id));
        Assert.Equal(1, set.UnansweredCount);
        Assert.Equal(["data"], set.Queries[0].Texts);
        Assert.Equal(["lead", "data", "cook"], set.Queries[1].Texts);
        Assert.Equal(2, Assert.Single(set.Queries[1].Gains).Value);
    }

    [Theory]
    [InlineData("""{"id": "q1", "text": "data", "tasks": [], "exclude": ["a"]}""", true)]
    [InlineData("""{"id": "q1", "text": "data", "exclude": ["a"]}""", false)]
    [InlineData("""{"id": "q1", "text": "data", "tasks": []}""", false)]
    public void Whole_profiles_that_exclude_themselves_ask_for_moves(string query, bool expected)
    {
        _folder.Write("set/queries.jsonl", query + "\n");
        _folder.Write("set/qrels.tsv", "q1\t0\tb\t1\n");

        Assert.Equal(expected, EvaluationSet.Load(_folder.File("set")).AsksForMoves);
    }

    [Fact]
    public void All_scorers_find_the_answers_of_a_set_that_words_decide()
    {
        var result = Evaluator.Evaluate(TinyModel.Load(), EvaluationSet.Load(_folder.File("set")), cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["BM25", "TF-IDF characters 3-5"], result.Lexical.Select(lexical => lexical.Scorer));
        Assert.All(result.Lexical, lexical => Assert.All(lexical.Queries, query => Assert.Equal(1, query.ReciprocalRank)));
        Assert.Equal(1, result.Model.Queries[0].ReciprocalRank);
        Assert.Contains("\"differenceToBestLexical\"", EvaluationJson.Serialize(new EvaluationReport("m", null, [SetReport.Create(result)])));
    }

    [Fact]
    public void Ties_count_against_the_scorer_and_excluded_documents_are_no_answers()
    {
        var result = Evaluator.Run(new Indifferent(), EvaluationSet.Load(_folder.File("set")), cancellationToken: TestContext.Current.CancellationToken);

        // a, c and the relevant b for the first query; a and the relevant c for the second.
        Assert.Equal([1 / 3.0, 0.5], result.Queries.Select(query => query.ReciprocalRank));
    }

    [Fact]
    public void Bm25_is_that_of_the_formula()
    {
        var scores = new double[3];
        Bm25Scorer.Create(EvaluationSet.Load(_folder.File("set")).Documents).Score(["data"], scores);

        // "data" is in one of three documents, once; that document has 4 words and the mean is 8 / 3.
        var idf = Math.Log(1 + (2.5 / 1.5));
        var expected = idf * 2.2 / (1 + (1.2 * (0.25 + (0.75 * 4 / (8 / 3.0)))));
        Assert.Equal(expected, scores[0], 1e-12);
        Assert.Equal([0, 0], scores[1..]);
    }

    [Theory]
    [InlineData("corpus.jsonl", "{\"id\": \"a\"", "corpus.jsonl: not valid JSON at line 1, byte 11: the text ends too early")]
    [InlineData("corpus.jsonl", "[]", "corpus.jsonl, line 1", "not a JSON object")]
    [InlineData("corpus.jsonl", "{\"id\": \"a\"}", "corpus.jsonl, line 1", "'text' is missing")]
    [InlineData("corpus.jsonl", "{\"id\": 5, \"text\": \"x\"}", "corpus.jsonl, line 1", "'id' is not a text")]
    [InlineData("corpus.jsonl", "{\"id\": \"a\", \"text\": \"x\", \"alt\": \"y\"}", "corpus.jsonl, line 1", "'alt' must be a list")]
    [InlineData("corpus.jsonl", "{\"id\": \"a\", \"text\": \"x\"}\n\n{\"id\": \"a\", \"text\": \"x\"}", "corpus.jsonl, line 3: the id 'a' occurs twice", "corpus.jsonl, line 1; ids must be unique")]
    [InlineData("queries.jsonl", "{\"id\": \"q1\", \"text\": \" \"}", "queries.jsonl, line 1", "'text' is missing or empty")]
    [InlineData("qrels.tsv", "q1\t0\tb\t1\nq1\t0\tb\t2", "qrels.tsv, line 2", "the gain of 'b' for 'q1' is 2, but 1 on line 1")]
    [InlineData("qrels.tsv", "q1\tb\t1", "qrels.tsv, line 1", "3 cells")]
    [InlineData("qrels.tsv", "q9\t0\tb\t1", "qrels.tsv, line 1", "'q9'")]
    [InlineData("qrels.tsv", "q1\t0\tz\t1", "qrels.tsv, line 1", "'z'")]
    [InlineData("qrels.tsv", "q1\t0\tb\t-1", "qrels.tsv, line 1", "'-1'")]
    [InlineData("qrels.tsv", "q1\t0\tb\t0", "no query has a relevant document")]
    public void A_malformed_set_is_refused_with_file_and_line(string file, string content, params string[] expected)
    {
        _folder.Write($"set/{file}", content);

        Refuses(expected);
    }

    [Fact]
    public void Marks_line_ends_empty_lines_and_repeats_change_nothing()
    {
        var plain = EvaluationSet.Load(_folder.File("set"));
        foreach (var file in (string[])["corpus.jsonl", "queries.jsonl", "qrels.tsv"])
            _folder.Write($"other/{file}", "\uFEFF" + File.ReadAllText(_folder.File($"set/{file}")).Replace("\n", "\r\n\r\n"));
        File.AppendAllText(_folder.File("other/qrels.tsv"), "q1\t0\tb\t1\r\n");

        var other = EvaluationSet.Load(_folder.File("other"));

        Assert.Equal(plain.Documents.SelectMany(document => document.Texts), other.Documents.SelectMany(document => document.Texts));
        Assert.Equal(plain.Queries.Select(query => query.Id), other.Queries.Select(query => query.Id));
        Assert.Equal(plain.Queries.SelectMany(query => query.Gains), other.Queries.SelectMany(query => query.Gains));
    }

    [Theory]
    [InlineData("null", new[] { "data" })]
    [InlineData("[]", new[] { "data", "cook" })]
    public void A_query_with_a_list_of_tasks_is_a_profile_with_its_description(string tasks, string[] texts)
    {
        _folder.Write("set/queries.jsonl", $$"""{"id": "q1", "text": "data", "description": "cook", "tasks": {{tasks}}}""");
        _folder.Write("set/qrels.tsv", "q1\t0\tb\t1\n");

        Assert.Equal(texts, EvaluationSet.Load(_folder.File("set")).Queries[0].Texts);
    }

    [Fact]
    public void A_document_that_is_excluded_is_not_relevant()
    {
        File.AppendAllText(_folder.File("set/qrels.tsv"), "q2\t0\tb\t5\n");

        var set = EvaluationSet.Load(_folder.File("set"));

        Assert.Equal(2, Assert.Single(set.Queries[1].Gains).Key);
    }

    [Fact]
    public void Sets_of_one_name_are_told_apart_by_the_folders_above()
    {
        foreach (var file in (string[])["corpus.jsonl", "queries.jsonl", "qrels.tsv"])
        {
            _folder.Write($"a/set/{file}", File.ReadAllText(_folder.File($"set/{file}")));
            _folder.Write($"b/other/{file}", File.ReadAllText(_folder.File($"set/{file}")));
        }

        var sets = EvaluationSets.Load([_folder.File("set"), _folder.File("a/set/"), _folder.File("b/other")]);

        Assert.Equal([$"{Path.GetFileName(_folder.Path)}/set", "a/set", "other"], sets.Select(set => set.Name));
        Assert.Contains("is named twice", Assert.Throws<RoleCompareException>(() => EvaluationSets.Load([_folder.File("set"), _folder.File("set/.")])).Message);
    }

    [Fact]
    public void Another_model_is_compared_on_the_same_queries()
    {
        // "data" is in the answer, and of all that the first model knows nearest to it; to the other model "cook" means the same.
        _folder.Write("set/qrels.tsv", "q1\t0\tb\t1\n");
        var other = TinyModel.Of(("data", [1]), ("engineer", [0, 1]), ("cook", [1]));

        var result = Evaluator.Evaluate(TinyModel.Load(), EvaluationSet.Load(_folder.File("set")), other, cancellationToken: TestContext.Current.CancellationToken);

        var report = SetReport.Create(result);
        Assert.Equal(other.Id, report.Against!.Scorer);
        Assert.Equal(new Estimate(1, 1, 1), report.Scorers[0].Metrics["MRR"]);
        Assert.Equal(new Estimate(0.5, 0.5, 0.5), report.Against.Metrics["MRR"]);
        Assert.Equal(new Estimate(0.5, 0.5, 0.5), report.DifferenceToAgainst!["MRR"]);
        Assert.Equal(0, report.DifferenceToAgainst["Recall@10"].Mean);
    }

    [Theory]
    [InlineData(10, 0.1)]
    [InlineData(7, 0.3)]
    [InlineData(1, 5)]
    public void Equal_scores_say_nothing(int count, double value)
    {
        // Added up, ten tenths of 0.1 are not 0.1 to the last bit.
        var scores = Enumerable.Repeat(value, count).ToArray();

        StandardScores.Standardize(scores);

        Assert.All(scores, score => Assert.Equal(0, score));
    }

    [Fact]
    public void Standard_scores_have_the_mean_0_and_the_deviation_1()
    {
        double[] scores = [1, 3, 5, 7];

        StandardScores.Standardize(scores);

        Assert.Equal(-3 / Math.Sqrt(5), scores[0], 1e-12);
        Assert.Equal(1 / Math.Sqrt(5), scores[2], 1e-12);
    }

    [Fact]
    public void A_report_that_cannot_be_written_leaves_that_of_before()
    {
        var report = new EvaluationReport("first", null, []);
        EvaluationFiles.In(_folder.File("report")).Write(report);
        Directory.CreateDirectory(_folder.File("report/evaluation.md.partial"));

        Assert.Throws<RoleCompareException>(() => EvaluationFiles.In(_folder.File("report")).Write(report with { Model = "second" }));

        Assert.Contains("first", File.ReadAllText(_folder.File("report/evaluation.json")));
        Assert.False(File.Exists(_folder.File("report/evaluation.json.partial")));
    }

    [Theory]
    [InlineData("corpus.jsonl")]
    [InlineData("queries.jsonl")]
    [InlineData("qrels.tsv")]
    public void A_missing_file_is_named(string file)
    {
        File.Delete(_folder.File($"set/{file}"));

        Refuses(file, "missing");
    }

    private void Refuses(params string[] expected)
    {
        var exception = Assert.Throws<RoleCompareException>(() => EvaluationSet.Load(_folder.File("set")));
        Assert.All(expected, part => Assert.Contains(part, exception.Message));
    }

    private sealed class Indifferent : IDocumentScorer
    {
        public string Name => "indifferent";

        public void Score(IReadOnlyList<string> query, Span<double> scores) => scores.Clear();
    }
}
