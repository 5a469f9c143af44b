using RoleCompare.Naming;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>What one screen shows, line by line: written once for the width that it has, then fitted to the height.</summary>
/// <param name="width">The columns, at least <see cref="MinimumWidth"/>; no line is wider.</param>
internal sealed class Page(int width)
{
    /// <summary>The least columns of a page.</summary>
    public const int MinimumWidth = 16;

    private readonly List<(IReadOnlyList<Segment> Segments, bool IsSpace)> _rows = [];

    /// <summary>The columns.</summary>
    public int Width => width;

    /// <summary>All lines.</summary>
    public IEnumerable<IReadOnlyList<Segment>> All => _rows.Select(row => row.Segments);

    /// <summary>Where the text cursor stands, as a row of the body and a column, both from 0; null where there is none.</summary>
    public (int Row, int Column)? Cursor { get; private set; }

    /// <summary>The lines of the body.</summary>
    public int Height => _rows.Count;

    /// <summary>The lines of the body that have to be shown.</summary>
    public int LeastHeight => _rows.Count(row => !row.IsSpace);

    /// <summary>A line without text, which goes first where the lines do not fit.</summary>
    public void Space() => _rows.Add(([], true));

    /// <summary>Adds text, wrapped.</summary>
    /// <param name="text">The text; without control characters but line feeds.</param>
    /// <param name="style">Its style; null for a plain one.</param>
    /// <param name="lead">What stands before the first line; the others are indented as far.</param>
    /// <param name="leadStyle">The style of that.</param>
    public void Add(string text, Style? style = null, string lead = "", Style? leadStyle = null)
    {
        var indent = WrappedText.Columns(lead);
        var first = true;
        foreach (var (start, length) in WrappedText.Lines(text, width - indent))
        {
            _rows.Add(([new Segment(first ? lead : new string(' ', indent), leadStyle ?? Style.Plain), new Segment(PlainText.OneLine(text.Substring(start, length)), style ?? Style.Plain)], false));
            first = false;
        }
    }

    /// <summary>Adds a text on one line, which is cut where it is too long.</summary>
    public void AddLine(params IReadOnlyList<Segment> segments) => _rows.Add((Cut(segments, width), false));

    /// <summary>Adds two texts on one line, at its ends; the left one is cut where there is no room for both.</summary>
    public void AddEnds(Segment left, Segment right)
    {
        var room = width - right.CellCount() - 1;
        if (room < 1)
            AddLine(left);
        else
            AddLine([.. Cut([left], room), Segment.Padding(width - right.CellCount() - Math.Min(room, left.CellCount())), right]);
    }

    /// <summary>Adds items one after the other, in as many lines as they need.</summary>
    public void AddItems(IReadOnlyList<(Segment First, Segment Second)> items, string between)
    {
        var line = new List<Segment>();
        foreach (var (first, second) in items)
        {
            if (line.Count > 0 && Segment.CellCount(line) + between.Length + first.CellCount() + second.CellCount() > width)
            {
                AddLine(line.ToArray());
                line.Clear();
            }

            if (line.Count > 0)
                line.Add(new Segment(between, Styles.Dim));
            line.AddRange([first, second]);
        }

        AddLine(line.ToArray());
    }

    /// <summary>Adds the text that is being written, with the cursor in it.</summary>
    public void Add(TextEditor editor)
    {
        // A column is left for the cursor behind a full line.
        var lines = WrappedText.Lines(editor.Text, width - 3);
        var row = lines.TakeWhile(line => line.Start <= editor.Position).Count() - 1;
        Cursor = (_rows.Count + row, 2 + WrappedText.Columns(editor.Text[lines[row].Start..editor.Position]));
        foreach (var (start, length) in lines)
            _rows.Add(([new Segment("› ", Styles.Key), new Segment(editor.Text.Substring(start, length))], false));
    }

    /// <summary>Adds two pages side by side, with a line between them.</summary>
    public void AddColumns(Page left, Page right)
    {
        for (var i = 0; i < Math.Max(left.Height, right.Height); i++)
        {
            var (leftRow, rightRow) = (i < left.Height ? left._rows[i].Segments : [], i < right.Height ? right._rows[i].Segments : []);
            _rows.Add(([.. leftRow, Segment.Padding(left.Width - Segment.CellCount(leftRow)), new Segment(" │ ", Styles.Dim), .. rightRow], false));
        }
    }

    /// <summary>The lines that fit a height.</summary>
    /// <param name="height">How many lines there is room for, at least 1.</param>
    /// <param name="scroll">The line to begin with; comes back as one that shows as much as possible, and the cursor.</param>
    /// <param name="more">Whether lines follow.</param>
    public IReadOnlyList<IReadOnlyList<Segment>> Fit(int height, ref int scroll, out bool more)
    {
        var rows = Squeezed(height);
        if (Cursor is var (row, _))
            scroll = Math.Clamp(scroll, row - height + 1, row);
        scroll = Math.Clamp(scroll, 0, Math.Max(0, rows.Count - height));
        more = rows.Count - scroll > height;
        return [.. rows.Skip(scroll).Take(height).Select(row => row.Segments)];
    }

    private static IReadOnlyList<Segment> Cut(IReadOnlyList<Segment> segments, int width)
    {
        if (Segment.CellCount(segments) <= width)
            return segments;
        var cut = new List<Segment>();
        foreach (var segment in segments)
        {
            var room = width - Segment.CellCount(cut);
            if (segment.CellCount() < room)
            {
                cut.Add(segment);
                continue;
            }

            var kept = room > 2 ? segment.Text[..WrappedText.Lines(segment.Text, room - 1)[0].Length].TrimEnd() : "";
            cut.Add(new Segment(kept + "…", segment.Style));
            break;
        }

        return cut;
    }

    // From the bottom up, so that what comes first keeps its shape; never above a cursor, whose row is told.
    private List<(IReadOnlyList<Segment> Segments, bool IsSpace)> Squeezed(int height)
    {
        var rows = _rows.ToList();
        for (var i = rows.Count - 1; i > (Cursor?.Row ?? -1) && rows.Count > height; i--)
        {
            if (rows[i].IsSpace)
                rows.RemoveAt(i);
        }

        return rows;
    }
}
