using RoleCompare.Catalog;

namespace RoleCompare.Import.Catalogs;

/// <summary>What an import made of a source, before it is written.</summary>
/// <param name="Origin">The publication that all of it was taken from.</param>
/// <param name="Skills">The skills, by no order.</param>
/// <param name="Roles">The roles, by no order.</param>
/// <param name="Notes">What was left out or changed, and how often, as sentences.</param>
public sealed record ImportedCatalog(Origin Origin, IReadOnlyList<Skill> Skills, IReadOnlyList<Role> Roles, IReadOnlyList<string> Notes);
