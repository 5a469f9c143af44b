using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>Promotions that lead from a role back to itself.</summary>
internal static class PromotionCycles
{
    /// <summary>Finds them; one finding for the roles that go round together, at the first of them.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        var promotions = MoveGraph.Create(catalog.Catalog, move => move.Kind == ProgressionKind.Promotion);
        return promotions.Circles().Select(circle => promotions.RoundTrip(circle[0])).Select(way => catalog.In(
            way[0],
            $"progressions/{way[1].Id}",
            way[1].Id.Value,
            $"These promotions go round: {string.Join(" → ", way.Append(way[0]).Select(role => role.Id))}.",
            $"A promotion goes up: make {NotUp(way)} a lateral move or a pivot, or remove it."));
    }

    private static string NotUp(IReadOnlyList<Role> way)
    {
        var moves = way.Zip(way.Skip(1).Append(way[0]), (from, to) => (From: from, To: to)).Where(move => move.To.Seniority <= move.From.Seniority).ToList();
        return moves.Count == 0 ? "one of them" : string.Join(" and ", moves.Select(move => $"that of '{move.From.Id}' to '{move.To.Id}'"));
    }
}
