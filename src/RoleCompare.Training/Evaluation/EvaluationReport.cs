using RoleCompare.Training.Checks;
using RoleCompare.Training.Scoring;

namespace RoleCompare.Training.Evaluation;

/// <summary>What an evaluation found: the content of the table, of the JSON and of the Markdown, computed once.</summary>
/// <param name="Model">The identifier of the model that was measured.</param>
/// <param name="Against">The identifier of the model that it was compared with; null for none.</param>
/// <param name="Sets">One entry a set.</param>
public sealed record EvaluationReport(string Model, string? Against, IReadOnlyList<SetReport> Sets)
{
    /// <summary>How well each role's own texts find it; null when no catalogue was asked for.</summary>
    public CatalogReport? Catalog { get; init; }

    /// <summary>How much words about the person change rankings; null when that was not asked for.</summary>
    public BiasReport? Bias { get; init; }

    /// <summary>How well judged people are ranked; null when that was not asked for.</summary>
    public PeopleReport? People { get; init; }
}

/// <summary>One set; every difference is the model's to the other, paired by query.</summary>
/// <param name="Set">The set's name.</param>
/// <param name="Queries">The queries that were measured.</param>
/// <param name="QueriesWithoutAnswer">Those that were left out because no document is relevant to them.</param>
/// <param name="Documents">The documents.</param>
/// <param name="Scorers">The model, then the lexical scorers.</param>
/// <param name="DifferenceToBestLexical">To the lexical scorer that is best on the metric.</param>
public sealed record SetReport(
    string Set,
    int Queries,
    int QueriesWithoutAnswer,
    int Documents,
    IReadOnlyList<ScorerReport> Scorers,
    IReadOnlyDictionary<string, Estimate> DifferenceToBestLexical)
{
    /// <summary>On a set that asks where a job leads the model's likeness alone, without words and level; null on others.</summary>
    public ScorerReport? Likeness { get; init; }

    /// <summary>The other model; null for none.</summary>
    public ScorerReport? Against { get; init; }

    /// <summary>The difference to the other model; null for none.</summary>
    public IReadOnlyDictionary<string, Estimate>? DifferenceToAgainst { get; init; }

    /// <summary>What the training data knows of the set already; null when no training data was given.</summary>
    public TrainingOverlap? Overlap { get; init; }

    /// <summary>Describes the result of a set.</summary>
    /// <param name="result">The result.</param>
    /// <param name="overlap">What the training data knows of it; null when that was not asked for.</param>
    public static SetReport Create(SetResult result, TrainingOverlap? overlap = null)
    {
        ArgumentNullException.ThrowIfNull(result);
        return new(
            result.Set,
            result.QueryCount,
            result.UnansweredCount,
            result.DocumentCount,
            [.. result.Lexical.Prepend(result.Model).Select(Describe)],
            Named(result.Differences))
        {
            Likeness = result.Likeness is { } likeness ? Describe(likeness) : null,
            Against = result.Against is { } against ? Describe(against) : null,
            DifferenceToAgainst = result.Against is { } other ? Named(result.Model.DifferenceTo(other)) : null,
            Overlap = overlap,
        };
    }

    private static ScorerReport Describe(ScorerResult scorer) => new(scorer.Scorer, Named(scorer.Estimates));

    private static Dictionary<string, Estimate> Named(IReadOnlyList<Estimate> estimates) =>
        QueryMetrics.Names.Zip(estimates).ToDictionary(entry => entry.First, entry => entry.Second);
}

/// <summary>One scorer on one set.</summary>
/// <param name="Scorer">Its name.</param>
/// <param name="Metrics">Each metric's mean over the queries, with its interval.</param>
public sealed record ScorerReport(string Scorer, IReadOnlyDictionary<string, Estimate> Metrics);
