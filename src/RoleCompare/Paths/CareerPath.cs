using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>A route over stated moves, from the role it starts in to the role it ends in. No role stands in it twice.</summary>
/// <param name="Steps">The moves in their order; at least one.</param>
/// <param name="Cost">The sum of the steps' costs; see <see cref="PathStep.Cost"/>.</param>
public sealed record CareerPath(IReadOnlyList<PathStep> Steps, double Cost);

/// <summary>One stated move.</summary>
/// <param name="From">The role it leaves.</param>
/// <param name="To">The role it reaches.</param>
/// <param name="Move">The catalogue's statement: kind and sentence.</param>
/// <param name="Missing">What the role asks for that is not there yet, given everything before this step.</param>
public sealed record PathStep(Role From, Role To, Progression Move, IReadOnlyList<SkillGap> Missing)
{
    /// <summary>What every change of role costs.</summary>
    public const double MoveCost = 1;

    /// <summary>What each missing level of an essential skill costs; a useful one costs <see cref="UsefulShare"/> of it.</summary>
    public const double LevelCost = 0.1;

    /// <summary>The share of a useful skill's levels in the cost.</summary>
    public const double UsefulShare = 0.4;

    /// <summary>What each step of seniority beyond two at once costs: such a move is possible, and slow.</summary>
    public const double JumpCost = 0.5;

    /// <summary>
    /// How hard the move is, in units of one change of role for which nothing is missing:
    /// <c>1 + 0.1 · (essential levels + 0.4 · useful levels) + 0.5 · max(0, seniority step − 2)</c>. A step between roles of which the seniority is not known counts as none.
    /// </summary>
    public double Cost =>
        MoveCost
        + (LevelCost * Missing.Sum(gap => gap.Levels * (gap.Need == SkillNeed.Essential ? 1 : UsefulShare)))
        + (JumpCost * Math.Max(0, (To.Seniority?.Value - From.Seniority?.Value ?? 0) - 2));
}
