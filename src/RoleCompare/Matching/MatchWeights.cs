namespace RoleCompare.Matching;

/// <summary>
/// How much each source of evidence may move a score. What a profile does not speak of counts for nothing and its weight goes to
/// what it does speak of, so the weights are relative. They are judgements, made before any persona was ranked; see
/// docs/decisions/the-score.md.
/// </summary>
public sealed record MatchWeights
{
    /// <summary>What every role starts from; the other parts together move a score by at most as much up or down.</summary>
    public const double Base = 0.5;

    /// <summary>Skills, had and missing.</summary>
    public double Skills { get; init; } = 0.35;

    /// <summary>What the person has done.</summary>
    public double Experience { get; init; } = 0.20;

    /// <summary>What the person wants.</summary>
    public double Goals { get; init; } = 0.25;

    /// <summary>The wanted levels.</summary>
    public double Preferences { get; init; } = 0.25;

    /// <summary>The stated moves from the current role and towards the target role.</summary>
    public double Progression { get; init; } = 0.15;

    internal bool IsValid => ((double[])[Skills, Experience, Goals, Preferences, Progression]).All(weight => double.IsFinite(weight) && weight > 0);
}
