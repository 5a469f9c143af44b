using RoleCompare.Disk;

namespace RoleCompare.Storage;

/// <summary>Finds the database file: the one that is named, else that of the environment, else the user's own.</summary>
public static class DatabaseFile
{
    /// <summary>The environment variable that names a database file.</summary>
    public const string Variable = "ROLECOMPARE_DATABASE";

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

    /// <summary>A file that SQLite keeps beside the database: where that is a link, beside what it leads to.</summary>
    /// <param name="path">The database.</param>
    /// <param name="ending">What its name has more, such as <c>-wal</c>; empty for the database itself.</param>
    /// <exception cref="IOException">The link cannot be followed.</exception>
    internal static string Beside(string path, string ending)
    {
        var file = new FileInfo(path);
        return (file.LinkTarget is null ? file.FullName : file.ResolveLinkTarget(returnFinalTarget: true)!.FullName) + ending;
    }

    /// <summary>Makes an empty file, and its folder, that only the owner may read; leaves one that is there, but takes an empty one from others.</summary>
    /// <exception cref="StorageException">They cannot be made, or it is a folder or a link to nothing.</exception>
    internal static void Prepare(string path)
    {
        try
        {
            var real = Beside(path, "");
            if (new FileInfo(path).LinkTarget is { } target && !Path.Exists(real))
                throw StorageFaults.OfDanglingLink(path, target);
            if (Directory.Exists(real))
                throw StorageFaults.OfFolder(path);
            var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
            if (OperatingSystem.IsWindows())
                Directory.CreateDirectory(folder);
            else
                Directory.CreateDirectory(folder, AtomicFile.OwnerOnly | UnixFileMode.UserExecute);
            if (File.Exists(real))
            {
                // A device such as /dev/null is empty too, and everybody's.
                if (!OperatingSystem.IsWindows() && new FileInfo(real).Length == 0 && !real.StartsWith("/dev/", StringComparison.Ordinal))
                    File.SetUnixFileMode(real, File.GetUnixFileMode(real) & AtomicFile.OwnerOnly);
                return;
            }

            // SQLite gives the files that it puts beside this one the same rights.
            var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite | FileShare.Delete };
            if (!OperatingSystem.IsWindows())
                options.UnixCreateMode = AtomicFile.OwnerOnly;
            using var made = new FileStream(path, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw StorageFaults.Of(path, exception);
        }
    }
}
