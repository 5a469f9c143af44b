using RoleCompare.Catalog;
using RoleCompare.Confidence;
using RoleCompare.Explaining;
using RoleCompare.Matching;

namespace RoleCompare.Web.Results;

/// <summary>Every reason of one role's place.</summary>
/// <param name="Role">The role.</param>
/// <param name="Excluded">Why it is ruled out; null when it is ranked. What follows is null when it is ruled out.</param>
/// <param name="Explanation">The reasons.</param>
/// <param name="Range">How firm its place is; null where that was not worked out.</param>
/// <param name="Versus">The difference from another role; null when none was asked for, or that one is ruled out.</param>
/// <param name="Ranked">The roles that were ranked, best first.</param>
public sealed record ExplainedRole(Role Role, string? Excluded, Explanation? Explanation, RankRange? Range, ScoreDifference? Versus, IReadOnlyList<Role> Ranked)
{
    /// <summary>Explains it.</summary>
    public static async Task<ExplainedRole> CreateAsync(CatalogIndex index, RoleRanking ranking, Role role, Role? other, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(role);
        IReadOnlyList<Role> ranked = [.. ranking.Matches.Select(match => match.Role)];
        if (ranking.Find(role.Id) is not { } match)
            return new ExplainedRole(role, ranking.Excluded.First(excluded => excluded.Role == role).Reason, null, null, null, ranked);
        var quotes = await QuoteSelector.CreateAsync(index, ranking, [match], cancellationToken);
        var second = other is null || other == role ? null : ranking.Find(other.Id);
        return new ExplainedRole(role, null, Explanation.Create(ranking, match, quotes), ranking.Ranges.Find(role.Id), second is null ? null : ScoreDifference.Create(match, second), ranked);
    }
}
