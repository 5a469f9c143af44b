namespace RoleCompare.Training.Evaluation;

/// <summary>How one scorer does on one set.</summary>
/// <param name="Scorer">Its name.</param>
/// <param name="Queries">The metrics of each query, in the order of the set.</param>
public sealed record ScorerResult(string Scorer, IReadOnlyList<QueryMetrics> Queries)
{
    /// <summary>The mean of each metric with its interval, in the order of <see cref="QueryMetrics.Names"/>.</summary>
    public IReadOnlyList<Estimate> Estimates => [.. QueryMetrics.Names.Select((_, metric) => Bootstrap.Of([.. Queries.Select(query => query.Values[metric])]))];

    /// <summary>The paired difference to another result on the same queries, in the order of <see cref="QueryMetrics.Names"/>.</summary>
    /// <param name="other">What is taken away.</param>
    public IReadOnlyList<Estimate> DifferenceTo(ScorerResult other) => [.. QueryMetrics.Names.Select((_, metric) => DifferenceTo(other, metric))];

    /// <summary>The paired difference of one metric.</summary>
    /// <param name="other">What is taken away.</param>
    /// <param name="metric">A position in <see cref="QueryMetrics.Names"/>.</param>
    public Estimate DifferenceTo(ScorerResult other, int metric)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Bootstrap.Of([.. Queries.Zip(other.Queries, (mine, theirs) => mine.Values[metric] - theirs.Values[metric])]);
    }
}
