namespace RoleCompare.Training.Evaluation;

/// <summary>
/// The cosine of TF-IDF vectors of character 3- to 5-grams within words, with the weight (1 + ln count) · (1 + ln((1 + N) / (1 + n))):
/// a lexical search that forgives endings and typing errors.
/// </summary>
internal sealed class NgramTfIdfScorer : IDocumentScorer
{
    private readonly TermIndex _index;
    private readonly double[] _norms;

    private NgramTfIdfScorer(TermIndex index, double[] norms)
    {
        _index = index;
        _norms = norms;
    }

    /// <inheritdoc/>
    public string Name => "TF-IDF characters 3-5";

    /// <summary>Indexes documents.</summary>
    public static NgramTfIdfScorer Create(IReadOnlyList<EvaluationDocument> documents)
    {
        var index = TermIndex.Create(documents, TermIndex.CountNgrams);
        var squares = new double[documents.Count];
        foreach (var postings in index.Postings.Values)
        {
            var idf = Idf(index, postings.Count);
            foreach (var (document, count) in postings)
                squares[document] += Square((1 + Math.Log(count)) * idf);
        }

        return new NgramTfIdfScorer(index, Array.ConvertAll(squares, square => square > 0 ? Math.Sqrt(square) : 1));
    }

    /// <inheritdoc/>
    public void Score(IReadOnlyList<string> query, Span<double> scores)
    {
        scores.Clear();
        foreach (var (ngram, times) in TermIndex.CountNgrams(query))
        {
            if (!_index.Postings.TryGetValue(ngram, out var postings))
                continue;
            var idf = Idf(_index, postings.Count);
            var weight = (1 + Math.Log(times)) * idf * idf;
            foreach (var (document, count) in postings)
                scores[document] += weight * (1 + Math.Log(count));
        }

        for (var document = 0; document < scores.Length; document++)
            scores[document] /= _norms[document];
    }

    private static double Idf(TermIndex index, int documents) => 1 + Math.Log((1.0 + index.DocumentCount) / (1 + documents));

    private static double Square(double value) => value * value;
}
