using System.Globalization;
using RoleCompare.Embedding;
using Xunit;

namespace RoleCompare.Tests.Embedding;

/// <summary>Every text has a defined vector, and it depends on the text and the model alone.</summary>
public sealed class AnyTextTests
{
    private static readonly Lazy<SlowEmbedding> Slow = new(() => new SlowEmbedding(Repository.Model));

    // They say nothing: there is no word, or none that resembles a known one.
    private static readonly HashSet<string> Silent =
    [
        "empty", "white space", "emoji", "Hebrew", "Arabic", "Chinese", "Japanese and Korean", "only digits", "only punctuation", "only unknown words",
    ];

    public static TheoryData<string> Names => [.. AnyText.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_vector_is_that_of_the_words_to_the_bit(string name)
    {
        var (text, words) = AnyText.Get(name);

        Assert.Equal(Bits(Slow.Value.Embed(words)), Bits(Embed(text).Vector));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_length_one_or_is_zero_and_says_so(string name)
    {
        var (says, vector) = Embed(AnyText.Get(name).Text);

        Assert.Equal(!Silent.Contains(name), says);
        Assert.All(vector, element => Assert.True(float.IsFinite(element)));
        Assert.Equal(says ? 1f : 0f, VectorMath.Norm(vector), 1e-6f);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void It_does_not_depend_on_the_culture(string name)
    {
        var text = AnyText.Get(name).Text;
        var expected = Bits(Embed(text).Vector);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Strange();
            Assert.Equal(expected, Bits(Embed(text).Vector));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Numbers_of_the_manifest_are_read_alike_in_every_culture()
    {
        var expected = Shipped.Model.Manifest.Training.Temperature;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = Strange();
            Assert.Equal(expected, EmbeddingModel.Load(Repository.Model).Manifest.Training.Temperature);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Accents_of_either_form_give_the_same_vector() =>
        Assert.Equal(
            Bits(Embed(AnyText.Get("accents as one character each").Text).Vector),
            Bits(Embed(AnyText.Get("accents as characters of their own").Text).Vector));

    // Programs run without culture data here; a culture of its own shows that none is asked. OtherMachineTests has real ones.
    private static CultureInfo Strange()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "٫";
        culture.NumberFormat.NegativeSign = "−";
        culture.NumberFormat.NumberGroupSeparator = ".";
        return culture;
    }

    private static (bool Says, float[] Vector) Embed(string text)
    {
        var vector = new float[Shipped.Model.Dimensions];
        return (Shipped.Model.Embed(text, vector), vector);
    }

    private static int[] Bits(float[] vector) => Array.ConvertAll(vector, BitConverter.SingleToInt32Bits);
}
