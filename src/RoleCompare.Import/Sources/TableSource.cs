using System.IO.Compression;
using System.Text;

namespace RoleCompare.Import.Sources;

/// <summary>
/// The tables of a data release as a zip file or a folder; they may stand in a subfolder. Tables are found by file name alone.
/// Nothing is unpacked to disk. Dispose to close the zip file.
/// </summary>
public sealed class TableSource : IDisposable
{
    /// <summary>Most bytes of one unpacked table: 512 MiB, ten times the largest that is known.</summary>
    public const long MaxTableLength = 512L * 1024 * 1024;

    /// <summary>Most files of a release.</summary>
    public const int MaxFiles = 10_000;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private readonly ZipArchive? _archive;
    private readonly Dictionary<string, Func<Stream>> _files = new(StringComparer.OrdinalIgnoreCase);
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
    /// <exception cref="SourceException">It is not there, is no zip file, is cut short, has an unsafe entry, or the same table twice.</exception>
    public static TableSource Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (Directory.Exists(path))
            return OpenFolder(path);
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
            return OpenArchive(path, archive);
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

    /// <summary>Opens a table as UTF-8 text. Reading more than <see cref="MaxTableLength"/> bytes fails.</summary>
    /// <param name="fileName">Its file name without a folder; case does not matter.</param>
    /// <exception cref="SourceException">The table is not there, and the message lists those that are; or it cannot be opened.</exception>
    public TextReader OpenText(string fileName)
    {
        if (!_files.TryGetValue(fileName, out var open))
        {
            var there = _places.Count == 0 ? "it is empty" : "there are: " + string.Join(", ", _places.Take(30));
            throw new SourceException($"{Path}: the table '{fileName}' is missing; {there}.");
        }

        try
        {
            return new StreamReader(new LimitedStream(open(), MaxTableLength, $"{Path}/{fileName}"), StrictUtf8);
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"{Path}/{fileName}: cannot be opened ({exception.Message}). Download it again.", exception);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _archive?.Dispose();

    private static TableSource OpenFolder(string path)
    {
        var source = new TableSource(path, archive: null);
        try
        {
            foreach (var file in Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                source.AddFile(System.IO.Path.GetRelativePath(path, file), () => File.OpenRead(file));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"{path}: the folder cannot be read: {exception.Message}", exception);
        }

        return source;
    }

    private static TableSource OpenArchive(string path, ZipArchive archive)
    {
        var source = new TableSource(path, archive);
        foreach (var entry in archive.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            var parts = entry.FullName.Split('/', '\\');
            if (entry.FullName.StartsWith('/') || parts.Contains("..") || entry.FullName.Contains(':'))
                throw new SourceException($"{path}: the entry '{entry.FullName}' points outside the archive. Download it again from its publisher.");
            if (entry.Length > MaxTableLength)
                throw new SourceException($"{path}: the entry '{entry.FullName}' unpacks to {entry.Length} bytes; at most {MaxTableLength} are allowed.");
            if (entry.Name.Length > 0)
                source.AddFile(entry.FullName, entry.Open);
        }

        return source;
    }

    private void AddFile(string place, Func<Stream> open)
    {
        if (_places.Count == MaxFiles)
            throw new SourceException($"{Path}: more than {MaxFiles} files. Give the zip file or folder of one data release.");
        var name = System.IO.Path.GetFileName(place.Replace('\\', '/'));
        if (!_files.TryAdd(name, open))
            throw new SourceException($"{Path}: '{name}' is there twice, the second time as '{place}'. Give the zip file or folder of one data release.");
        _places.Add(place.Replace('\\', '/'));
    }
}
