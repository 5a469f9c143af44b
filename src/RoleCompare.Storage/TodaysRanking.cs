using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Settings;

namespace RoleCompare.Storage;

/// <summary>What a ranking would be made with today, to hold against those that are kept.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="Model">The built-in model.</param>
/// <param name="Endpoint">The endpoint that embeds texts in its place, which is not asked; null for none.</param>
public sealed record TodaysRanking(RoleCatalog Catalog, EmbeddingModel Model, EndpointSettings? Endpoint)
{
    /// <summary>Whether a kept ranking was made with today's model. An endpoint is known by host, path and name of the model.</summary>
    public bool HasModelOf(SavedResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return Endpoint is null ? result.Ranking.Model == Model.Id : result.Ranking.Model.StartsWith(Endpoint.ModelIdStart, StringComparison.Ordinal);
    }

    /// <summary>Whether a kept ranking was made with today's catalogue, to the byte.</summary>
    public bool HasCatalogOf(SavedResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return result.CatalogFingerprint == Catalog.Fingerprint;
    }
}
