using RoleCompare.Catalog;

namespace RoleCompare.Json;

/// <summary>A publication whose data a document shows, as JSON.</summary>
/// <param name="Id">Its id in the catalogue.</param>
/// <param name="Name">Its name.</param>
/// <param name="Version">The release.</param>
/// <param name="License">The terms of use.</param>
/// <param name="Attribution">The words in which its publisher asks to be named.</param>
public sealed record AttributionDocument(string Id, string Name, string Version, string License, string Attribution)
{
    /// <summary>The publications of the roles that a document shows.</summary>
    public static IReadOnlyList<AttributionDocument> Of(IEnumerable<Role> roles) => Create(Attributions.Of(roles));

    internal static IReadOnlyList<AttributionDocument> Create(IEnumerable<Origin> origins) =>
        [.. origins.Select(origin => new AttributionDocument(origin.Id, origin.Name, origin.Version, origin.License, origin.Attribution))];
}
