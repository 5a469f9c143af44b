namespace RoleCompare.Benchmarks;

/// <summary>The delivered files, beside the solution.</summary>
internal static class Delivered
{
    /// <summary>The folder of the model.</summary>
    public static string Model => Path.Combine(Root, "models");

    /// <summary>The folder of the catalogue.</summary>
    public static string Catalog => Path.Combine(Root, "data");

    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    // A published program may stand anywhere: then the folder that it was started in counts.
    private static string FindRoot() =>
        Above(AppContext.BaseDirectory) ?? Above(Environment.CurrentDirectory)
        ?? throw new InvalidOperationException($"No RoleCompare.sln above {AppContext.BaseDirectory} or {Environment.CurrentDirectory}.");

    private static string? Above(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RoleCompare.sln")))
                return folder.FullName;
        }

        return null;
    }
}
