using System.Text;
using CsvHelper;

namespace RoleCompare.Import.Sources;

/// <summary>Reads text tables with a header row. The order of the columns is free, and others than those asked for are ignored.</summary>
public static class TableReader
{
    /// <summary>Most bytes of one row: 4 MiB, so that a quotation mark that is never closed does not swallow the memory.</summary>
    public const int MaxRowLength = 4 * 1024 * 1024;

    /// <summary>Reads every row of a table.</summary>
    /// <param name="source">Where the table stands.</param>
    /// <param name="fileName">Its file name without a folder.</param>
    /// <param name="layout">How its cells are told apart.</param>
    /// <param name="columns">The columns that must be there, by exact name.</param>
    /// <param name="map">Makes a record of the cells of a row: those of <paramref name="columns"/>, then those of <paramref name="optional"/>.</param>
    /// <param name="optional">Columns that older releases lack; their cells are empty then.</param>
    /// <param name="missing">Told each of <paramref name="optional"/> that is not there; null for nothing.</param>
    /// <exception cref="SourceException">The table or a column is missing, the separator is another, a row is cut short, or the text is not UTF-8.</exception>
    public static IReadOnlyList<T> Read<T>(
        TableSource source, string fileName, TableLayout layout, IReadOnlyList<string> columns, Func<TableRow, T> map, IReadOnlyList<string>? optional = null, Action<string>? missing = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(map);
        var place = $"{source.Path}/{fileName}";
        using var text = source.OpenText(fileName);
        try
        {
            using var reader = CsvReader.Create(text, Options(layout));
            return ReadRows(reader, place, layout, columns, optional ?? [], missing, map);
        }
        catch (DecoderFallbackException exception)
        {
            throw new SourceException($"{place}, line {source.FindLineThatIsNotUtf8(fileName)}: the text is not UTF-8 ({exception.Message}) Convert the table to UTF-8, or download it again.", exception);
        }
        catch (CsvFormatException exception)
        {
            throw new SourceException($"{place}, line {exception.LineNumber}: a quotation mark is not closed, or stands where none may, or the row is endless. Download the table again.", exception);
        }
    }

    private static CsvReaderOptions Options(TableLayout layout) => new()
    {
        Separator = layout == TableLayout.TabSeparated ? '\t' : ',',
        Mode = layout == TableLayout.TabSeparated ? CsvMode.NoEscape : CsvMode.Rfc4180,
        HasHeader = false,
        MalformedData = CsvMalformedDataHandling.Throw,
        MaxRecordSize = MaxRowLength,
        TrackLineNumbers = true,
    };

    private static List<T> ReadRows<T>(CsvReader reader, string place, TableLayout layout, IReadOnlyList<string> columns, IReadOnlyList<string> optional, Action<string>? missing, Func<TableRow, T> map)
    {
        if (!reader.Read())
            throw new SourceException($"{place}: the table is empty; a header row with the columns {string.Join(", ", columns)} must be there.");
        var header = Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetString(column).Trim('\uFEFF', ' ')).ToArray();
        int[] positions = [.. Locate(header, place, layout, columns), .. optional.Select(column => Array.IndexOf(header, column))];

        foreach (var column in optional.Except(header))
            missing?.Invoke(column);

        var rows = new List<T>();
        var row = new TableRow(place, [.. columns, .. optional]);
        while (reader.Read())
        {
            if (reader.FieldCount < header.Length)
                throw new SourceException($"{place}, line {reader.LineNumber}: {reader.FieldCount} cells, but the header has {header.Length}. The table may be cut short; download it again.");
            row.Line = reader.LineNumber;
            for (var column = 0; column < positions.Length; column++)
                row[column] = positions[column] < 0 ? "" : reader.GetString(positions[column]).Trim();
            rows.Add(map(row));
        }

        return rows;
    }

    private static int[] Locate(string[] header, string place, TableLayout layout, IReadOnlyList<string> columns)
    {
        if (header.Length == 1 && columns.Count > 1 && header[0].AsSpan().IndexOfAny("\t,;|") >= 0)
        {
            var expected = layout == TableLayout.TabSeparated ? "a tab" : "a comma";
            throw new SourceException($"{place}, line 1: the cells are not separated by {expected}, which the official files have: '{header[0]}'. Save the table with {expected} between cells.");
        }

        var missing = columns.Where(column => !header.Contains(column)).ToList();
        return missing.Count == 0
            ? columns.Select(column => Array.IndexOf(header, column)).ToArray()
            : throw new SourceException($"{place}, line 1: the column '{string.Join("', '", missing)}' is missing; there are: {string.Join(", ", header)}.");
    }
}
