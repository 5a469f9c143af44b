using RoleCompare.Comparing;
using RoleCompare.Naming;

namespace RoleCompare.Json;

/// <summary>A skill's row as JSON.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Name">The skill's name.</param>
/// <param name="Differs">Whether the roles ask for different levels.</param>
/// <param name="Group">all, some or one: how many of the roles ask for it.</param>
/// <param name="Have">The level that the person said they have, 0 to 5; null when they did not say, or no profile was given.</param>
/// <param name="Cells">One for each role.</param>
public sealed record SkillRowDocument(string Skill, string Name, bool Differs, string Group, int? Have, IReadOnlyList<SkillCellDocument> Cells)
{
    internal static SkillRowDocument Create(RoleComparison comparison, SkillRow row) => new(
        row.Skill.Id,
        row.Skill.Name,
        row.Differs,
        row.Group.Word(),
        row.Have?.Value,
        [.. row.Cells.Select((cell, column) => new SkillCellDocument(
            comparison.Roles[column].Id.Value,
            cell?.Level?.Value,
            cell?.Need.Word(),
            row.NeedsMost(column),
            comparison.Against is null || column == 0 ? null : row.FromFirst(column),
            row.Gap(column)))]);
}

/// <summary>A skill's cell as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Level">1 to 5; null when the role does not ask for it, or at a level that is not known.</param>
/// <param name="Need">essential or useful; null when the role does not ask for it.</param>
/// <param name="NeedsMost">Whether the role asks for a higher level than another that asks for it, and for no lower one than any.</param>
/// <param name="FromPinned">Levels above, or negative below, the role of <c>against</c>; null for that role itself, without one, or when one of them does not ask for the skill or a level is not known.</param>
/// <param name="Gap">Levels that the person lacks, from 0; null when the role does not ask for the skill, or a level is not known.</param>
public sealed record SkillCellDocument(string Role, int? Level, string? Need, bool NeedsMost, int? FromPinned, int? Gap);
