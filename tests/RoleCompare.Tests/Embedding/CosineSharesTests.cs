using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed class CosineSharesTests
{
    private static readonly EmbeddingModel Tiny = TinyModel.Load();

    [Fact]
    public void A_reading_says_how_each_word_was_read()
    {
        var words = Tiny.Read("Data, MLOps data zzzz").Words;

        Assert.Equal(["data", "mlops", "zzzz"], words.Select(word => word.Text));
        Assert.Equal([WordReading.Known, WordReading.Composed, WordReading.Skipped], words.Select(word => word.Reading));
        Assert.Equal([2, 1, 1], words.Select(word => word.Count));
        Assert.Equal(["<ml", "mlo", "lop", "ops", "ps>"], words[1].Ngrams);
        Assert.Equal(0, words[2].Weight);
    }

    [Fact]
    public void Shares_computed_by_hand()
    {
        // (1, 0, 0, 4) of length √17 against (2, 2, 0, 4) of length √24: "data" gives 1 · 2, "lead" 4 · 4.
        var shares = CosineShares.Of(Tiny.Read("lead data"), Tiny.Read("data engineer lead data"));

        var unit = Math.Sqrt(17) * Math.Sqrt(24);
        Assert.Equal([16 / unit, 2 / unit], shares.Query.Select(share => share.Value), (left, right) => Math.Abs(left - right) < 1e-6);
        Assert.Equal([2 / unit, 0, 16 / unit], shares.Target.Select(share => share.Value), (left, right) => Math.Abs(left - right) < 1e-6);
        Assert.Equal(18 / unit, shares.Cosine, 1e-6);
        Assert.Equal([("lead", "lead"), ("data", "data")], shares.StrongestPairs(9).Select(pair => (pair.Query, pair.Target)));
        Assert.Equal("lead", Assert.Single(shares.StrongestPairs(1)).Query);
    }

    [Theory]
    [InlineData("", "data")]
    [InlineData("data", "zzzz")]
    public void A_text_that_says_nothing_has_no_cosine(string left, string right) =>
        Assert.Equal(0, CosineShares.Of(Tiny.Read(left), Tiny.Read(right)).Cosine);

    [Fact]
    public void The_shares_of_either_side_add_up_to_the_cosine()
    {
        var texts = Gen.Elements("nurse", "Kubernetes", "kuberneetes", "and", "manages", "people", "C#", "café", "qqxz", "models", "3.5", "!").ListOf().Select(words => string.Join(' ', words));

        Prop.ForAll(texts.Two().ToArbitrary(), pair =>
        {
            var shares = CosineShares.Of(Shipped.Model.Read(pair.Item1), Shipped.Model.Read(pair.Item2));
            var cosine = VectorMath.Dot(Embed(pair.Item1), Embed(pair.Item2));
            return Near(shares.Cosine, cosine) && Near(shares.Query.Sum(word => word.Value), cosine) && Near(shares.Target.Sum(word => word.Value), cosine);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Texts_read_together_are_the_mean_of_their_vectors()
    {
        string[] texts = ["trains models", "qqxz", "leads a team of engineers", "models"];
        var index = FieldIndex.Create(Shipped.Model, [texts]);
        var cosine = new float[1];
        index.CentroidSimilarities(Embed("manages engineers"), cosine);

        var together = TextReading.Together(texts.Select(text => Shipped.Model.Read(text)));

        Assert.Equal(cosine[0], CosineShares.Of(Shipped.Model.Read("manages engineers"), together).Cosine, 1e-5);
        Assert.Equal(2, together.Words.Single(word => word.Text == "models").Count);
    }

    private static bool Near(double left, double right) => Math.Abs(left - right) < 1e-5;

    private static float[] Embed(string text)
    {
        var vector = new float[Shipped.Model.Dimensions];
        Shipped.Model.Embed(text, vector);
        return vector;
    }
}
