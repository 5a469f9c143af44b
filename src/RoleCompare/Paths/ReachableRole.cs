using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>
/// A role in the tree of all that is within reach of a first one. Each role has one place of its own, at the end of its easiest route; where the easiest route to another
/// role comes through it in fewer moves than its own, it stands there once more, with <see cref="IsAgain"/>.
/// </summary>
/// <param name="Role">The role.</param>
/// <param name="Step">The move that reaches it; null for the first role.</param>
/// <param name="Cost">The cost of all moves from the first role to it.</param>
/// <param name="IsAgain">Whether its own place is another one, where it costs less.</param>
/// <param name="Next">The roles that follow, by cost, then by id.</param>
public sealed record ReachableRole(Role Role, PathStep? Step, double Cost, bool IsAgain, IReadOnlyList<ReachableRole> Next)
{
    /// <summary>This one and all that follow, in the order of the tree.</summary>
    public IEnumerable<ReachableRole> All() => Next.SelectMany(next => next.All()).Prepend(this);
}
