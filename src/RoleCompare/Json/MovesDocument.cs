using RoleCompare.Catalog;
using RoleCompare.Paths;

namespace RoleCompare.Json;

/// <summary>Where a role leads, as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="From">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Costs">What moves cost.</param>
/// <param name="Moves">The moves out of it: stated ones, then inferred ones.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record MovesDocument(
    string Catalog, string From, string Title, RouteCostsDocument Costs, IReadOnlyList<StepDocument> Moves, IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes the moves out of a role down.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="from">The role.</param>
    /// <param name="moves">The moves.</param>
    /// <param name="costs">What moves cost.</param>
    /// <param name="alike">Finds the sentences that make a bridge plausible; null when there are none.</param>
    public static MovesDocument Create(RoleCatalog catalog, Role from, IReadOnlyList<PathStep> moves, RouteCosts costs, Func<Bridge, AlikeSentences?> alike) => new(
        catalog.Name,
        from.Id.Value,
        from.Title,
        RouteCostsDocument.Create(costs),
        [.. moves.Select(move => StepDocument.Create(move, alike))],
        AttributionDocument.Of([from, .. moves.Select(move => move.To)]));
}
