using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Tests.Embedding;
using Xunit;

namespace RoleCompare.Tests.Matching;

public sealed class FieldIndexTests
{
    private static readonly EmbeddingModel Model = TinyModel.Load();
    private readonly FieldIndex _index = FieldIndex.Create(Model, [["data", "data engineer"], [], ["zzzz", "lead"]]);

    [Fact]
    public void Fields_keep_their_order()
    {
        Assert.Equal((3, 4, TinyModel.Dimensions), (_index.ItemCount, _index.FieldCount, _index.Dimensions));
        Assert.Equal(0..2, _index.FieldsOf(0));
        Assert.Equal(2..2, _index.FieldsOf(1));
        Assert.Equal(2..4, _index.FieldsOf(2));
    }

    [Fact]
    public void Similarities_are_cosines_computed_by_hand()
    {
        var perField = new float[4];
        _index.FieldSimilarities(Embed("data"), perField);

        Assert.Equal(1, perField[0], 1e-5);
        Assert.Equal(1 / Math.Sqrt(5), perField[1], 1e-5);
        Assert.Equal([0f, 0f], perField[2..]);
    }

    [Fact]
    public void A_centroid_is_the_mean_of_the_fields_that_say_something()
    {
        var perItem = new float[3];
        _index.CentroidSimilarities(Embed("lead"), perItem);
        Assert.Equal([0f, 0f, 1f], perItem);

        // (1, 0) + (1, 2) / √5 against (1, 0).
        _index.CentroidSimilarities(Embed("data"), perItem);
        var (x, y) = (1 + (1 / Math.Sqrt(5)), 2 / Math.Sqrt(5));
        Assert.Equal(x / Math.Sqrt((x * x) + (y * y)), perItem[0], 1e-5);
    }

    [Fact]
    public void Spans_of_another_length_are_refused()
    {
        Assert.Throws<ArgumentException>(() => _index.FieldSimilarities(new float[8], new float[4]));
        Assert.Throws<ArgumentException>(() => _index.FieldSimilarities(Embed("data"), new float[3]));
        Assert.Throws<ArgumentException>(() => _index.CentroidSimilarities(Embed("data"), new float[4]));
    }

    [Fact]
    public async Task More_than_fits_into_one_block_is_refused_with_the_limit()
    {
        var vectors = await TextVectors.CreateAsync(new OtherGenerator(_ => new float[3072]), ["data"], cancellationToken: TestContext.Current.CancellationToken);
        string[] texts = [.. Enumerable.Repeat("data", 700_000)];

        Assert.StartsWith(
            "700,000 texts with vectors of 3,072 elements are too many for one index; at most 699,050 of that length are allowed.",
            Assert.Throws<RoleCompareException>(() => FieldIndex.Create(vectors, [texts])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "2,800,000,000 texts with",
            Assert.Throws<RoleCompareException>(() => FieldIndex.Create(vectors, [.. Enumerable.Repeat(texts, 4_000)])).Message,
            StringComparison.Ordinal);
        Assert.StartsWith(
            "700,000 items with vectors of 3,072 elements",
            Assert.Throws<RoleCompareException>(() => FieldIndex.Create(vectors, [.. Enumerable.Repeat<string[]>([], 700_000)])).Message,
            StringComparison.Ordinal);
    }

    private static float[] Embed(string text)
    {
        var vector = new float[TinyModel.Dimensions];
        Model.Embed(text, vector);
        return vector;
    }
}
