using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.WhatIf;

/// <summary>What moves when answers are changed.</summary>
public sealed class WhatIfResult
{
    private WhatIfResult(RoleRanking before, RoleRanking after, IReadOnlyList<ProfileChange> changes, IReadOnlyList<RoleShift> shifts, int top)
    {
        Before = before;
        After = after;
        Changes = changes;
        Shifts = shifts;
        Top = top;
    }

    /// <summary>The ranking of the profile as it is.</summary>
    public RoleRanking Before { get; }

    /// <summary>The ranking of the profile with all changes.</summary>
    public RoleRanking After { get; }

    /// <summary>The changes.</summary>
    public IReadOnlyList<ProfileChange> Changes { get; }

    /// <summary>The roles that are among the first before or afterwards, by their place afterwards.</summary>
    public IReadOnlyList<RoleShift> Shifts { get; }

    /// <summary>How many places are looked at.</summary>
    public int Top { get; }

    /// <summary>The roles that come to the first places.</summary>
    public IEnumerable<Role> Entering => Shifts.Where(shift => shift.Before.Rank > Top).Select(shift => shift.After.Role);

    /// <summary>The roles that leave the first places.</summary>
    public IEnumerable<Role> Leaving => Shifts.Where(shift => shift.After.Rank > Top).Select(shift => shift.After.Role);

    /// <summary>Ranks a profile again with changes. No model is asked: the texts stay as they are.</summary>
    /// <param name="index">What the ranking was made with.</param>
    /// <param name="before">The ranking of the profile as it is.</param>
    /// <param name="changes">The changes, each of another answer.</param>
    /// <param name="top">How many places to look at, at least 1.</param>
    public static WhatIfResult Create(CatalogIndex index, RoleRanking before, IReadOnlyList<ProfileChange> changes, int top)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(before);
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        var after = Rank(index, before, changes);
        var values = new ChangeValues(index);
        var numbers = index.Catalog.Roles.Index().ToDictionary(role => role.Item.Id, role => role.Index);
        var shifts = before.Matches.Take(top).Concat(after.Matches.Take(top)).Select(match => match.Role).Distinct()
            .Select(role => new RoleShift(before.Find(role.Id)!, after.Find(role.Id)!, [.. changes.Select(change => values.Of(change, numbers[role.Id]))]))
            .OrderBy(shift => shift.After.Rank);
        return new WhatIfResult(before, after, changes, [.. shifts], top);
    }

    /// <summary>The ranking of a profile with changes.</summary>
    internal static RoleRanking Rank(CatalogIndex index, RoleRanking before, IEnumerable<ProfileChange> changes) =>
        new RoleMatcher(index).Rank(changes.Aggregate(before.Understood, (profile, change) => change.ApplyTo(profile)), before.Said, new RankingBuffer());
}
