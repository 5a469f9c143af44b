using RoleCompare.Catalog;

namespace RoleCompare.Json;

/// <summary>What an import wrote, as JSON.</summary>
/// <param name="Folder">The folder that was written, as it was given.</param>
/// <param name="Roles">How many roles there are.</param>
/// <param name="Skills">How many skills there are.</param>
/// <param name="Moves">How many stated moves there are between the roles.</param>
/// <param name="Notes">What of the source was left out or changed, and how often, as sentences.</param>
/// <param name="Attributions">The publication that it was taken from.</param>
public sealed record CatalogImportDocument(
    string Folder, int Roles, int Skills, int Moves, IReadOnlyList<string> Notes, IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes an import down.</summary>
    public static CatalogImportDocument Create(string folder, IReadOnlyCollection<Role> roles, int skills, IReadOnlyList<string> notes, Origin origin) =>
        new(folder, roles.Count, skills, roles.Sum(role => role.Progressions.Count), notes, AttributionDocument.Create([origin]));
}
