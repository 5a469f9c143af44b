using RoleCompare.Confidence;

namespace RoleCompare.Json;

/// <summary>The places that a role may stand at, as JSON.</summary>
/// <param name="Best">The best place, from 1.</param>
/// <param name="Worst">The worst place.</param>
public sealed record RankRangeDocument(int Best, int Worst)
{
    internal static RankRangeDocument? Create(RankRange? range) => range is { } known ? new RankRangeDocument(known.Best, known.Worst) : null;
}
