using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Paths;

/// <summary>One move: stated by the catalogue, or inferred. Exactly one of <paramref name="Move"/> and <paramref name="Bridge"/> is there.</summary>
/// <param name="From">The role it leaves.</param>
/// <param name="To">The role it reaches.</param>
/// <param name="Move">The catalogue's statement: kind and sentence; null when the move is inferred.</param>
/// <param name="Bridge">Why the move is inferred; null when it is stated.</param>
/// <param name="There">What the role asks for and is there: what the person started with, and what the role that the move leaves asks for.</param>
/// <param name="Missing">What the role asks for that is not there.</param>
/// <param name="Cost">How hard the move is; see <see cref="RouteCosts"/>.</param>
public sealed record PathStep(
    Role From, Role To, Progression? Move, Bridge? Bridge, IReadOnlyList<RoleSkill> There, IReadOnlyList<SkillGap> Missing, StepCost Cost)
{
    /// <summary>Whether it is inferred and not stated.</summary>
    public bool IsInferred => Bridge is not null;

    /// <summary>The kind of a stated move in the catalogue's word, else <c>inferred</c>.</summary>
    public string Kind => Move is { } move ? move.Kind.Word() : "inferred";

    /// <summary>The steps of seniority; below 0 when they lead down, null when they are not known.</summary>
    public int? SeniorityStep => RouteCosts.StepOf(From, To);

    /// <summary>Whether it climbs more than two steps of seniority at once.</summary>
    public bool IsLeap => SeniorityStep > RouteCosts.LongestStep;
}
