using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.OpenAI;
using RoleCompare.Settings;

namespace RoleCompare.Cli;

/// <summary>Embeds a catalogue at an endpoint, and says so first.</summary>
internal static class EndpointIndex
{
    /// <summary>Tells on standard error what is sent where, then sends the catalogue's texts.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="model">The built-in model.</param>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static async Task<CatalogIndex> CreateAsync(RoleCatalog catalog, EmbeddingModel model, EndpointSettings endpoint, CancellationToken cancellationToken)
    {
        // Lives as long as the index, which lives as long as the process: it also embeds the profile.
        var generator = EndpointEmbeddings.Create(endpoint);
        Output.Note($"Sending texts of the catalogue and the profile to {endpoint.Name}, as {endpoint.Source} says.");
        if (endpoint.SendsKeyInTheClear)
            Output.Warning($"The key travels unencrypted to {endpoint.Address.Authority}: others in between can read it. Use an address with https.");
        return await CatalogIndex.CreateAsync(catalog, model, generator, cancellationToken);
    }
}
