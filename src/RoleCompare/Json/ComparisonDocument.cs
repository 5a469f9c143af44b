using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Naming;

namespace RoleCompare.Json;

/// <summary>A comparison as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Roles">The roles: the columns.</param>
/// <param name="Dimensions">A row for each dimension.</param>
/// <param name="Skills">A row for each skill.</param>
/// <param name="Progressions">The moves out of each role.</param>
public sealed record ComparisonDocument(
    string Catalog,
    IReadOnlyList<RoleSummaryDocument> Roles,
    IReadOnlyList<DimensionRowDocument> Dimensions,
    IReadOnlyList<SkillRowDocument> Skills,
    IReadOnlyList<MoveDocument> Progressions)
{
    /// <summary>Writes a comparison down.</summary>
    public static ComparisonDocument Create(RoleCatalog catalog, RoleComparison comparison) => new(
        catalog.Name,
        [.. comparison.Roles.Select(RoleSummaryDocument.Create)],
        [.. comparison.Dimensions.Select(row => new DimensionRowDocument(
            row.Dimension.Id,
            row.Dimension.Name,
            row.Dimension.Lens.Word(),
            row.Differs,
            [.. row.Cells.Select((cell, i) => new DimensionCellDocument(comparison.Roles[i].Id.Value, cell.Level?.Value, cell.Text))]))],
        [.. comparison.Skills.Select(row => new SkillRowDocument(
            row.Skill.Id,
            row.Skill.Name,
            row.Differs,
            [.. row.Cells.Select((cell, i) => new SkillCellDocument(
                comparison.Roles[i].Id.Value, cell?.Level?.Value, cell is null ? null : cell.Need.Word()))]))],
        [.. comparison.Roles.SelectMany(role => role.Progressions.Select(move => MoveDocument.Create(role, catalog.Find(move.To)!, move)))]);
}

/// <summary>A dimension's row as JSON.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Name">The dimension's name.</param>
/// <param name="Lens">responsibilities, authority or collaboration.</param>
/// <param name="Differs">Whether the roles stand at different levels.</param>
/// <param name="Cells">One for each role.</param>
public sealed record DimensionRowDocument(string Dimension, string Name, string Lens, bool Differs, IReadOnlyList<DimensionCellDocument> Cells);

/// <summary>A dimension's cell as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Level">1 to 5; null when it is not known.</param>
/// <param name="Text">One to three sentences; null when nothing is known.</param>
public sealed record DimensionCellDocument(string Role, int? Level, string? Text);

/// <summary>A skill's row as JSON.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Name">The skill's name.</param>
/// <param name="Differs">Whether the roles ask for different levels.</param>
/// <param name="Cells">One for each role.</param>
public sealed record SkillRowDocument(string Skill, string Name, bool Differs, IReadOnlyList<SkillCellDocument> Cells);

/// <summary>A skill's cell as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Level">1 to 5; null when the role does not ask for it, or at a level that is not known.</param>
/// <param name="Need">essential or useful; null when the role does not ask for it.</param>
public sealed record SkillCellDocument(string Role, int? Level, string? Need);
