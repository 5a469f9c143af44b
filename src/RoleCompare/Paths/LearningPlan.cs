using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>
/// What to learn for a whole route: each skill of which a role on it asks for more than is there at the start. In the order in which it is needed: by the move that first
/// needs it, then those that serve the most moves, then essential before useful, then by the most levels, then by id.
/// </summary>
/// <param name="Skills">The skills; none when the start has everything.</param>
public sealed record LearningPlan(IReadOnlyList<PlannedSkill> Skills)
{
    /// <summary>Makes the plan.</summary>
    /// <param name="roles">The roles that the moves reach, in their order.</param>
    /// <param name="start">The skills that are there at the start.</param>
    public static LearningPlan Create(IReadOnlyList<Role> roles, SkillInventory start)
    {
        ArgumentNullException.ThrowIfNull(roles);
        ArgumentNullException.ThrowIfNull(start);
        var needs = roles.SelectMany((role, i) => start.GapsTo(role).Select(gap => (gap.Skill, gap.From, Need: new PlannedNeed(i + 1, gap.To, gap.Need))));
        return new LearningPlan([.. needs
            .GroupBy(entry => entry.Skill)
            .Select(group => new PlannedSkill(group.Key, group.First().From, [.. group.Select(entry => entry.Need)]))
            .OrderBy(skill => skill.Needs[0].Move)
            .ThenByDescending(skill => skill.Needs.Count)
            .ThenBy(skill => skill.Needs[0].Need)
            .ThenByDescending(skill => skill.Levels)
            .ThenBy(skill => skill.Skill.Id, StringComparer.Ordinal)]);
    }
}

/// <summary>A skill to learn for a route.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="From">The level at the start; 0 for none.</param>
/// <param name="Needs">The moves whose roles ask for more than that, in their order; at least one. Their number is how many moves the skill serves.</param>
public sealed record PlannedSkill(Skill Skill, SkillLevel From, IReadOnlyList<PlannedNeed> Needs)
{
    /// <summary>How many levels the whole route asks for beyond the start, 1 to 5; a level that is not known counts as the first.</summary>
    public int Levels => Needs.Max(need => need.Level?.Value ?? 1) - From.Value;
}

/// <summary>What one move of a route asks of a skill.</summary>
/// <param name="Move">The number of the move, from 1.</param>
/// <param name="Level">The level that is needed then; null when it is not known.</param>
/// <param name="Need">Whether the role can be done without it.</param>
public sealed record PlannedNeed(int Move, SkillLevel? Level, SkillNeed Need);
