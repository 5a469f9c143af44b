using System.IO.Compression;
using System.Text;
using System.Text.Unicode;

namespace RoleCompare.Import.Sources;

/// <summary>
/// The tables of a data release as a zip file or a folder; they may stand in a subfolder. Tables are found by file name alone.
/// Nothing is unpacked to disk. Dispose to close the zip file.
/// </summary>
public sealed class TableSource : IDisposable
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly ZipArchive? _archive;
    private readonly Dictionary<string, (long MaxLength, uint? Checksum, Func<Stream> Open)> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> _places = [];

    private TableSource(string path, ZipArchive? archive)
    {
        Path = path;
        _archive = archive;
    }

    /// <summary>The zip file or folder.</summary>
    public string Path { get; }

    /// <summary>Where the files stand inside, such as <c>db_29_3_text/Occupation Data.txt</c>; sorted.</summary>
    public IReadOnlyList<string> Places => _places;

    /// <summary>Opens a zip file or folder and lists it.</summary>
    /// <param name="path">The zip file or folder.</param>
    /// <param name="limits">How much it may unpack to; null for <see cref="SourceLimits.Default"/>.</param>
    /// <exception cref="SourceException">It is not there, is no zip file, is cut short, has an unsafe entry, unpacks to too much, or has the same table twice.</exception>
    public static TableSource Open(string path, SourceLimits? limits = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        limits ??= SourceLimits.Default;
        if (Directory.Exists(path))
            return OpenFolder(path, limits);
        if (!File.Exists(path))
            throw new SourceException($"{path}: there is no such file or folder. Give the zip file of the data release, or the folder it was unpacked to.");

        ZipArchive archive;
        try
        {
            archive = ZipFile.OpenRead(path);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"{path}: not a complete zip file ({exception.Message}). Download it again, or give the folder it was unpacked to.", exception);
        }

        try
        {
            return OpenArchive(path, archive, limits);
        }
        catch
        {
            archive.Dispose();
            throw;
        }
    }

    /// <summary>Whether a table is there.</summary>
    /// <param name="fileName">Its file name without a folder; case does not matter.</param>
    public bool Contains(string fileName) => _files.ContainsKey(fileName);

    /// <summary>Opens a table as UTF-8 text. Reading more bytes than the archive states, or other ones, or more than the limits allow, fails.</summary>
    /// <param name="fileName">Its file name without a folder; case does not matter.</param>
    /// <exception cref="SourceException">The table is not there, and the message lists those that are; or it cannot be opened.</exception>
    public TextReader OpenText(string fileName) => Open(fileName, StrictUtf8);

    /// <summary>The first line of a table that is not UTF-8, from 1; 0 when all are.</summary>
    /// <param name="fileName">Its file name without a folder; case does not matter.</param>
    /// <exception cref="SourceException">The table is not there or cannot be opened.</exception>
    public int FindLineThatIsNotUtf8(string fileName)
    {
        // Latin-1 gives each byte as a character, so that a line's bytes can be had again.
        using var lines = Open(fileName, Encoding.Latin1);
        for (var number = 1; lines.ReadLine() is { } line; number++)
        {
            if (!Utf8.IsValid(Encoding.Latin1.GetBytes(line)))
                return number;
        }

        return 0;
    }

    /// <inheritdoc/>
    public void Dispose() => _archive?.Dispose();

    private StreamReader Open(string fileName, Encoding encoding)
    {
        if (!_files.TryGetValue(fileName, out var file))
        {
            var there = _places.Count == 0 ? "it is empty" : "there are: " + string.Join(", ", _places.Take(30));
            throw new SourceException($"{Path}: the table '{fileName}' is missing; {there}.");
        }

        try
        {
            return new StreamReader(new LimitedStream(file.Open(), file.MaxLength, $"{Path}/{fileName}", file.Checksum), encoding);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"{Path}/{fileName}: cannot be opened ({exception.Message}). Download it again.", exception);
        }
    }

    private static TableSource OpenFolder(string path, SourceLimits limits)
    {
        var source = new TableSource(path, archive: null);
        try
        {
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                source.AddFile(System.IO.Path.GetRelativePath(path, file), limits.MaxUnpacked, checksum: null, () => File.OpenRead(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"{path}: the folder cannot be read: {exception.Message}", exception);
        }

        return source;
    }

    private static TableSource OpenArchive(string path, ZipArchive archive, SourceLimits limits)
    {
        var source = new TableSource(path, archive);
        var total = 0L;
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var parts = entry.FullName.Split('/', '\\');
            if (entry.FullName.StartsWith('/') || parts.Contains("..") || entry.FullName.Contains(':'))
                throw new SourceException($"{path}: the entry '{entry.FullName}' points outside the archive. Download it again from its publisher.");
            total += entry.Length;
            if (total > limits.MaxUnpacked)
                throw new SourceException($"{path}: with the entry '{entry.FullName}' it unpacks to {total} bytes; at most {limits.MaxUnpacked} are allowed. If the file is from its publisher, raise the limit (--max-unpacked).");
            if (entry.Length > SourceLimits.FreeOfRatio && entry.Length / Math.Max(1, entry.CompressedLength) > SourceLimits.MaxRatio)
                throw new SourceException($"{path}: the entry '{entry.FullName}' unpacks {entry.CompressedLength} bytes to {entry.Length}; at most {SourceLimits.MaxRatio} for one are allowed. Download it again from its publisher, or give the folder it was unpacked to.");
            if (entry.Name.Length > 0)
                source.AddFile(entry.FullName, entry.Length, entry.Crc32, entry.Open);
        }

        return source;
    }

    private void AddFile(string place, long maxLength, uint? checksum, Func<Stream> open)
    {
        if (_places.Count == SourceLimits.MaxFiles)
            throw new SourceException($"{Path}: more than {SourceLimits.MaxFiles} files. Give the zip file or folder of one data release.");
        var name = System.IO.Path.GetFileName(place.Replace('\\', '/'));
        if (!_files.TryAdd(name, (maxLength, checksum, open)))
            throw new SourceException($"{Path}: '{name}' is there twice, the second time as '{place}'. Give the zip file or folder of one data release.");
        _places.Add(place.Replace('\\', '/'));
    }
}
