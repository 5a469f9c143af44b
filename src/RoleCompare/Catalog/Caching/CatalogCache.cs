using System.Security.Cryptography;

namespace RoleCompare.Catalog.Caching;

/// <summary>
/// A folder of catalogues in a form that is quick to read. An entry is named after the bytes of the catalogue's files and the program that
/// read them, so that it can be missing, and cannot be stale. What goes wrong with an entry (it is damaged, the disk is full, the folder is
/// another user's) makes a start slower and nothing else. Safe for many processes.
/// </summary>
public sealed class CatalogCache
{
    /// <summary>The environment variable that names the folder, or says <see cref="Off"/>.</summary>
    public const string Variable = "ROLECOMPARE_CACHE";

    /// <summary>The value of <see cref="Variable"/> that keeps the program from using a cache.</summary>
    public const string Off = "off";

    /// <summary>How many catalogues are kept: when another is added, those that were not used for longest go.</summary>
    public const int MaximumEntries = 8;

    private const string Extension = ".catalog";
    private const string Partial = ".partial";
    private static readonly TimeSpan Abandoned = TimeSpan.FromHours(1);

    private readonly string _folder;

    /// <summary>Uses a folder, which is made when there is something to write.</summary>
    public CatalogCache(string folder) => _folder = folder;

    /// <summary>The user's own cache, or the one that the environment names; null where it says <see cref="Off"/> or the user has no folder.</summary>
    public static CatalogCache? Default =>
        Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named
            ? named == Off ? null : new CatalogCache(named)
            : UserFolder is { } folder ? new CatalogCache(Path.Combine(folder, "rolecompare")) : null;

    // .NET names no folder for caches.
    private static string? UserFolder
    {
        get
        {
            if (OperatingSystem.IsWindows())
                return NotEmpty(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData));
            var home = NotEmpty(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile));
            if (OperatingSystem.IsMacOS())
                return home is null ? null : Path.Combine(home, "Library", "Caches");
            return Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } named && Path.IsPathRooted(named)
                ? named
                : home is null ? null : Path.Combine(home, ".cache");
        }
    }

    /// <summary>The catalogue of some files, or null when it is not here whole.</summary>
    /// <param name="fingerprint">The files' fingerprint.</param>
    internal RoleCatalog? Find(string fingerprint)
    {
        var file = FileOf(fingerprint);
        try
        {
            if (!File.Exists(file))
                return null;
            var bytes = File.ReadAllBytes(file);
            var content = bytes.Length - SHA256.HashSizeInBytes;
            if (content < 0 || !SHA256.HashData(bytes.AsSpan(0, content)).AsSpan().SequenceEqual(bytes.AsSpan(content)))
                return null;
            using var reader = new BinaryReader(new MemoryStream(bytes, 0, content, writable: false));
            var catalog = CompiledCatalog.Read(reader);
            if (catalog.Fingerprint != fingerprint)
                return null;
            File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
            return catalog;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Keeps a catalogue for the next start.</summary>
    internal void Keep(RoleCatalog catalog)
    {
        // Not an AtomicFile: several processes may write the same entry at once, each beside under a name of its own.
        var partial = Path.Combine(_folder, Path.GetRandomFileName() + Partial);
        try
        {
            Directory.CreateDirectory(_folder);
            try
            {
                File.WriteAllBytes(partial, Compile(catalog));
                File.Move(partial, FileOf(catalog.Fingerprint), overwrite: true);
            }
            finally
            {
                File.Delete(partial);
            }

            Clean();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next start reads the files again.
        }
    }

    private static byte[] Compile(RoleCatalog catalog)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory);
        CompiledCatalog.Write(writer, catalog);
        writer.Flush();
        writer.Write(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        writer.Flush();
        return memory.ToArray();
    }

    private void Clean()
    {
        var folder = new DirectoryInfo(_folder);
        foreach (var old in folder.EnumerateFiles("*" + Extension).OrderByDescending(file => file.LastWriteTimeUtc).Skip(MaximumEntries))
            old.Delete();
        foreach (var left in folder.EnumerateFiles("*" + Partial).Where(file => file.LastWriteTimeUtc < DateTime.UtcNow - Abandoned))
            left.Delete();
    }

    // The program's own identity: another version may read the same files differently, or write another layout.
    private string FileOf(string fingerprint) =>
        Path.Combine(_folder, $"{fingerprint}-{typeof(CatalogCache).Module.ModuleVersionId:N}{Extension}");

    private static string? NotEmpty(string text) => text.Length == 0 ? null : text;
}
