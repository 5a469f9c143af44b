using RoleCompare.Embedding;

namespace RoleCompare.Training.Evaluation;

/// <summary>Measures how well a model and lexical search rank the documents of a set.</summary>
public static class Evaluator
{
    /// <summary>Runs the model, BM25 and character TF-IDF over the same documents and queries.</summary>
    /// <param name="model">The model.</param>
    /// <param name="set">The set.</param>
    /// <param name="against">Another model to compare with; null for none.</param>
    /// <param name="progress">Told after each query of each scorer; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two queries.</param>
    public static SetResult Evaluate(
        EmbeddingModel model,
        EvaluationSet set,
        EmbeddingModel? against = null,
        IProgress<EvaluationProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(set);
        return new SetResult(
            set.Name,
            set.Queries.Count,
            set.Documents.Count,
            Run(ScorerOf(model, set), set, progress, cancellationToken),
            [
                Run(Bm25Scorer.Create(set.Documents), set, progress, cancellationToken),
                Run(NgramTfIdfScorer.Create(set.Documents), set, progress, cancellationToken),
            ])
        {
            UnansweredCount = set.UnansweredCount,
            Likeness = set.AsksForMoves ? Run(ModelScorer.Create(model, set.Documents), set, progress, cancellationToken) : null,
            Against = against is null ? null : Run(ScorerOf(against, set), set, progress, cancellationToken) with { Scorer = against.Id },
        };
    }

    /// <summary>Ranks the documents of a set for each query. Ties count against the scorer: of equal documents the relevant ones come last.</summary>
    /// <param name="scorer">Made for the documents of the set.</param>
    /// <param name="set">The set.</param>
    /// <param name="progress">Told after each query; null for nobody.</param>
    /// <param name="cancellationToken">Stops between two queries.</param>
    public static ScorerResult Run(
        IDocumentScorer scorer, EvaluationSet set, IProgress<EvaluationProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        ArgumentNullException.ThrowIfNull(set);
        var results = new List<QueryMetrics>();
        var scores = new double[set.Documents.Count];
        foreach (var query in set.Queries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            scorer.Score(query.Texts, scores);
            results.Add(QueryMetrics.Of(Rank(set, query, scores), query.Gains));
            progress?.Report(new EvaluationProgress(set.Name, scorer.Name, results.Count, set.Queries.Count));
        }

        return new ScorerResult(scorer.Name, results);
    }

    private static IDocumentScorer ScorerOf(EmbeddingModel model, EvaluationSet set) =>
        set.AsksForMoves ? MoveScorer.Create(model, set.Documents) : ModelScorer.Create(model, set.Documents);

    /// <summary>The documents that may be answers to a query, best first; of equal ones the relevant come last, then by document id.</summary>
    internal static int[] Rank(EvaluationSet set, EvaluationQuery query, double[] scores) =>
        [.. Enumerable.Range(0, scores.Length)
            .Where(document => !query.Excluded.Contains(set.Documents[document].Id))
            .OrderByDescending(document => scores[document])
            .ThenBy(query.Gains.ContainsKey)
            .ThenBy(document => set.Documents[document].Id, StringComparer.Ordinal)];
}
