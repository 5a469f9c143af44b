using RoleCompare.Embedding;

namespace RoleCompare.Explaining;

/// <summary>Picks the sentence of a catalogue text that best answers what a person said, so that a reason quotes one sentence and not three.</summary>
public sealed class QuoteSelector
{
    private readonly EmbeddingModel _model;

    /// <summary>Creates a selector.</summary>
    public QuoteSelector(EmbeddingModel model) => _model = model;

    /// <summary>The first sentence of a text, verbatim: the one that says what matters most.</summary>
    public static string First(string text) => SentenceSplitter.SplitAtFullStops(text) is [var first, ..] ? first : text;

    /// <summary>The sentence of a text nearest in meaning to what was said, verbatim; the first when no sentence is nearer than another.</summary>
    /// <param name="text">The catalogue's text; may be empty.</param>
    /// <param name="said">What the person said; may be empty.</param>
    public string Nearest(string text, string said)
    {
        var sentences = SentenceSplitter.SplitAtFullStops(text);
        if (sentences.Count <= 1)
            return text;

        var query = new float[_model.Dimensions];
        var vector = new float[_model.Dimensions];
        _model.Embed(said, query);
        var best = sentences[0];
        var highest = float.MinValue;
        foreach (var sentence in sentences)
        {
            _model.Embed(sentence, vector);
            var similarity = VectorMath.Dot(query, vector);
            if (similarity > highest)
                (highest, best) = (similarity, sentence);
        }

        return best;
    }
}
