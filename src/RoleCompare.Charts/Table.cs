using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using RoleCompare.Charts.Notebooks;
using RoleCompare.Naming;

namespace RoleCompare.Charts;

/// <summary>A table. A notebook shows it as HTML, a terminal as text.</summary>
[TypeFormatterSource(typeof(TableFormats), PreferredMimeTypes = [TableFormats.Html, TableFormats.Plain])]
public sealed class Table
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly List<IReadOnlyList<string>> _rows = [];
    private readonly IReadOnlyList<string> _columns;

    /// <summary>A table without rows.</summary>
    /// <param name="columns">The heading of each column; at least one.</param>
    /// <exception cref="ChartException">There is no column.</exception>
    public Table(params IReadOnlyList<string> columns)
    {
        ArgumentNullException.ThrowIfNull(columns);
        if (columns.Count == 0)
            throw new ChartException("A table has no columns; give at least one heading.");
        _columns = [.. columns.Select(PlainText.OneLine)];
    }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">As many as there are columns. Numbers are given as they are to be read.</param>
    /// <returns>This table.</returns>
    /// <exception cref="ChartException">There are more or fewer cells than columns.</exception>
    public Table Add(params IReadOnlyList<string> cells)
    {
        ArgumentNullException.ThrowIfNull(cells);
        if (cells.Count != _columns.Count)
            throw new ChartException($"Row {_rows.Count + 1} of the table has {cells.Count} cells; give {_columns.Count}, one a column.");
        _rows.Add([.. cells.Select(PlainText.OneLine)]);
        return this;
    }

    /// <summary>The table as HTML, a line each row. Columns of numbers stand at the right.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<table>\n");
        AppendRow(html, "th", _columns);
        foreach (var row in _rows)
            AppendRow(html, "td", row);
        return html.Append("</table>\n").ToString();
    }

    /// <summary>The table as text: columns as wide as their longest cell, a line each row.</summary>
    public override string ToString()
    {
        var widths = _columns.Select((heading, column) => _rows.Select(row => row[column].Length).Append(heading.Length).Max()).ToList();
        return string.Concat(_rows.Prepend(_columns).Select(row =>
            string.Join("  ", row.Select((cell, column) => IsNumeric(column) ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd() + "\n"));
    }

    private void AppendRow(StringBuilder html, string element, IReadOnlyList<string> cells)
    {
        html.Append("<tr>");
        foreach (var (column, cell) in cells.Index())
            html.Append($"<{element} style=\"text-align:{(IsNumeric(column) ? "right" : "left")}\">{Encoder.Encode(cell)}</{element}>");
        html.Append("</tr>\n");
    }

    // Signs, brackets and percent signs belong to a number; a cell without a digit, such as a dash for nothing, tells nothing about its column.
    private bool IsNumeric(int column)
    {
        var telling = _rows.Select(row => row[column]).Where(cell => cell.Any(char.IsLetterOrDigit)).ToList();
        return telling.Count > 0 && telling.TrueForAll(cell => !cell.Any(char.IsLetter));
    }
}
