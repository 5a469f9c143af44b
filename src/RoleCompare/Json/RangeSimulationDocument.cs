using RoleCompare.Catalog;
using RoleCompare.Confidence.Simulation;

namespace RoleCompare.Json;

/// <summary>What <c>quiz simulate --ranges --json</c> prints.</summary>
public sealed record RangeSimulationDocument(string Catalog, int Roles, int Respondents, double Noise, int Seed, IReadOnlyList<RangeSimulationDocument.RowEntry> Rows)
{
    /// <summary>Makes the document.</summary>
    public static RangeSimulationDocument Create(RoleCatalog catalog, RangeSimulationOptions options, RangeSimulationResult result)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(result);
        return new RangeSimulationDocument(
            catalog.Name, catalog.Roles.Count, options.Respondents, options.Noise, options.Seed,
            [.. result.Rows.Select(row => new RowEntry(row.Answers, row.WithText, row.Held[0], row.Held[1], row.Held[2], row.Width))]);
    }

    /// <summary>How often the ranges of the first, the first three and the first ten roles held, from 0 to 1, and how many places one of the first three has on average.</summary>
    public sealed record RowEntry(int Answers, bool WithText, double First, double FirstThree, double FirstTen, double Width);
}
