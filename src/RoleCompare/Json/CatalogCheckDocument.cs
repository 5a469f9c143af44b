using RoleCompare.Catalog.Loading;
using RoleCompare.Checking;

namespace RoleCompare.Json;

/// <summary>What a check of a catalogue found, as JSON.</summary>
/// <param name="Folder">The folder that was checked, as it was given.</param>
/// <param name="Catalog">The catalogue's name; null when there is any problem.</param>
/// <param name="Dimensions">How many dimensions there are; 0 when there is any problem.</param>
/// <param name="Skills">How many skills there are; 0 when there is any problem.</param>
/// <param name="Roles">How many roles there are; 0 when there is any problem.</param>
/// <param name="Problems">What keeps the catalogue from being loaded, by file and line.</param>
/// <param name="Texts">What the texts of the roles find; null when there is any problem.</param>
/// <param name="Taken">The roles that were taken from a publication, and the rules that say nothing of them; null when there is any problem.</param>
/// <param name="Findings">What breaks a rule in a catalogue that can be loaded, by rule, file and line; empty when there is any problem.</param>
/// <param name="Attributions">The publications that the catalogue's data was taken from; empty when there is any problem.</param>
public sealed record CatalogCheckDocument(
    string Folder,
    string? Catalog,
    int Dimensions,
    int Skills,
    int Roles,
    IReadOnlyList<CatalogProblem> Problems,
    TextSearchDocument? Texts,
    TakenRoles? Taken,
    IReadOnlyList<CatalogFinding> Findings,
    IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes a check down.</summary>
    /// <param name="folder">The folder, as it was given.</param>
    /// <param name="reading">What came of reading it.</param>
    /// <param name="examination">What came of examining it; null when it could not be read.</param>
    public static CatalogCheckDocument Create(string folder, CatalogReading reading, CatalogExamination? examination) => new(
        folder,
        reading.Catalog?.Name,
        reading.Catalog?.Dimensions.Count ?? 0,
        reading.Catalog?.Skills.Count ?? 0,
        reading.Catalog?.Roles.Count ?? 0,
        reading.Problems,
        examination is null ? null : TextSearchDocument.Create(examination.Texts),
        examination?.Taken,
        examination?.Findings ?? [],
        AttributionDocument.Create(reading.Catalog?.Origins ?? []));
}
