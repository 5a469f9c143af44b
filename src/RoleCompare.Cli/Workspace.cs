using System.CommandLine;
using RoleCompare.Catalog;
using RoleCompare.Catalog.Caching;
using RoleCompare.Cli.Terminal;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Settings;
using RoleCompare.Storage;

namespace RoleCompare.Cli;

/// <summary>Loads what the options name, or what the program was delivered with.</summary>
internal static class Workspace
{
    /// <summary>The folder of the catalogue that comes with the program.</summary>
    public static string BuiltInCatalog => Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The folder of the model that comes with the program.</summary>
    public static string BuiltInModel => Path.Combine(AppContext.BaseDirectory, "models");

    /// <summary>Loads the catalogue.</summary>
    public static RoleCatalog LoadCatalog(ParseResult parsed, Option<string> catalog) =>
        RoleCatalog.Load(parsed.GetValue(catalog) ?? BuiltInCatalog, CatalogCache.Default);

    /// <summary>Loads the model.</summary>
    public static EmbeddingModel LoadModel(ParseResult parsed, Option<string> model) =>
        EmbeddingModel.Load(parsed.GetValue(model) ?? BuiltInModel);

    /// <summary>The endpoint that embeds texts; null when the settings name none, or when a model folder is named on the command line.</summary>
    public static EndpointSettings? FindEndpoint(ParseResult parsed, Option<string> model, Option<string> settings)
    {
        var endpoint = SettingsFile.Load(parsed.GetValue(settings)).Endpoint;
        return parsed.GetValue(model) is null ? endpoint : null;
    }

    /// <summary>Loads and embeds the catalogue; the model is read at the same time.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="options">What names the catalogue, the model, the settings and the database.</param>
    /// <param name="check">Looks at the catalogue before anything is embedded, so that bad usage is told before anything is sent; null for nothing.</param>
    /// <param name="cancellationToken">Stops the sending.</param>
    public static async Task<CatalogIndex> LoadIndexAsync(ParseResult parsed, IndexOptions options, Action<RoleCatalog>? check, CancellationToken cancellationToken)
    {
        var endpoint = FindEndpoint(parsed, options.Model, options.Settings);
        var loading = Task.Run(() => LoadModel(parsed, options.Model), cancellationToken);
        var loaded = LoadCatalog(parsed, options.Catalog);
        check?.Invoke(loaded);
        var model = await loading;
        var weights = ScoreWeightsFile.Load(parsed.GetValue(options.Model) ?? BuiltInModel);
        return endpoint is null ? CatalogIndex.Create(loaded, model, weights) : await EndpointIndex.CreateAsync(loaded, model, weights, endpoint, parsed.GetValue(options.Database), cancellationToken);
    }

    /// <summary>Reads a profile from a file, or from standard input when the name is <c>-</c>.</summary>
    public static Profile ReadProfile(string file)
    {
        if (file != "-")
            return ProfileReader.ReadFile(file);
        using var input = Console.OpenStandardInput();
        return ProfileReader.Read(input, "standard input");
    }

    /// <summary>Opens a database to read it; null where there is none. Tells when it is read as it stands.</summary>
    /// <exception cref="StorageException">It cannot be read.</exception>
    public static SavedProfiles? OpenToRead(string database)
    {
        var profiles = SavedProfiles.OpenToRead(database, TimeProvider.System);
        if (profiles is { IsReadAsItStands: true })
            Output.Warning($"{database} cannot be written, so it is read as it is now; what another program saves meanwhile is not seen.");
        return profiles;
    }

    /// <summary>Opens the database that a saved profile is read from, as <see cref="OpenToRead"/> does.</summary>
    /// <exception cref="StorageException">It is not there, or cannot be read.</exception>
    public static SavedProfiles OpenSaved(string database, ProfileName name) =>
        OpenToRead(database) ?? throw SavedProfiles.UnknownProfile(database, name, []);
}
