using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>Moves whose kind does not go with the seniority of the two roles.</summary>
internal static class MoveDirections
{
    private const int MostOfLateral = 1;
    private const int MostOfPivot = 2;

    /// <summary>Finds the promotions that go down or stay.</summary>
    public static IEnumerable<CatalogProblem> FindPromotions(CheckedCatalog catalog, CancellationToken cancellationToken) =>
        from known in Known(catalog)
        where known.Move.Kind == ProgressionKind.Promotion && known.Steps <= 0
        select catalog.In(
            known.From,
            $"progressions/{known.To.Id}",
            known.To.Id.Value,
            $"The promotion of '{known.From.Id}' (seniority {known.From.Seniority}) to '{known.To.Id}' (seniority {known.To.Seniority}) does not go up.",
            "Make it a lateral move or a pivot, or mend the seniority of one of the two.");

    /// <summary>Finds the lateral moves and pivots between roles whose seniority is too far apart.</summary>
    public static IEnumerable<CatalogProblem> FindOthers(CheckedCatalog catalog, CancellationToken cancellationToken) =>
        from known in Known(catalog)
        let most = known.Move.Kind == ProgressionKind.Lateral ? MostOfLateral : MostOfPivot
        where known.Move.Kind != ProgressionKind.Promotion && Math.Abs(known.Steps) > most
        let kind = known.Move.Kind == ProgressionKind.Lateral ? "lateral move" : "pivot"
        select catalog.In(
            known.From,
            $"progressions/{known.To.Id}",
            known.To.Id.Value,
            $"The {kind} of '{known.From.Id}' (seniority {known.From.Seniority}) to '{known.To.Id}' (seniority {known.To.Seniority}) goes {(known.Steps > 0 ? "up" : "down")} {Math.Abs(known.Steps)} steps.",
            $"A {kind} changes seniority by at most {most}: {(known.Steps > 0 ? "make it a promotion, " : "")}name a nearer role, or mend the seniority of one of the two.");

    private static IEnumerable<KnownMove> Known(CheckedCatalog catalog) =>
        from role in catalog.Catalog.Roles
        from move in role.Progressions
        let to = catalog.Catalog.Find(move.To)!
        let steps = to.Seniority?.Value - role.Seniority?.Value
        where steps is not null
        select new KnownMove(role, to, move, steps.Value);

    private sealed record KnownMove(Role From, Role To, Progression Move, int Steps);
}
