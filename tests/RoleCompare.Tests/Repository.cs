namespace RoleCompare.Tests;

/// <summary>Where the repository's own files are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The built-in catalogue.</summary>
    public static string Catalog => Path.Combine(Root, "data");

    /// <summary>The shipped model.</summary>
    public static string Model => Path.Combine(Root, "models");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RoleCompare.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No RoleCompare.sln above {AppContext.BaseDirectory}.");
    }
}
