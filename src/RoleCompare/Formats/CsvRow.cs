using System.Buffers;
using System.Text;

namespace RoleCompare.Formats;

/// <summary>Writes rows of CSV (RFC 4180, but with line feeds). No cell can be taken for a formula by a spreadsheet.</summary>
internal static class CsvRow
{
    private static readonly SearchValues<char> QuotedFor = SearchValues.Create("\",\n\r\t");

    /// <summary>Adds a row and its line feed.</summary>
    public static void Append(StringBuilder text, IEnumerable<string> cells) => text.Append(string.Join(",", cells.Select(Escape))).Append('\n');

    private static string Escape(string cell)
    {
        // What a spreadsheet would calculate is made text.
        var safe = cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' ? "'" + cell : cell;
        return safe.AsSpan().ContainsAny(QuotedFor) || safe.Length > 0 && (safe[0] == ' ' || safe[^1] == ' ') ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }
}
