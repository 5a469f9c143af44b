using RoleCompare.Catalog;
using RoleCompare.Confidence;
using RoleCompare.Explaining;
using RoleCompare.Matching;
using RoleCompare.WhatIf;

namespace RoleCompare.Web.Results;

/// <summary>A ranking with all that its page shows, worked out once. Never changes; safe for many threads.</summary>
public sealed record RankedRoles
{
    /// <summary>How many roles are shown with their reasons.</summary>
    public const int CardCount = 10;

    private const int LeverRoles = 5;
    private const int LeverCount = 8;

    /// <summary>The first roles.</summary>
    public required IReadOnlyList<RoleCard> Cards { get; init; }

    /// <summary>The roles after them.</summary>
    public required IReadOnlyList<RolePlace> Others { get; init; }

    /// <summary>The roles that are ruled out.</summary>
    public required IReadOnlyList<ExcludedRole> Excluded { get; init; }

    /// <summary>What the answers were taken to mean, without the changes.</summary>
    public required UnderstoodProfile Understood { get; init; }

    /// <summary>What was changed to see what happens; empty for the answers as they are.</summary>
    public required IReadOnlyList<ProfileChange> Changes { get; init; }

    /// <summary>The skills that would move the first roles most.</summary>
    public required IReadOnlyList<Skill> Levers { get; init; }

    /// <summary>The largest part of a score that one kind of answer has on any card, whatever its sign; above 0.</summary>
    public required double LargestPart { get; init; }

    /// <summary>The publications that what is shown was taken from.</summary>
    public required IReadOnlyList<Origin> Origins { get; init; }

    /// <summary>Works it out.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="before">The ranking of the answers as they are.</param>
    /// <param name="changes">What is changed; may be empty.</param>
    /// <param name="cancellationToken">Stops the asking of a model.</param>
    public static async Task<RankedRoles> CreateAsync(CatalogIndex index, RoleRanking before, IReadOnlyList<ProfileChange> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(before);
        var ranking = changes.Count == 0 ? before : WhatIfResult.Create(index, before, changes, CardCount).After;
        var shown = ranking.Matches.Take(CardCount).ToList();
        var quotes = await QuoteSelector.CreateAsync(index, ranking, shown, cancellationToken);
        var cards = shown.Select(match => RoleCard.Create(ranking, match, quotes, changes.Count == 0 ? null : before.Find(match.Role.Id)!.Rank)).ToList();
        return new RankedRoles
        {
            Cards = cards,
            Others = [.. ranking.Matches.Skip(CardCount).Select(match => new RolePlace(match.Role, match.Rank, ranking.Ranges.Find(match.Role.Id), match.Score))],
            Excluded = ranking.Excluded,
            Understood = before.Understood,
            Changes = changes,
            Levers = FindLevers(before),
            LargestPart = cards.SelectMany(card => card.Parts).Select(part => Math.Max(part.For, part.Against)).DefaultIfEmpty(1).Max(),
            Origins = Attributions.Of([.. ranking.Matches.Select(match => match.Role), .. ranking.Excluded.Select(excluded => excluded.Role)]),
        };
    }

    private static List<Skill> FindLevers(RoleRanking ranking) =>
        [.. ranking.Matches.Take(LeverRoles)
            .SelectMany(match => match.Missing)
            .GroupBy(missing => missing.Need.Skill)
            .OrderByDescending(same => Math.Round(same.Sum(missing => missing.WouldAdd), 9))
            .ThenBy(same => same.Key.Id, StringComparer.Ordinal)
            .Take(LeverCount)
            .Select(same => same.Key)];
}

/// <summary>A role's place in a ranking.</summary>
/// <param name="Role">The role.</param>
/// <param name="Rank">Its place, from 1.</param>
/// <param name="Range">How firm that is; null where it was not worked out.</param>
/// <param name="Score">How well it fits.</param>
public sealed record RolePlace(Role Role, int Rank, RankRange? Range, Score Score);
