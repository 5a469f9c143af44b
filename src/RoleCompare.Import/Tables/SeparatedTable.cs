using CsvHelper;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Tables;

/// <summary>Reads the lines of a text whose cells are parted by a character.</summary>
internal static class SeparatedTable
{
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>What parts the cells: the most frequent of comma, semicolon and tab outside of quotes in the first line with any; else a comma.</summary>
    public static char SeparatorOf(string text)
    {
        var counts = new int[Separators.Length];
        var isQuoted = false;
        foreach (var letter in text)
        {
            if (letter == '"')
                isQuoted = !isQuoted;
            else if (!isQuoted && letter is '\n' or '\r' && counts.Max() > 0)
                break;
            else if (!isQuoted && Array.IndexOf(Separators, letter) is >= 0 and var at)
                counts[at]++;
        }

        return Separators[Array.IndexOf(counts, counts.Max())];
    }

    /// <summary>Its rows. Cells may be quoted; in a text with tabs, quotation marks that quote no cell are text.</summary>
    /// <exception cref="SourceException">A quotation mark is wrong.</exception>
    public static IReadOnlyList<GridRow> Read(string path, string text, char separator)
    {
        try
        {
            return Read(text, separator, CsvMode.Rfc4180);
        }
        catch (CsvFormatException) when (separator == '\t')
        {
            return Read(text, separator, CsvMode.NoEscape);
        }
        catch (CsvFormatException exception)
        {
            throw new SourceException($"{path}, line {exception.LineNumber}: a quotation mark is not closed, or stands where none may. Double a quotation mark within a quoted cell.", exception);
        }
    }

    private static List<GridRow> Read(string text, char separator, CsvMode mode)
    {
        var rows = new List<GridRow>();
        using var input = new StringReader(text);
        using var reader = CsvReader.Create(input, new() { Separator = separator, Mode = mode, HasHeader = false, MalformedData = CsvMalformedDataHandling.Throw, MaxRecordSize = TableFile.MaxLength, TrackLineNumbers = true });
        while (reader.Read())
            rows.Add(new GridRow($"line {reader.LineNumber}", [.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.GetString(column).Trim())]));
        return rows;
    }
}
