using System.Text;
using CsvHelper;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Tables;

/// <summary>Reads a table file of any of the supported kinds into rows of cells.</summary>
public static class TableFile
{
    /// <summary>Most bytes of a file: 16 MB.</summary>
    public const int MaxLength = 16 * 1024 * 1024;

    /// <summary>The extensions that say how a file is to be read.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".csv", ".tsv", ".md", ".markdown", ".html", ".htm"];

    /// <summary>Reads the file's bytes, so that they can be hashed too.</summary>
    /// <exception cref="SourceException">There is no such file, it is too long, or cannot be read.</exception>
    internal static byte[] ReadBytes(string path)
    {
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                throw new SourceException(Directory.Exists(path) ? $"{path}: this is a folder; name a table file: {string.Join(", ", Extensions)}." : $"{path}: there is no such file.");
            if (info.Length > MaxLength)
                throw new SourceException($"{path}: the file has {info.Length} bytes; at most {MaxLength} are allowed.");
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"{path}: the file cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The rows of the table in a file, the header first. All have as many cells as the header.</summary>
    /// <param name="path">The file, for its extension and for messages.</param>
    /// <param name="bytes">Its content.</param>
    /// <exception cref="SourceException">It is not UTF-8, has no table, or a row has more cells than the header.</exception>
    internal static IReadOnlyList<GridRow> Read(string path, byte[] bytes)
    {
        var text = Decode(path, bytes);
        var rows = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => ReadSeparated(path, text, ',', CsvMode.Rfc4180),
            ".tsv" => ReadSeparated(path, text, '\t', CsvMode.NoEscape),
            ".md" or ".markdown" => MarkdownTable.Read(text),
            ".html" or ".htm" => HtmlTable.Read(text),
            var other => throw new SourceException($"{path}: the extension '{other}' does not say how to read the table; {string.Join(", ", Extensions)} are allowed."),
        };
        if (rows.Count < 2 || rows[0].Cells.Count < 2)
            throw new SourceException($"{path}: {Missing(rows)} A table has a header row with a role in each column but the first, and a row for each dimension.");
        var width = rows[0].Cells.Count;
        return rows.FirstOrDefault(row => row.Cells.Count > width) is { } long_
            ? throw new SourceException($"{path}, {long_.Place}: {long_.Cells.Count} cells, but the header has {width}. Quote cells that contain the separator, or add a column.")
            : [.. rows.Select(row => row with { Cells = [.. row.Cells, .. Enumerable.Repeat("", width - row.Cells.Count)] })];
    }

    private static string Missing(IReadOnlyList<GridRow> rows)
    {
        if (rows.Count == 0)
            return "there is no table.";
        return rows[0].Cells.Count == 1 && rows[0].Cells[0].AsSpan().IndexOfAny(";\t|,") >= 0
            ? $"the header is one cell, '{rows[0].Cells[0]}'. The separator must be a comma in .csv and a tab in .tsv."
            : "the table has no role or no row.";
    }

    private static string Decode(string path, byte[] bytes)
    {
        try
        {
            return new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length)).Count((byte)'\n');
            throw new SourceException($"{path}, line {line}: the text is not UTF-8. Save the file as UTF-8.", exception);
        }
    }

    private static List<GridRow> ReadSeparated(string path, string text, char separator, CsvMode mode)
    {
        var rows = new List<GridRow>();
        try
        {
            using var input = new StringReader(text);
            using var reader = CsvReader.Create(input, new() { Separator = separator, Mode = mode, HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw, MaxRecordSize = MaxLength, TrackLineNumbers = true });
            while (reader.Read())
                rows.Add(new GridRow($"line {reader.LineNumber}", [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetString(column).Trim())]));
        }
        catch (CsvFormatException exception)
        {
            throw new SourceException($"{path}, line {exception.LineNumber}: a quotation mark is not closed, or stands where none may. Double a quotation mark within a quoted cell.", exception);
        }

        return [.. rows.Where(row => row.Cells.Any(cell => cell.Length > 0))];
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Place">Where it stands, such as <c>line 3</c>.</param>
/// <param name="Cells">Its cells, trimmed; a line break within one is a line feed.</param>
internal sealed record GridRow(string Place, IReadOnlyList<string> Cells);
