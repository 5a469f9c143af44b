using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Tables;

/// <summary>Reads the largest table of an HTML page. Nothing is loaded and no script runs.</summary>
internal static class HtmlTable
{
    /// <summary>Most bytes of a page: 2 MB.</summary>
    public const int MaxLength = 2 * 1024 * 1024;

    /// <summary>Most elements within one another.</summary>
    public const int MaxDepth = 256;

    /// <summary>Most cells of a table, spanned ones counted as often as they show.</summary>
    public const int MaxCells = 1_000_000;

    // A character that no text has: for private use.
    private const string Break = "\uE000";

    /// <summary>
    /// Its rows, the header first; none where there is no table. A cell over several rows or columns counts in each;
    /// one that is alone in its row is a heading and counts once.
    /// </summary>
    /// <exception cref="SourceException">The elements are nested too deeply, or the table has too many cells.</exception>
    public static IReadOnlyList<GridRow> Read(string path, string text, CancellationToken cancellationToken)
    {
        using var document = Parser(path, cancellationToken).ParseDocument(text);
        var table = document.QuerySelectorAll<IHtmlTableElement>("table").OrderByDescending(table => table.Rows.Length).FirstOrDefault();
        return table is null ? [] : Rows(path, table, cancellationToken);
    }

    // The parser's own limit bounds the tree but not its work, which grows with the square of the open elements.
    private static HtmlParser Parser(string path, CancellationToken cancellationToken)
    {
        IElement? last = null;
        return new HtmlParser(new HtmlParserOptions
        {
            MaximumDepth = MaxDepth + 1,
            OnCreated = (element, _) =>
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (last is not null && DepthOf(last) > MaxDepth)
                    throw new SourceException($"{path}: the elements are nested more than {MaxDepth} deep. Save the table alone as a page, or as .csv.");
                last = element;
            },
        });
    }

    private static int DepthOf(IElement element)
    {
        var depth = 0;
        for (var at = element; at is not null; at = at.ParentElement)
            depth++;
        return depth;
    }

    private static List<GridRow> Rows(string path, IHtmlTableElement table, CancellationToken cancellationToken)
    {
        var rows = new List<GridRow>();
        var spans = new Dictionary<int, (string Text, int Rows)>();
        var count = 0;
        foreach (var row in table.Rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var place = $"row {(rows.Count + 1).ToString(CultureInfo.InvariantCulture)}";
            var cells = new List<string>();
            var isHeading = row.Cells.Length == 1 && spans.Count == 0;
            foreach (var cell in row.Cells)
            {
                TakeSpans(spans, cells);
                var (text, columns, more) = (TextOf(cell), isHeading ? 1 : Math.Clamp(cell.ColumnSpan, 1, 100), RowsBelow(cell));
                for (var i = 0; i < columns; i++)
                {
                    // This row takes one off again at its end.
                    if (more > 0)
                        spans[cells.Count] = (text, more < int.MaxValue ? more + 1 : more);
                    cells.Add(text);
                }
            }

            TakeSpans(spans, cells);
            count += cells.Count;
            if (count > MaxCells)
                throw new SourceException($"{path}, {place}: the table has more than {MaxCells} cells. Save it with fewer, or as .csv.");
            rows.Add(new GridRow(place, cells));
            foreach (var (column, span) in spans.ToList())
            {
                if (span.Rows > 1)
                    spans[column] = span with { Rows = span.Rows - 1 };
                else
                    spans.Remove(column);
            }
        }

        return rows;
    }

    private static void TakeSpans(Dictionary<int, (string Text, int Rows)> spans, List<string> cells)
    {
        while (spans.TryGetValue(cells.Count, out var span))
            cells.Add(span.Text);
    }

    // 0 is the rest of the table.
    private static int RowsBelow(IHtmlTableCellElement cell) => cell.RowSpan == 0 ? int.MaxValue : Math.Max(1, cell.RowSpan) - 1;

    // A line break of the source is a blank, as in a browser; those that show are marked first.
    private static string TextOf(IElement cell)
    {
        foreach (var item in cell.QuerySelectorAll("script, style, sup, table"))
            item.Remove();
        foreach (var item in cell.QuerySelectorAll("br, li, p, div"))
            item.Insert(AdjacentPosition.BeforeBegin, Break);
        var text = string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return string.Join('\n', text.Split(Break, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
    }
}
