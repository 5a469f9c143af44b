namespace RoleCompare.Storage;

/// <summary>Finds the database file: the one that is named, else that of the environment, else the user's own.</summary>
public static class DatabaseFile
{
    /// <summary>The environment variable that names a database file.</summary>
    public const string Variable = "ROLECOMPARE_DATABASE";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The user's own database, whether it is there or not; null where the user has no folder for data.</summary>
    public static string? Default
    {
        get
        {
            var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return folder.Length == 0 ? null : Path.Combine(folder, "rolecompare", "rolecompare.db");
        }
    }

    /// <summary>The database to use.</summary>
    /// <param name="named">A database file that somebody named; null to look where it is by default.</param>
    /// <exception cref="StorageException">The name is empty, or nothing is named and the user has no folder for data.</exception>
    public static string Resolve(string? named)
    {
        if (named is not null)
            return named.Length > 0 ? named : throw new StorageException(StorageFault.Unreachable, "--database is empty; name a file.");
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable)
            return variable;
        return Default ?? throw new StorageException(StorageFault.Unreachable, $"There is no folder for your data; name a database file with --database or with the environment variable {Variable}.");
    }

    /// <summary>Makes an empty file, and its folder, that only the owner may read; leaves one that is there.</summary>
    /// <exception cref="StorageException">They cannot be made.</exception>
    internal static void Prepare(string path)
    {
        try
        {
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
            if (File.Exists(path))
                return;

            // SQLite gives the files that it puts beside this one the same rights.
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = OwnerOnly;
            using var made = new FileStream(path, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw StorageFaults.Of(path, exception);
        }
    }
}
