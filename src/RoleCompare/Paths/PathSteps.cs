using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>Tells the moves of a way through roles: what is stated or inferred, what is there and what is missing for each.</summary>
internal static class PathSteps
{
    /// <summary>Describes the moves between neighbors.</summary>
    /// <param name="bridges">The inferred moves.</param>
    /// <param name="roles">The roles on the way, the start included; neighbors are joined by a stated or an inferred move.</param>
    /// <param name="start">The skills that are there at the start.</param>
    /// <param name="costs">What moves cost.</param>
    public static IReadOnlyList<PathStep> Create(Bridges bridges, IReadOnlyList<Role> roles, SkillInventory start, RouteCosts costs)
    {
        var steps = new List<PathStep>();
        var learnt = start;
        for (var move = 1; move < roles.Count; move++)
        {
            var (from, to) = (roles[move - 1], roles[move]);
            var there = move == 1 ? start : start.With(from);
            var gaps = there.GapsTo(to);
            var stated = from.Progressions.FirstOrDefault(progression => progression.To == to.Id);
            var cost = costs.Of(from, to, Levels(gaps, SkillNeed.Essential), Levels(gaps, SkillNeed.Useful), stated is null);
            steps.Add(new PathStep(
                from,
                to,
                stated,
                stated is null ? bridges.From(from).Single(bridge => bridge.To == to) : null,
                [.. to.Skills.Where(need => !gaps.Any(gap => gap.Skill == need.Skill))],
                [.. gaps.Select(gap => gap with { LearntBefore = Above(gap.From, learnt.LevelOf(gap.Skill)), AlsoFor = LaterNeeds(roles, move, gap) })],
                cost));
            learnt = learnt.With(to);
        }

        return steps;
    }

    private static int Levels(IEnumerable<SkillGap> gaps, SkillNeed need) => gaps.Where(gap => gap.Need == need).Sum(gap => gap.Levels);

    private static SkillLevel? Above(SkillLevel there, SkillLevel learnt) => learnt > there ? learnt : null;

    private static IReadOnlyList<int> LaterNeeds(IReadOnlyList<Role> roles, int move, SkillGap gap) =>
        [.. Enumerable.Range(move + 1, roles.Count - move - 1).Where(later => roles[later].Requirement(gap.Skill) is { } need && (need.Level?.Value ?? 1) > gap.From.Value)];
}
