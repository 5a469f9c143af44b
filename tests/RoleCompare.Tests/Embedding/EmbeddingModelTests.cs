using Microsoft.Extensions.AI;
using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed class EmbeddingModelTests
{
    private static readonly EmbeddingModel Model = TinyModel.Load();

    [Fact]
    public void A_text_is_the_normalized_sum_of_its_words()
    {
        var vector = Embed("Lead data, DATA");

        // 2 · 1 along "data", 4 along "lead".
        Assert.Equal(2 / Math.Sqrt(20), vector[0], 1e-6);
        Assert.Equal(4 / Math.Sqrt(20), vector[3], 1e-6);
        Assert.Equal(0, vector[1]);
    }

    [Fact]
    public void An_unknown_word_is_the_sum_of_its_ngrams()
    {
        var vector = Embed("MLOps");

        // "<ml", "mlo", "lop", "ops" and "ps>" are rows 4 to 8 with lengths 5 to 9.
        var length = Math.Sqrt(25 + 36 + 49 + 64 + 81);
        for (var row = 4; row <= 8; row++)
            Assert.Equal((row + 1) / length, vector[row], 1e-6);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   \n\t")]
    [InlineData("!!! ... ???")]
    [InlineData("zzzz qqqq")]
    [InlineData("12345 67890")]
    [InlineData("会社員 инженер 🚀🚀")]
    [InlineData("\uD800 \uDFFF lone surrogates")]
    [InlineData("mlxx")]
    public void A_text_that_says_nothing_gives_zeros_and_false(string text)
    {
        var vector = new float[TinyModel.Dimensions];
        Array.Fill(vector, 7f);

        Assert.False(Model.Embed(text, vector));
        Assert.All(vector, element => Assert.Equal(0f, element));
    }

    [Theory]
    [InlineData("data lead", 2, 2)]
    [InlineData("data модели в производстве", 1, 4)]
    [InlineData("lead مهندس برمجيات", 1, 3)]
    [InlineData("data 软件工程", 1, 3)]
    [InlineData("café data naïve", 1, 3)]
    public void Words_of_other_scripts_count_as_unknown(string text, int known, int all) => Assert.Equal((known, all), Model.CountWords(text));

    [Theory]
    [InlineData("1871-05 to 1893")]
    [InlineData("30 60 2004")]
    public void Numbers_without_a_row_say_nothing(string text)
    {
        var vector = new float[Shipped.Model.Dimensions];
        Shipped.Model.Embed("to", vector);
        var numbers = new float[Shipped.Model.Dimensions];
        Shipped.Model.Embed("to " + text, numbers);

        Assert.Equal(vector, numbers);
    }

    [Fact]
    public void A_megabyte_of_text_has_the_direction_of_its_words()
    {
        var text = string.Concat(Enumerable.Repeat("data engineer 🚀 ", 70_000));

        var vector = Embed(text);

        Assert.Equal(1f, VectorMath.Norm(vector), 1e-5f);
        Assert.Equal(1 / Math.Sqrt(5), vector[0], 1e-4);
    }

    [Fact]
    public void Embedding_allocates_nothing()
    {
        var vector = new float[TinyModel.Dimensions];
        const string Text = "Lead data engineer for MLOps, C# and nonsense words";
        Model.Embed(Text, vector);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            Model.Embed(Text, vector);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Reading_a_megabyte_costs_what_its_distinct_words_cost()
    {
        var text = string.Concat(Enumerable.Repeat("data engineer mlops 🚀 ", 50_000));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var words = Model.Read(text).Words;

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
        Assert.Equal([("data", 50_000), ("engineer", 50_000), ("mlops", 50_000)], words.Select(word => (word.Text, word.Count)));
    }

    [Fact]
    public void Many_threads_get_the_same_vectors()
    {
        var expected = Embed("lead data engineer mlops");

        Parallel.For(0, 1000, _ => Assert.Equal(expected, Embed("lead data engineer mlops")));
    }

    [Fact]
    public void A_destination_of_another_length_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Model.Embed("data", new float[8]));
    }

    [Fact]
    public async Task It_is_a_generator_of_the_ecosystem()
    {
        var generator = AsGenerator(Model);

        var embeddings = await generator.GenerateAsync(["data", "zzzz"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(Embed("data"), embeddings[0].Vector.ToArray());
        Assert.Equal(new float[TinyModel.Dimensions], embeddings[1].Vector.ToArray());
        Assert.Equal(Model.Id, embeddings[0].ModelId);
        Assert.Equal(TinyModel.Dimensions, generator.GetService<EmbeddingGeneratorMetadata>()?.DefaultModelDimensions);
        Assert.Same(Model, generator.GetService<EmbeddingModel>());
        await Assert.ThrowsAsync<RoleCompareException>(() => generator.GenerateAsync(["data"], new EmbeddingGenerationOptions { Dimensions = 8 }, TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<OperationCanceledException>(() => generator.GenerateAsync(["data"], cancellationToken: new CancellationToken(canceled: true)));
    }

    private static IEmbeddingGenerator<string, Embedding<float>> AsGenerator(IEmbeddingGenerator<string, Embedding<float>> model) => model;

    private static float[] Embed(string text)
    {
        var vector = new float[TinyModel.Dimensions];
        Model.Embed(text, vector);
        return vector;
    }
}
