using RoleCompare.Embedding;

namespace RoleCompare.Training.Evaluation;

/// <summary>
/// The score of a document as the next job after the one that a query describes: how alike they are to the model and in their words, less the
/// distance of its level from one slightly above the query's. Likeness alone puts neighbors first; people move to jobs that share
/// subjects and ask for a little more preparation (docs/decisions/moves-are-not-likeness.md).
/// </summary>
internal sealed class MoveScorer : IDocumentScorer
{
    // Chosen on O*NET's related occupations and the development set; the level counts in job zones, the others in standard deviations.
    private const double WordWeight = 0.7;
    private const double LevelWeight = 1.0;
    private const double StepUp = 0.5;

    private readonly EmbeddingModel _model;
    private readonly ModelScorer _likeness;
    private readonly NgramTfIdfScorer _words;
    private readonly float[] _levels;

    private MoveScorer(EmbeddingModel model, ModelScorer likeness, NgramTfIdfScorer words, float[] levels)
    {
        _model = model;
        _likeness = likeness;
        _words = words;
        _levels = levels;
    }

    /// <inheritdoc/>
    public string Name => "model";

    /// <summary>Embeds documents and estimates their levels.</summary>
    public static MoveScorer Create(EmbeddingModel model, IReadOnlyList<EvaluationDocument> documents) => new(
        model,
        ModelScorer.Create(model, documents),
        NgramTfIdfScorer.Create(documents),
        [.. documents.Select(document => LevelOf(model, document.Texts))]);

    /// <inheritdoc/>
    public void Score(IReadOnlyList<string> query, Span<double> scores)
    {
        var words = new double[scores.Length];
        _words.Score(query, words);
        StandardScores.Standardize(words);
        _likeness.Score(query, scores);
        var level = LevelOf(_model, [.. query.SelectMany(SentenceSplitter.Split)]);
        for (var document = 0; document < scores.Length; document++)
            scores[document] += (WordWeight * words[document]) - (LevelWeight * Math.Abs(_levels[document] - level - StepUp));
    }

    // A job whose level is unknown is neither above nor below: it gets the middle one.
    private static float LevelOf(EmbeddingModel model, IReadOnlyList<string> texts) => model.EstimateLevel(model.EmbedMean(texts)) ?? 3f;
}
