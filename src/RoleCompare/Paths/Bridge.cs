using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>A move that no catalogue states, inferred because the work of one role covers much of what the other asks for. No promise that people make it.</summary>
/// <param name="From">The role it leaves.</param>
/// <param name="To">The role it reaches.</param>
/// <param name="Coverage">How much of what <paramref name="To"/> asks for <paramref name="From"/> asks for as well, from <see cref="Bridges.LeastCoverage"/> to 1; a rare demand counts more.</param>
/// <param name="Shared">The skills that both ask for, in the order in which <paramref name="To"/> lists them; at least <see cref="Bridges.FewestShared"/>.</param>
public sealed record Bridge(Role From, Role To, double Coverage, IReadOnlyList<Skill> Shared);
