using RoleCompare.Catalog.Loading;

namespace RoleCompare.Json;

/// <summary>What a check of a catalogue found, as JSON.</summary>
/// <param name="Folder">The folder that was checked, as it was given.</param>
/// <param name="Catalog">The catalogue's name; null when there is any problem.</param>
/// <param name="Dimensions">How many dimensions there are; 0 when there is any problem.</param>
/// <param name="Skills">How many skills there are; 0 when there is any problem.</param>
/// <param name="Roles">How many roles there are; 0 when there is any problem.</param>
/// <param name="Problems">What is wrong, by file and line.</param>
public sealed record CatalogCheckDocument(
    string Folder, string? Catalog, int Dimensions, int Skills, int Roles, IReadOnlyList<CatalogProblem> Problems)
{
    /// <summary>Writes a check down.</summary>
    public static CatalogCheckDocument Create(string folder, CatalogReading reading) => new(
        folder,
        reading.Catalog?.Name,
        reading.Catalog?.Dimensions.Count ?? 0,
        reading.Catalog?.Skills.Count ?? 0,
        reading.Catalog?.Roles.Count ?? 0,
        reading.Problems);
}
