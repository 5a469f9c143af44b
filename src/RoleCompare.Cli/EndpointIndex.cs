using Microsoft.Extensions.AI;
using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.OpenAI;
using RoleCompare.Settings;
using RoleCompare.Storage;

namespace RoleCompare.Cli;

/// <summary>Embeds a catalogue at an endpoint, and says so first.</summary>
internal static class EndpointIndex
{
    /// <summary>Tells on standard error what is sent where, then sends those of the catalogue's texts whose vectors the database does not have.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="model">The built-in model.</param>
    /// <param name="weights">How much each feature moves a score.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="database">The database that somebody named; null for the one by default.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static async Task<CatalogIndex> CreateAsync(RoleCatalog catalog, EmbeddingModel model, ScoreWeights weights, EndpointSettings endpoint, string? database, CancellationToken cancellationToken)
    {
        // Lives as long as the index, which lives as long as the process: it also embeds the profile.
        var generator = Cached(EndpointEmbeddings.Create(endpoint), catalog, endpoint, database);
        Output.Note($"Sending texts of the catalogue and the profile to {endpoint.Name}, as {endpoint.Source} says.");
        if (endpoint.SendsKeyInTheClear)
            Output.Warning($"The key travels unencrypted to {endpoint.Address.Authority}: others in between can read it. Use an address with https.");
        return await CatalogIndex.CreateAsync(catalog, model, weights, generator, cancellationToken);
    }

    private static IEmbeddingGenerator<string, Embedding<float>> Cached(EndpointEmbeddings generator, RoleCatalog catalog, EndpointSettings endpoint, string? database)
    {
        var texts = catalog.Roles.SelectMany(RoleField.Of).Select(field => field.Embedded);
        try
        {
            return new CachedEmbeddings(generator, DatabaseFile.Resolve(database), $"{endpoint.ModelIdStart}{endpoint.Dimensions}", texts);
        }
        catch (StorageException)
        {
            // There is no place for a database, and none is needed to rank.
            return generator;
        }
    }
}
