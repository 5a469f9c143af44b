using RoleCompare.Comparing;
using RoleCompare.Naming;

namespace RoleCompare.Json;

/// <summary>A comparison as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Roles">The roles: the columns.</param>
/// <param name="Against">The id of the role that everything is told relative to, the first one; null for none.</param>
/// <param name="Dimensions">A row for each dimension.</param>
/// <param name="Skills">A row for each skill.</param>
/// <param name="Progressions">The moves out of each role.</param>
/// <param name="MovesBetween">Those of the moves that lead from one of the roles to another of them.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record ComparisonDocument(
    string Catalog,
    IReadOnlyList<RoleSummaryDocument> Roles,
    string? Against,
    IReadOnlyList<DimensionRowDocument> Dimensions,
    IReadOnlyList<SkillRowDocument> Skills,
    IReadOnlyList<MoveDocument> Progressions,
    IReadOnlyList<MoveBetweenDocument> MovesBetween,
    IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes a comparison down.</summary>
    public static ComparisonDocument Create(RoleComparison comparison) => new(
        comparison.Catalog.Name,
        [.. comparison.Roles.Select(RoleSummaryDocument.Create)],
        comparison.Against?.Id.Value,
        [.. comparison.Dimensions.Select(DimensionRowDocument.Create)],
        [.. comparison.Skills.Select(row => SkillRowDocument.Create(comparison, row))],
        [.. comparison.Moves.Select(move => MoveDocument.Create(move.From, move.To, move.Move))],
        [.. comparison.Moves.Where(move => move.StaysInside).Select(move => new MoveBetweenDocument(move.From.Id.Value, move.To.Id.Value, move.Move.Kind.Word()))],
        AttributionDocument.Create(comparison.Origins));
}

/// <summary>A move from one compared role to another, as JSON.</summary>
/// <param name="From">The id of the role it leaves.</param>
/// <param name="To">The id of the role it reaches.</param>
/// <param name="Kind">promotion, lateral or pivot.</param>
public sealed record MoveBetweenDocument(string From, string To, string Kind);
