using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>A skill that a move asks for and that is not there yet.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="From">The level that is there; 0 for none.</param>
/// <param name="To">The level that the next role asks for; above <paramref name="From"/>; null when that is not known.</param>
/// <param name="Need">Whether the next role can be done without it.</param>
public sealed record SkillGap(Skill Skill, SkillLevel From, SkillLevel? To, SkillNeed Need)
{
    /// <summary>How many levels are missing, 1 to 5; 1 when none is stated and nothing of the skill is there.</summary>
    public int Levels => (To?.Value ?? 1) - From.Value;

    /// <summary>
    /// The level that a role further back on the route asked for, above <see cref="From"/>: it was learnt once, and the role that the move leaves did not keep it in use. It costs
    /// as if it were missing. Null when there is none.
    /// </summary>
    public SkillLevel? LearntBefore { get; init; }

    /// <summary>The later moves of the route, by number from 1, whose roles ask for more than <see cref="From"/> as well.</summary>
    public IReadOnlyList<int> AlsoFor { get; init; } = [];
}
