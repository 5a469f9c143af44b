using RoleCompare.Catalog;
using RoleCompare.Embedding;

namespace RoleCompare.Comparing;

/// <summary>
/// How alike two sentences about roles are: the mean of the cosine of their embeddings, taken from the middle of the catalogue's sentences
/// so that what all of them have in common does not count, and of the share of words that stand in both, where a rare word counts more.
/// Neither alone tells sentences that say the same from sentences on the same matter: see docs/decisions/alike-sentences.md.
/// Never changes once created; safe for many threads.
/// </summary>
public sealed class SentenceLikeness
{
    /// <summary>The likeness from which two sentences count as alike. Chosen, as the scorer was, on 222 labelled pairs of sentences, checked on fresh ones.</summary>
    public const double Alike = 0.42;

    // The middle of a few sentences is not what roles have in common, it is those sentences: with this many the middle counts half.
    private const int SentencesForHalfTheMiddle = 50;

    // Most shorter words are grammar: they say where nothing is said.
    private const int ShortestWord = 3;

    // Weights are whole numbers, so that their sums do not depend on the order of the words.
    private const double WeightSteps = 1e6;

    private readonly EmbeddingModel _model;
    private readonly float[] _middle;
    private readonly Dictionary<string, int> _sentencesWith;
    private readonly int _sentences;

    private SentenceLikeness(EmbeddingModel model, float[] middle, Dictionary<string, int> sentencesWith, int sentences)
    {
        _model = model;
        _middle = middle;
        _sentencesWith = sentencesWith;
        _sentences = sentences;
    }

    /// <summary>Learns from the sentences of a catalogue's dimension texts what they have in common and which words are rare.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="model">The built-in model: <see cref="Alike"/> was chosen for it.</param>
    public static SentenceLikeness Create(RoleCatalog catalog, EmbeddingModel model)
    {
        var sum = new float[model.Dimensions];
        var vector = new float[model.Dimensions];
        var sentencesWith = new Dictionary<string, int>(StringComparer.Ordinal);
        var sentences = 0;
        foreach (var text in catalog.Roles.SelectMany(role => role.Dimensions).Select(entry => entry.Text).OfType<string>().SelectMany(SentenceSplitter.SplitAtFullStops))
        {
            sentences++;
            model.Embed(text, vector);
            VectorMath.Add(sum, vector);
            foreach (var word in Words(text))
                sentencesWith[word] = sentencesWith.GetValueOrDefault(word) + 1;
        }

        foreach (ref var element in sum.AsSpan())
            element /= sentences + SentencesForHalfTheMiddle;
        return new SentenceLikeness(model, sum, sentencesWith, sentences);
    }

    /// <summary>How alike two sentences are, about −0.5 to 1: 1 when they are equal. The order of the two does not matter.</summary>
    public double Of(string left, string right) => Of(Read(left), Read(right));

    internal static double Of(ReadSentence left, ReadSentence right) =>
        left.Text == right.Text ? 1 : (VectorMath.Dot(left.Vector, right.Vector) + SharedWords(left, right)) / 2;

    internal ReadSentence Read(string text)
    {
        var vector = new float[_model.Dimensions];
        if (_model.Embed(text, vector))
        {
            for (var i = 0; i < vector.Length; i++)
                vector[i] -= _middle[i];
            VectorMath.Normalize(vector);
        }

        var words = Words(text).ToDictionary(word => word, Weight, StringComparer.Ordinal);
        return new ReadSentence(text, vector, words, words.Values.Sum());
    }

    private static double SharedWords(ReadSentence left, ReadSentence right)
    {
        if (left.Weight == 0 || right.Weight == 0)
            return 0;
        var shared = left.Words.Where(word => right.Words.ContainsKey(word.Key)).Sum(word => word.Value);
        return shared / Math.Sqrt((double)left.Weight * right.Weight);
    }

    private static IEnumerable<string> Words(string text) => DistinctWords.Of(text).Select(entry => entry.Word).Where(word => word.Length >= ShortestWord);

    private long Weight(string word) => (long)Math.Round(WeightSteps * Math.Log((_sentences + 1.0) / (_sentencesWith.GetValueOrDefault(word) + 1)));
}

/// <summary>A sentence, read once for many comparisons.</summary>
/// <param name="Text">The sentence.</param>
/// <param name="Vector">From the middle of the catalogue's sentences; of length 1, or zeros.</param>
/// <param name="Words">Each word with its weight.</param>
/// <param name="Weight">The weights of all words together.</param>
internal sealed record ReadSentence(string Text, float[] Vector, IReadOnlyDictionary<string, long> Words, long Weight);
