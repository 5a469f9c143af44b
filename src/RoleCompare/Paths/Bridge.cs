using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>A move that no catalogue states, inferred because the two roles ask for much the same. No promise that people make it.</summary>
/// <param name="From">The role it leaves.</param>
/// <param name="To">The role it reaches.</param>
/// <param name="Likeness">How much of what the two roles ask for is the same, from <see cref="Bridges.LeastLikeness"/> to 1; a rare demand counts more.</param>
/// <param name="Shared">The skills that both ask for, in the order in which <paramref name="To"/> lists them; at least <see cref="Bridges.FewestShared"/>.</param>
public sealed record Bridge(Role From, Role To, double Likeness, IReadOnlyList<Skill> Shared);
