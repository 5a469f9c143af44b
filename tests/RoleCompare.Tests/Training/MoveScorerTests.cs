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
    [InlineData(2f, "lead")]
    [InlineData(-2f, "c#")]
    public void Of_two_jobs_as_like_the_higher_one_is_the_next(float leadWeight, string expected)
    {
        // Neither shares a word with the query, and their rows stand at right angles to it: only the level tells them apart.
        var weights = new float[TinyModel.Dimensions];
        weights[3] = leadWeight;
        ModelFolder.WriteLevel(_folder.Path, TinyModel.Write(_folder.Path), weights, 3f);
        EvaluationDocument[] documents = [new("1", ["c#"], "", []), new("2", ["lead"], "", [])];

        var scores = new double[2];
        MoveScorer.Create(EmbeddingModel.Load(_folder.Path), documents).Score(["data"], scores);

        Assert.Equal(expected, documents[scores[0] > scores[1] ? 0 : 1].Titles[0]);
        Assert.Equal(Math.Abs(leadWeight), Math.Abs(scores[1] - scores[0]), 1e-6);
    }
}
