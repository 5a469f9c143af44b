using RoleCompare.Embedding;
using RoleCompare.Matching;

namespace RoleCompare.Training.Evaluation;

/// <summary>
/// The model's score of a document: the cosine of the mean vectors, plus late interaction (for each sentence of the query the best
/// field of the document, averaged; after Khattab and Zaharia 2020), both standardised over the corpus.
/// </summary>
internal sealed class ModelScorer : IDocumentScorer
{
    private readonly EmbeddingModel _model;
    private readonly FieldIndex _index;

    private ModelScorer(EmbeddingModel model, FieldIndex index)
    {
        _model = model;
        _index = index;
    }

    /// <inheritdoc/>
    public string Name => "model";

    /// <summary>Embeds documents: every title, the description and every task is a field.</summary>
    public static ModelScorer Create(EmbeddingModel model, IReadOnlyList<EvaluationDocument> documents)
    {
        var items = documents.Select(document => document.Texts).ToList();
        return new ModelScorer(model, FieldIndex.Create(model, items));
    }

    /// <inheritdoc/>
    public void Score(IReadOnlyList<string> query, Span<double> scores)
    {
        var sentences = query.SelectMany(SentenceSplitter.Split).ToList();
        var mean = new double[scores.Length];
        ScoreMeans(sentences, mean);
        ScoreSentences(sentences, scores);
        StandardScores.Standardize(mean);
        StandardScores.Standardize(scores);
        for (var document = 0; document < scores.Length; document++)
            scores[document] += mean[document];
    }

    private void ScoreMeans(List<string> sentences, Span<double> scores)
    {
        var vector = new float[_model.Dimensions];
        _model.Embed(string.Join(' ', sentences), vector);
        var similarities = new float[scores.Length];
        _index.CentroidSimilarities(vector, similarities);
        for (var document = 0; document < scores.Length; document++)
            scores[document] = similarities[document];
    }

    private void ScoreSentences(List<string> sentences, Span<double> scores)
    {
        scores.Clear();
        var vector = new float[_model.Dimensions];
        var similarities = new float[_index.FieldCount];
        foreach (var sentence in sentences)
        {
            if (!_model.Embed(sentence, vector))
                continue;
            _index.FieldSimilarities(vector, similarities);
            for (var document = 0; document < scores.Length; document++)
            {
                var best = 0f;
                foreach (var similarity in similarities.AsSpan(_index.FieldsOf(document)))
                    best = Math.Max(best, similarity);
                scores[document] += best;
            }
        }
    }
}
