namespace RoleCompare.Training.Evaluation;

/// <summary>BM25 over words (Robertson and Zaragoza 2009) with k₁ = 1.2 and b = 0.75: the classic lexical search to compare with.</summary>
internal sealed class Bm25Scorer : IDocumentScorer
{
    private const double K1 = 1.2;
    private const double B = 0.75;
    private readonly TermIndex _index;
    private readonly double[] _lengthFactors;

    private Bm25Scorer(TermIndex index, double[] lengthFactors)
    {
        _index = index;
        _lengthFactors = lengthFactors;
    }

    /// <inheritdoc/>
    public string Name => "BM25";

    /// <summary>Indexes documents.</summary>
    public static Bm25Scorer Create(IReadOnlyList<EvaluationDocument> documents)
    {
        var index = TermIndex.Create(documents, TermIndex.CountWords);
        var lengths = new double[documents.Count];
        foreach (var (document, count) in index.Postings.Values.SelectMany(postings => postings))
            lengths[document] += count;
        var mean = Math.Max(1, lengths.Average());
        return new Bm25Scorer(index, Array.ConvertAll(lengths, length => K1 * (1 - B + (B * length / mean))));
    }

    /// <inheritdoc/>
    public void Score(IReadOnlyList<string> query, Span<double> scores)
    {
        scores.Clear();
        foreach (var (word, times) in TermIndex.CountWords(query))
        {
            if (!_index.Postings.TryGetValue(word, out var postings))
                continue;
            var idf = Math.Log(1 + ((_index.DocumentCount - postings.Count + 0.5) / (postings.Count + 0.5)));
            foreach (var (document, count) in postings)
                scores[document] += times * idf * count * (K1 + 1) / (count + _lengthFactors[document]);
        }
    }
}
