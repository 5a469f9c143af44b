using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace RoleCompare.Import.Tables;

/// <summary>Reads the largest table of an HTML page. Nothing is loaded and no script runs.</summary>
internal static class HtmlTable
{
    // A character that no text has: for private use.
    private const string Break = "\uE000";

    /// <summary>Its rows, the header first; none where there is no table. A cell over several columns counts as its first one, and empty others.</summary>
    public static IReadOnlyList<GridRow> Read(string text)
    {
        using var document = new HtmlParser().ParseDocument(text);
        var table = document.QuerySelectorAll<IHtmlTableElement>("table").OrderByDescending(table => table.Rows.Length).FirstOrDefault();
        if (table is null)
            return [];
        return [.. table.Rows
            .Select((row, index) => new GridRow($"row {(index + 1).ToString(CultureInfo.InvariantCulture)}", [.. row.Cells.SelectMany(Cells)]))
            .Where(row => row.Cells.Any(cell => cell.Length > 0))];
    }

    private static IEnumerable<string> Cells(IHtmlTableCellElement cell) =>
        Enumerable.Repeat("", Math.Clamp(cell.ColumnSpan, 1, 100) - 1).Prepend(TextOf(cell));

    // A line break of the source is a blank, as in a browser; those that show are marked first.
    private static string TextOf(IElement cell)
    {
        foreach (var item in cell.QuerySelectorAll("br, li, p, div"))
            item.Insert(AdjacentPosition.BeforeBegin, Break);
        var text = string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Join('\n', text.Split(Break, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
