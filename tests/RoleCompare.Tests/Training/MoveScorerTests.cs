using RoleCompare.Embedding;
using RoleCompare.Tests.Embedding;
using RoleCompare.Training.Evaluation;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class MoveScorerTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("engineer", "c#")]
    [InlineData("lead", "lead")]
    public void Of_two_jobs_as_like_that_whose_level_is_half_a_zone_above_is_the_next(string asked, string expected)
    {
        // Levels: data 3, engineer 2, c# 2.5, lead 4. All stand at right angles to each other, but for a job that is asked for itself.
        Assert.Equal(expected, Next(asked, ["c#", "lead"]));
    }

    [Fact]
    public void The_distance_counts_in_job_zones()
    {
        var scores = Score("data", ["c#", "lead"]);

        // From 3.5, half a zone above data: 1.0 to c#, 0.5 to lead.
        Assert.Equal(0.5, scores[1] - scores[0], 1e-6);
    }

    [Fact]
    public void Words_count_where_model_and_level_say_the_same()
    {
        // Neither document says anything to the model, so that both have the middle level; one has the n-grams of the query's word.
        Assert.Equal("zzzzzz", Next("zzzzz", ["qqqqqq", "zzzzzz"]));
    }

    [Fact]
    public void A_set_that_asks_for_moves_is_ranked_by_moves_with_likeness_beside()
    {
        WriteModel();
        _folder.Write("moves/corpus.jsonl", """
            {"id": "self", "text": "engineer"}
            {"id": "far", "text": "lead"}
            {"id": "next", "text": "c#"}

            """);
        _folder.Write("moves/queries.jsonl", """{"id": "q", "text": "engineer", "tasks": [], "exclude": ["self"]}""" + "\n");
        _folder.Write("moves/qrels.tsv", "q\t0\tnext\t1\n");

        var result = Evaluator.Evaluate(EmbeddingModel.Load(_folder.Path), EvaluationSet.Load(_folder.File("moves")), cancellationToken: TestContext.Current.CancellationToken);

        // Both stand at right angles to the query, so that likeness alone ties and the id decides.
        Assert.Equal(1, Assert.Single(result.Model.Queries).ReciprocalRank);
        Assert.Equal(0.5, Assert.Single(result.Likeness!.Queries).ReciprocalRank);
    }

    private string Next(string query, string[] titles)
    {
        var scores = Score(query, titles);
        return titles[Array.IndexOf(scores, scores.Max())];
    }

    private double[] Score(string query, string[] titles)
    {
        WriteModel();
        var scores = new double[titles.Length];
        MoveScorer.Create(EmbeddingModel.Load(_folder.Path), [.. titles.Select((title, i) => new EvaluationDocument($"{i}", [title], "", []))]).Score([query], scores);
        return scores;
    }

    private void WriteModel()
    {
        var weights = new float[TinyModel.Dimensions];
        (weights[1], weights[2], weights[3]) = (-1f, -0.5f, 1f);
        ModelFolder.WriteLevel(_folder.Path, TinyModel.Write(_folder.Path), weights, 3f);
    }
}
