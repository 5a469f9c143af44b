using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Json;

/// <summary>All roles of a catalogue as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Roles">The roles, by id.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record RoleListDocument(string Catalog, IReadOnlyList<RoleSummaryDocument> Roles, IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Lists a catalogue's roles.</summary>
    public static RoleListDocument Create(RoleCatalog catalog) =>
        new(catalog.Name, [.. catalog.Roles.Select(RoleSummaryDocument.Create)], AttributionDocument.Of(catalog.Roles));
}

/// <summary>A role in a line, as JSON.</summary>
/// <param name="Role">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Family">The family; null when it is not known.</param>
/// <param name="Seniority">1 to 7; null when it is not known.</param>
/// <param name="Summary">One or two sentences; null when there are none.</param>
public sealed record RoleSummaryDocument(string Role, string Title, string? Family, int? Seniority, string? Summary)
{
    internal static RoleSummaryDocument Create(Role role) => new(role.Id.Value, role.Title, role.Family, role.Seniority?.Value, role.Summary);
}

/// <summary>A role in full as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Role">The id.</param>
/// <param name="Title">The title.</param>
/// <param name="Aliases">Other titles.</param>
/// <param name="Family">The family; null when it is not known.</param>
/// <param name="Seniority">1 to 7; null when it is not known.</param>
/// <param name="Summary">One or two sentences; null when there are none.</param>
/// <param name="Dimensions">What it is on each dimension.</param>
/// <param name="Skills">What it asks for.</param>
/// <param name="Progressions">The moves out of it.</param>
/// <param name="ComesFrom">The moves into it.</param>
/// <param name="Sources">Where the facts come from.</param>
/// <param name="Origin">The id of the publication that the role was taken from; null when it was written for the catalogue.</param>
/// <param name="Code">What the role is called there; null likewise.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record RoleDocument(
    string Catalog,
    string Role,
    string Title,
    IReadOnlyList<string> Aliases,
    string? Family,
    int? Seniority,
    string? Summary,
    IReadOnlyList<RoleDimensionDocument> Dimensions,
    IReadOnlyList<RoleSkillDocument> Skills,
    IReadOnlyList<MoveDocument> Progressions,
    IReadOnlyList<MoveDocument> ComesFrom,
    IReadOnlyList<string> Sources,
    string? Origin,
    string? Code,
    IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes a role down.</summary>
    public static RoleDocument Create(RoleCatalog catalog, Role role) => new(
        catalog.Name,
        role.Id.Value,
        role.Title,
        role.Aliases,
        role.Family,
        role.Seniority?.Value,
        role.Summary,
        [.. role.Dimensions.Select(entry => new RoleDimensionDocument(
            entry.Dimension.Id, entry.Dimension.Name, entry.Dimension.Lens.Word(), entry.Level?.Value, entry.Level is { } level ? entry.Dimension.Anchor(level) : null, entry.Text))],
        [.. role.Skills.Select(need => new RoleSkillDocument(need.Skill.Id, need.Skill.Name, need.Level?.Value, need.Need.Word()))],
        [.. role.Progressions.Select(move => MoveDocument.Create(role, catalog.Find(move.To)!, move))],
        [.. catalog.MovesInto(role).Select(entry => MoveDocument.Create(entry.From, role, entry.Move))],
        role.Sources,
        role.Provenance?.Origin.Id,
        role.Provenance?.Code,
        AttributionDocument.Of([role, .. role.Progressions.Select(move => catalog.Find(move.To)!), .. catalog.MovesInto(role).Select(entry => entry.From)]));
}

/// <summary>What a role is on a dimension, as JSON.</summary>
/// <param name="Dimension">The dimension's id.</param>
/// <param name="Name">The dimension's name.</param>
/// <param name="Lens">responsibilities, authority or collaboration.</param>
/// <param name="Level">1 to 5; null when it is not known.</param>
/// <param name="Anchor">What the rubric says of this level; null when it is not known.</param>
/// <param name="Text">One to three sentences; null when nothing is known.</param>
public sealed record RoleDimensionDocument(string Dimension, string Name, string Lens, int? Level, string? Anchor, string? Text);

/// <summary>What a role asks of a skill, as JSON.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Name">The skill's name.</param>
/// <param name="Level">1 to 5; null when it is not known.</param>
/// <param name="Need">essential or useful.</param>
public sealed record RoleSkillDocument(string Skill, string Name, int? Level, string Need);

/// <summary>A stated move as JSON.</summary>
/// <param name="From">The id of the role it leaves.</param>
/// <param name="FromTitle">The title of the role it leaves.</param>
/// <param name="To">The id of the role it reaches.</param>
/// <param name="ToTitle">The title of the role it reaches.</param>
/// <param name="Kind">promotion, lateral or pivot.</param>
/// <param name="Sentence">What the move consists of.</param>
public sealed record MoveDocument(string From, string FromTitle, string To, string ToTitle, string Kind, string Sentence)
{
    internal static MoveDocument Create(Role from, Role to, Progression move) =>
        new(from.Id.Value, from.Title, to.Id.Value, to.Title, move.Kind.Word(), move.Sentence);
}
