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
    internal static byte[] ReadBytes(string path) => SmallFile.ReadBytes(path, MaxLength, $"a table file: {string.Join(", ", Extensions)}");

    /// <summary>The rows of the table in a file, the header first. All have as many cells as the header.</summary>
    /// <param name="path">The file, for its extension and for messages.</param>
    /// <param name="bytes">Its content.</param>
    /// <param name="notes">Takes what is worth telling.</param>
    /// <param name="cancellationToken">Stops the reading of a page.</param>
    /// <exception cref="SourceException">It is neither UTF-8 nor marked UTF-16, has no table, or a row has more cells than the header.</exception>
    internal static IReadOnlyList<GridRow> Read(string path, byte[] bytes, List<string> notes, CancellationToken cancellationToken)
    {
        var text = SmallFile.Decode(path, bytes);
        var read = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".csv" => SeparatedTable.Read(path, text, SeparatedTable.SeparatorOf(text)),
            ".tsv" => SeparatedTable.Read(path, text, '\t'),
            ".md" or ".markdown" => MarkdownTable.Read(text),
            ".html" or ".htm" => bytes.Length <= HtmlTable.MaxLength
                ? HtmlTable.Read(path, text, cancellationToken)
                : throw new SourceException($"{path}: the page has {bytes.Length} bytes; at most {HtmlTable.MaxLength} are allowed. Save the table alone as a page, or as .csv."),
            var other => throw new SourceException($"{path}: the extension '{other}' does not say how to read the table; {string.Join(", ", Extensions)} are allowed."),
        };
        var rows = WithoutTitle(WithoutEmpty(read), notes);
        if (rows.Count < 2 || rows[0].Cells.Count < 2)
            throw new SourceException($"{path}: {Missing(rows)} A table has a header row with a role in each column but the first, and a row for each dimension.");
        var width = rows[0].Cells.Count;
        return rows.FirstOrDefault(row => row.Cells.Count > width) is { } long_
            ? throw new SourceException($"{path}, {long_.Place}: {long_.Cells.Count} cells, but the header has {width}. Quote cells that contain the separator, or add a column.")
            : [.. rows.Select(row => row with { Cells = [.. row.Cells, .. Enumerable.Repeat("", width - row.Cells.Count)] })];
    }

    // What spreadsheets leave: rows without text, and columns behind the last one with text.
    private static List<GridRow> WithoutEmpty(IReadOnlyList<GridRow> rows)
    {
        var width = rows.Select(row => Filled(row).LastOrDefault(-1) + 1).DefaultIfEmpty(0).Max();
        return [.. rows.Where(row => Filled(row).Any()).Select(row => row with { Cells = [.. row.Cells.Take(width)] })];
    }

    private static List<GridRow> WithoutTitle(List<GridRow> rows, List<string> notes)
    {
        var first = 0;
        while (first + 2 < rows.Count && rows[first + 1].Cells.Count > 1 && Filled(rows[first]).Take(2).Count() == 1)
        {
            notes.Add($"'{rows[first].Cells[Filled(rows[first]).First()]}' ({rows[first].Place}) is skipped: a title above the header.");
            first++;
        }

        return rows[first..];
    }

    private static IEnumerable<int> Filled(GridRow row) => Enumerable.Range(0, row.Cells.Count).Where(column => row.Cells[column].Length > 0);

    private static string Missing(List<GridRow> rows)
    {
        if (rows.Count == 0)
            return "there is no table.";
        return rows[0].Cells.Count == 1 && rows[0].Cells[0].AsSpan().IndexOfAny(";\t|,") >= 0
            ? $"the header is one cell, '{rows[0].Cells[0]}'. The separator must be a comma, a semicolon or a tab in .csv and a tab in .tsv."
            : "the table has no role or no row.";
    }
}

/// <summary>A row of a table.</summary>
/// <param name="Place">Where it stands, such as <c>line 3</c>.</param>
/// <param name="Cells">Its cells, trimmed; a line break within one is a line feed.</param>
internal sealed record GridRow(string Place, IReadOnlyList<string> Cells);
