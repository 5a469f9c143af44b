using RoleCompare.Embedding;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed class TextVectorsTests
{
    [Fact]
    public async Task A_text_is_asked_for_once_and_a_blank_one_never()
    {
        var generator = new OtherGenerator(text => [text.Length, 0]);

        var vectors = await TextVectors.CreateAsync(generator, ["a", "bb", "a", "", " "], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(["a", "bb"], generator.Asked);
        Assert.Equal(("other/model/1", 2), (vectors.ModelId, vectors.Dimensions));
        var vector = new float[2];
        Assert.True(vectors.Embed("bb", vector));
        Assert.Equal([1, 0], vector);
        Assert.False(vectors.Embed(" ", vector));
        Assert.Equal([0, 0], vector);
    }

    [Fact]
    public async Task A_text_that_was_not_asked_for_has_no_vector()
    {
        var vectors = await TextVectors.CreateAsync(new OtherGenerator(_ => [1]), ["a"], cancellationToken: TestContext.Current.CancellationToken);

        Assert.Throws<InvalidOperationException>(() => vectors.Embed("b", new float[1]));
    }

    [Fact]
    public async Task Known_vectors_are_kept_and_not_asked_for_again()
    {
        var generator = new OtherGenerator(text => text == "a" ? [1, 0] : [0, 1]);
        var known = await TextVectors.CreateAsync(generator, ["a"], cancellationToken: TestContext.Current.CancellationToken);

        var both = await TextVectors.CreateAsync(generator, ["a", "b"], known, TestContext.Current.CancellationToken);

        Assert.Equal(["a", "b"], generator.Asked);
        var vector = new float[2];
        Assert.True(both.Embed("a", vector));
        Assert.Equal([1, 0], vector);
    }

    [Fact]
    public async Task Known_vectors_of_another_model_are_not_mixed_in()
    {
        var known = await TextVectors.CreateAsync(new OtherGenerator(_ => [1], "one"), ["a"], cancellationToken: TestContext.Current.CancellationToken);

        var exception = await Assert.ThrowsAsync<RoleCompareException>(() => TextVectors.CreateAsync(new OtherGenerator(_ => [1], "two"), ["b"], known, TestContext.Current.CancellationToken));

        Assert.StartsWith("Vectors of two models came back, one and two", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lengths_that_differ_are_refused()
    {
        var exception = await Assert.ThrowsAsync<RoleCompareException>(
            () => TextVectors.CreateAsync(new OtherGenerator(text => new float[text.Length]), ["a", "bb"], cancellationToken: TestContext.Current.CancellationToken));

        Assert.Contains("vectors of 1 and of 2 elements", exception.Message);
    }

    [Fact]
    public async Task The_built_in_model_computes_what_it_is_asked_for_later()
    {
        var model = TinyModel.Load();
        var vectors = await TextVectors.CreateAsync(model, [], cancellationToken: TestContext.Current.CancellationToken);

        var vector = new float[TinyModel.Dimensions];
        Assert.True(vectors.Embed("engineer", vector));
        Assert.Equal(1, vector[1]);
        Assert.Equal(model.Id, vectors.ModelId);
    }
}
