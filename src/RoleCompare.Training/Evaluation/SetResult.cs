namespace RoleCompare.Training.Evaluation;

/// <summary>How the model and the lexical scorers do on one set.</summary>
/// <param name="Set">The set's name.</param>
/// <param name="QueryCount">The number of its queries.</param>
/// <param name="DocumentCount">The number of its documents.</param>
/// <param name="Model">The model's result.</param>
/// <param name="Lexical">The results of the lexical scorers.</param>
public sealed record SetResult(string Set, int QueryCount, int DocumentCount, ScorerResult Model, IReadOnlyList<ScorerResult> Lexical)
{
    /// <summary>The queries that were left out, because no document is relevant to them.</summary>
    public int UnansweredCount { get; init; }

    /// <summary>The result of another model on the same queries; null for none.</summary>
    public ScorerResult? Against { get; init; }

    /// <summary>On a set that asks for moves the model's likeness alone, without words and level; null on others.</summary>
    public ScorerResult? Likeness { get; init; }

    /// <summary>The lexical result with the highest mean of a metric; the first of equal ones.</summary>
    /// <param name="metric">A position in <see cref="QueryMetrics.Names"/>.</param>
    public ScorerResult BestLexical(int metric) => Lexical.MaxBy(result => result.Queries.Average(query => query.Values[metric]))!;

    /// <summary>The model's paired difference to the best lexical scorer of each metric, in the order of <see cref="QueryMetrics.Names"/>.</summary>
    public IReadOnlyList<Estimate> Differences => [.. QueryMetrics.Names.Select((_, metric) => Model.DifferenceTo(BestLexical(metric), metric))];
}
