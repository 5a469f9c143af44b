using RoleCompare.Catalog;

namespace RoleCompare.WhatIf;

/// <summary>What getting better at one skill opens.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="From">The level that is stated; null when it is not mentioned.</param>
/// <param name="To">The level that is reached.</param>
/// <param name="Roles">The roles that come among the first <see cref="UnlockFinder.Places"/>, by their place there.</param>
/// <param name="Moves">The roles that stated moves from the current role lead to and that come within reach, by id; see <see cref="UnlockFinder.Reach"/>.</param>
public sealed record Unlock(Skill Skill, int? From, int To, IReadOnlyList<Role> Roles, IReadOnlyList<Role> Moves)
{
    /// <summary>How many roles and moves it opens.</summary>
    public int Count => Roles.Count + Moves.Count;

    /// <summary>The effort; see <see cref="WhatIf.Effort"/>.</summary>
    public int Effort => WhatIf.Effort.Of(From ?? 0, To);
}
