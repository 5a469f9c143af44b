using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>
/// Roles that the stated moves leave aside. Of a role from a publication nothing is said: that its publication names no move does not mean
/// that there is none.
/// </summary>
internal static class Reachability
{
    private const int HighestEntry = 2;
    private const int FewestMovesOut = 2;

    /// <summary>
    /// Finds the roles above the entry roles to which no move leads, and those to which moves lead that begin at no entry role; what only follows
    /// from another finding is not repeated.
    /// </summary>
    public static IEnumerable<CatalogProblem> FindUnreachable(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        var moves = MoveGraph.Create(catalog.Catalog);
        var reached = moves.ReachFrom(catalog.Catalog.Roles.Where(role => IsEntry(role) || !moves.IsEntered(role)));
        foreach (var role in catalog.OwnRoles.Where(role => !IsEntry(role)))
        {
            if (!moves.IsEntered(role))
                yield return Unreachable(role, $"No move leads to '{role.Id}' (seniority {role.Seniority}), which is not an entry role (seniority 1 or {HighestEntry}).");
            else if (!reached.Contains(role))
                yield return Unreachable(role, $"Moves lead to '{role.Id}' only from roles that nobody can enter.");
        }

        CatalogProblem Unreachable(Role role, string message) =>
            catalog.In(role, "id", role.Id.Value, message, $"Add a move to '{role.Id}' to the file of the role that people come from.");
    }

    /// <summary>Finds the roles below the highest seniority of the catalogue that fewer than two moves leave; where there is one other role only, one move is enough.</summary>
    public static IEnumerable<CatalogProblem> FindDeadEnds(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        var moves = MoveGraph.Create(catalog.Catalog);
        var top = catalog.Catalog.Roles.Max(role => role.Seniority);
        var fewest = Math.Min(FewestMovesOut, catalog.Catalog.Roles.Count - 1);
        return catalog.OwnRoles.Where(role => role.Seniority < top && moves.CountOut(role) < fewest).Select(role => catalog.In(
            role,
            moves.CountOut(role) == 0 ? "id" : "progressions",
            role.Id.Value,
            $"{(moves.CountOut(role) == 0 ? "No move leaves" : "Only one move leaves")} '{role.Id}' (seniority {role.Seniority}), which is not at the top (seniority {top}).",
            fewest < FewestMovesOut ? "State one that people really make." : $"State at least {FewestMovesOut}: a promotion and a lateral move or a pivot that people really make."));
    }

    /// <summary>Finds the groups of roles that no move joins to the largest group. A role alone has no move at all and is found by the other rules.</summary>
    public static IEnumerable<CatalogProblem> FindIslands(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        var own = catalog.OwnRoles.ToHashSet();
        return MoveGraph.Create(catalog.Catalog).Components()
            .OrderByDescending(component => component.Count)
            .Skip(1)
            .Where(component => component.Count > 1 && component.Any(own.Contains))
            .Select(component => catalog.In(
                component[0],
                "id",
                component[0].Id.Value,
                $"No move joins these roles to the others: {string.Join(", ", component.Select(role => role.Id))}.",
                "Add a move that people make between one of them and a role outside."));
    }

    private static bool IsEntry(Role role) => role.Seniority?.Value <= HighestEntry;
}
