using System.CommandLine;
using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;

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
        RoleCatalog.Load(parsed.GetValue(catalog) ?? BuiltInCatalog);

    /// <summary>Loads the model.</summary>
    public static EmbeddingModel LoadModel(ParseResult parsed, Option<string> model) =>
        EmbeddingModel.Load(parsed.GetValue(model) ?? BuiltInModel);

    /// <summary>Loads and embeds the catalogue; the model is read at the same time.</summary>
    public static async Task<CatalogIndex> LoadIndexAsync(ParseResult parsed, Option<string> catalog, Option<string> model)
    {
        var loading = Task.Run(() => LoadModel(parsed, model));
        var loaded = LoadCatalog(parsed, catalog);
        return CatalogIndex.Create(loaded, await loading);
    }

    /// <summary>Reads a profile from a file, or from standard input when the name is <c>-</c>.</summary>
    public static Profile ReadProfile(string file)
    {
        if (file != "-")
            return ProfileReader.ReadFile(file);
        using var input = Console.OpenStandardInput();
        return ProfileReader.Read(input, "standard input");
    }
}
