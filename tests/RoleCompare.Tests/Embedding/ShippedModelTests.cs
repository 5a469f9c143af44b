using RoleCompare.Embedding;
using RoleCompare.Training.Evaluation;
using Xunit;

namespace RoleCompare.Tests.Embedding;

/// <summary>What is promised of the model that is delivered.</summary>
public sealed class ShippedModelTests
{
    private const long MostBytes = 16 * 1024 * 1024;

    [Fact]
    public void It_is_small_and_learnt_from_the_delivered_catalogue()
    {
        Assert.InRange(Shipped.Model.Manifest.Files.Sum(file => file.Length), 1, MostBytes);
        Assert.Contains(Shipped.Model.Manifest.Data, source => source.Name == "RoleCompare catalogue");
    }

    [Theory]
    [InlineData("LLM", "large language model", "forklift")]
    [InlineData("RAG", "retrieval-augmented generation", "customer retention")]
    [InlineData("MLOps", "deploying machine learning models to production", "restaurant kitchen")]
    [InlineData("prompt engineering", "writing instructions for language models", "bridge engineering")]
    [InlineData("k8s", "Kubernetes", "cabinet making")]
    [InlineData("looks after patients", "nurse", "accountant")]
    [InlineData("softwear enginer", "software engineer", "civil engineer")]
    public void It_knows_the_words_of_the_field(string text, string near, string far)
    {
        Assert.True(Similarity(text, near) > Similarity(text, far) + 0.1f, $"{Similarity(text, near)} against {Similarity(text, far)}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("qqxz zzkkw")]
    [InlineData("中文简历 резюме 🚀")]
    [InlineData("…—…")]
    public void It_says_when_a_text_says_nothing(string text)
    {
        Assert.False(Shipped.Model.Embed(text, new float[Shipped.Model.Dimensions]));
    }

    [Fact]
    public void Embedding_allocates_nothing()
    {
        var vector = new float[Shipped.Model.Dimensions];
        const string Text = "Senior MLOps engineer, Kuberneetes wizzard; deploys models (Python 3.12, C#)";
        Shipped.Model.Embed(Text, vector);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Shipped.Model.Embed(Text, vector);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData("ncs_tasks_to_esco", 0.48)]
    [InlineData("ncs_tasks_to_onet", 0.48)]
    public void It_ranks_occupations_by_tasks_above_the_floor(string name, double floor)
    {
        var set = EvaluationSet.Load(SharedData.Find($"evals/{name}"));

        var result = Evaluator.Evaluate(Shipped.Model, set, cancellationToken: TestContext.Current.CancellationToken);

        Assert.True(result.Model.Estimates[0].Mean >= floor, $"MRR {result.Model.Estimates[0].Mean}");
        Assert.True(result.Differences[0].Low > 0);
    }

    private static float Similarity(string left, string right)
    {
        var first = new float[Shipped.Model.Dimensions];
        var second = new float[Shipped.Model.Dimensions];
        Shipped.Model.Embed(left, first);
        Shipped.Model.Embed(right, second);
        return VectorMath.Dot(first, second);
    }
}
