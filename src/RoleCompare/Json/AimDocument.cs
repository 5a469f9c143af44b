using RoleCompare.Matching;
using RoleCompare.Naming;
using RoleCompare.WhatIf;

namespace RoleCompare.Json;

/// <summary>The smallest change that brings a role among the first, as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Rank">The place that it should have at least.</param>
/// <param name="Outcome">there, smallest, found, impossible, unknown or excluded.</param>
/// <param name="Excluded">Why the role is ruled out; null when it is not.</param>
/// <param name="Effort">The effort of the changes: each level of a skill costs its own number.</param>
/// <param name="LeastPossible">The effort that it takes at least; less than <paramref name="Effort"/> only when the search stopped at its bound.</param>
/// <param name="WhatIf">What moves with the changes; when none was found, with every skill of the role at the level asked for. Null when the role is ruled out.</param>
/// <param name="Blockers">When no change was found: roles that stay before it then, and what makes the difference.</param>
public sealed record AimDocument(
    string Role, string Title, int Rank, string Outcome, string? Excluded, int Effort, int LeastPossible, WhatIfDocument? WhatIf, IReadOnlyList<VersusDocument> Blockers)
{
    /// <summary>Writes it down.</summary>
    public static AimDocument Create(CatalogIndex index, AimResult result) => new(
        result.Role.Id.Value,
        result.Role.Title,
        result.Rank,
        result.Outcome.Word(),
        result.Excluded,
        result.Effort,
        result.LeastPossible,
        result.WhatIf is { } whatIf ? WhatIfDocument.Create(index, whatIf) : null,
        [.. result.Blockers.Select(VersusDocument.Create)]);
}
