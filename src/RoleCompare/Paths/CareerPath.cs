namespace RoleCompare.Paths;

/// <summary>A route, from the role it starts in to the role it ends in. No role stands in it twice.</summary>
/// <param name="Steps">The moves in their order; at least one.</param>
/// <param name="Cost">The sum of the moves' costs; see <see cref="RouteCosts"/>.</param>
/// <param name="Plan">What to learn for it, and when.</param>
public sealed record CareerPath(IReadOnlyList<PathStep> Steps, double Cost, LearningPlan Plan);
