using RoleCompare.Catalog;
using RoleCompare.Explaining;
using RoleCompare.Matching;
using RoleCompare.Paths;

namespace RoleCompare.WhatIf;

/// <summary>The smallest change of answers that brings a role among the first, or why there is none. All places are those of a ranking that was made again.</summary>
public sealed record AimResult
{
    /// <summary>The most branches that the search looks at; when there are more, a smaller effort than the one that was found is possible.</summary>
    public const int MaximumBranches = AimSearch.MaximumBranches;

    private const int BlockersShown = 3;

    /// <summary>The role.</summary>
    public required Role Role { get; init; }

    /// <summary>The place that it should have at least, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>What it came to.</summary>
    public required AimOutcome Outcome { get; init; }

    /// <summary>Why the role is excluded, as a sentence; null when it is not.</summary>
    public string? Excluded { get; init; }

    /// <summary>That the role stands more than <see cref="RouteCosts.LongestStep"/> steps of seniority above the current one, so that skills alone do not lead there, as a sentence; null when it does not, or when that is not known.</summary>
    public string? Warning { get; private init; }

    /// <summary>What moves: with the changes that were found, or, when none was, with every skill of the role at the level asked for. Null when the role is excluded.</summary>
    public WhatIfResult? WhatIf { get; init; }

    /// <summary>Where the role stands before and afterwards; null when it is excluded.</summary>
    public RoleShift? Shift => WhatIf?.Shifts.First(shift => shift.After.Role == Role);

    /// <summary>The effort of the changes; see <see cref="WhatIf.Effort"/>.</summary>
    public int Effort { get; init; }

    /// <summary>The effort that it takes at least: that of the changes, unless the search stopped at its bound. 0 where there is none.</summary>
    public int LeastPossible { get; init; }

    /// <summary>When no change was found: the roles that stay before it, best first, at most three, and what puts them there.</summary>
    public IReadOnlyList<ScoreDifference> Blockers { get; init; } = [];

    /// <summary>Searches for the smallest change.</summary>
    /// <param name="index">What the ranking was made with.</param>
    /// <param name="ranking">The ranking of the profile as it is.</param>
    /// <param name="role">The role to bring among the first.</param>
    /// <param name="rank">The place that it should have at least, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rank"/> is below 1.</exception>
    public static AimResult Create(CatalogIndex index, RoleRanking ranking, Role role, int rank)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(role);
        ArgumentOutOfRangeException.ThrowIfLessThan(rank, 1);
        return Search(index, ranking, role, rank) with { Warning = ranking.Understood.CurrentRole is { } current ? FarAbove(current, role) : null };
    }

    private static string? FarAbove(Role current, Role role) => role.Seniority?.Value - current.Seniority?.Value is > RouteCosts.LongestStep and var steps
        ? $"{role.Title} stands {steps} steps of seniority above your current role, {current.Title}: skills alone do not lead that far. `paths {current.Id} {role.Id}` shows the roles between."
        : null;

    private static AimResult Search(CatalogIndex index, RoleRanking ranking, Role role, int rank)
    {
        if (ConstraintFilter.Reason(ranking.Understood, role) is { } reason)
            return new AimResult { Role = role, Rank = rank, Outcome = AimOutcome.Excluded, Excluded = reason };
        if (ranking.Find(role.Id)!.Rank <= rank)
            return new AimResult { Role = role, Rank = rank, Outcome = AimOutcome.There, WhatIf = Shown(index, ranking, [], role, rank) };

        var problem = AimProblem.Create(index, ranking, index.Catalog.Roles.Index().First(known => known.Item == role).Index);
        List<ProfileChange> Changes(int[] levels) =>
            [.. problem.Skills.Zip(levels).Where(raise => raise.Second > 0).Select(raise => Raised(ranking, raise.First.Need.Skill, raise.First.From + raise.Second))];
        bool IsThere(int[] levels) => WhatIfResult.Rank(index, ranking, Changes(levels)).Find(role.Id)!.Rank <= rank;
        int EffortOf(int[] levels) => problem.Skills.Zip(levels, (skill, by) => skill.EffortOf(by)).Sum();

        var guess = AimGuess.Find(problem, rank - 1) is { } way && IsThere(way) ? way : null;
        var all = problem.Skills.Sum(skill => skill.EffortOf(skill.Gains.Count));
        var search = new AimSearch(problem, rank - 1, guess is null ? all : EffortOf(guess) - 1, IsThere);
        if ((search.Run(guess is not null) ?? guess) is not { } levels)
            return Without(index, ranking, role, rank, search.IsCut);
        var effort = EffortOf(levels);
        return new AimResult
        {
            Role = role,
            Rank = rank,
            Outcome = search.IsCut ? AimOutcome.Found : AimOutcome.Smallest,
            WhatIf = Shown(index, ranking, Changes(levels), role, rank),
            Effort = effort,
            LeastPossible = search.IsCut ? search.LeastPossible : effort,
        };
    }

    private static AimResult Without(CatalogIndex index, RoleRanking ranking, Role role, int rank, bool isCut)
    {
        var changes = role.Skills
            .Select(need => (need.Skill, Asked: need.Level?.Value ?? SkillScorer.LevelWhereUnstated))
            .Where(need => need.Asked > (ProfileChange.LevelOf(ranking.Understood, need.Skill) ?? 0))
            .Select(need => Raised(ranking, need.Skill, need.Asked))
            .ToList();
        var shown = Shown(index, ranking, changes, role, rank);
        var match = shown.After.Find(role.Id)!;
        return new AimResult
        {
            Role = role,
            Rank = rank,
            Outcome = isCut ? AimOutcome.Unknown : AimOutcome.Impossible,
            WhatIf = shown,
            Blockers = [.. shown.After.Matches.Take(Math.Min(match.Rank - 1, BlockersShown)).Select(before => ScoreDifference.Create(match, before))],
        };
    }

    private static ProfileChange Raised(RoleRanking ranking, Skill skill, int to) => ProfileChange.OfSkill(ranking.Understood, skill, SkillLevel.Create(to));

    // At least as many places as the role needs to be among them.
    private static WhatIfResult Shown(CatalogIndex index, RoleRanking ranking, IReadOnlyList<ProfileChange> changes, Role role, int rank)
    {
        var after = WhatIfResult.Rank(index, ranking, changes).Find(role.Id)!.Rank;
        return WhatIfResult.Create(index, ranking, changes, Math.Max(rank, after));
    }
}
