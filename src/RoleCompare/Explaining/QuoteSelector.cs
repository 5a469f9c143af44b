using RoleCompare.Embedding;

namespace RoleCompare.Explaining;

/// <summary>Picks the sentence of a catalogue text that best answers what a person said, so that a reason quotes one sentence and not three.</summary>
public sealed class QuoteSelector
{
    private readonly EmbeddingModel _model;

    /// <summary>Creates a selector.</summary>
    public QuoteSelector(EmbeddingModel model) => _model = model;

    /// <summary>The sentence of a text nearest in meaning to what was said, verbatim; the first when no sentence is nearer than another.</summary>
    /// <param name="text">The catalogue's text; may be empty.</param>
    /// <param name="said">What the person said; may be empty.</param>
    public string Nearest(string text, string said)
    {
        var sentences = WholeSentences(text);
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

    // The splitter also cuts at semicolons, which suits lists of tasks; a quote is the whole sentence.
    private static List<string> WholeSentences(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        var end = 0;
        foreach (var piece in SentenceSplitter.Split(text))
        {
            var at = text.IndexOf(piece, end, StringComparison.Ordinal);
            if (end > 0 && !text.AsSpan(end, at - end).Contains(';'))
            {
                sentences.Add(text[start..end]);
                start = at;
            }

            end = at + piece.Length;
        }

        if (end > 0)
            sentences.Add(text[start..end]);
        return sentences;
    }
}
