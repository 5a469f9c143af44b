using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>
/// A table of figures with intervals, in sections. Where the terminal is too narrow for a figure and its interval on one line, the interval
/// stands below; names that are too long for what is left are wrapped.
/// </summary>
/// <param name="headings">The headings of the figures.</param>
internal sealed class FigureTable(params string[] headings)
{
    private const int Gap = 2;
    private const int ReadableHeading = 8;
    private readonly List<(string Name, Figure[]? Figures)> _rows = [];

    /// <summary>Adds a line that stands over the rows that follow.</summary>
    public void AddSection(string name) => _rows.Add((name, null));

    /// <summary>Adds a row with a figure for each heading.</summary>
    public void AddRow(string name, params Figure[] figures) => _rows.Add((name, figures));

    /// <summary>Writes it to standard output.</summary>
    public void Write()
    {
        var rows = _rows.Where(row => row.Figures is not null).ToList();
        var longest = rows.Max(row => row.Name.Length);
        var oneLine = longest + Widths(oneLine: true).Sum(width => Gap + width) <= Output.Width;
        var widths = Widths(oneLine);
        var wider = widths.Select((width, i) => Math.Max(width, Math.Min(headings[i].Length, ReadableHeading))).ToArray();
        if (longest + wider.Sum(width => Gap + width) <= Output.Width)
            widths = wider;
        var nameWidth = Math.Min(longest, Math.Max(Gap, Output.Width - widths.Sum(width => Gap + width)));
        WriteLines([[], .. headings.Select((heading, i) => Wrap(heading, widths[i]))], [nameWidth, .. widths], bold: true);
        foreach (var (name, figures) in _rows)
        {
            if (figures is null)
                Output.Write(new Markup($"[bold]{Markup.Escape(name)}[/]\n"));
            else
                WriteLines([Wrap(name, nameWidth), .. figures.Select(figure => oneLine ? [figure.OneLine] : figure.TwoLines)], [nameWidth, .. widths], bold: false);
        }

        Output.Line();
    }

    private int[] Widths(bool oneLine) =>
        [.. headings.Select((heading, i) => _rows
            .Where(row => row.Figures is not null)
            .Select(row => oneLine ? row.Figures![i].OneLine.Length : row.Figures![i].TwoLines.Max(line => line.Length))
            .Append(heading.Split(' ').Max(word => word.Length))
            .Max())];

    private static void WriteLines(List<string[]> cells, int[] widths, bool bold)
    {
        for (var line = 0; line < cells.Max(cell => cell.Length); line++)
        {
            var text = string.Join(new string(' ', Gap), cells.Select((cell, i) => (line < cell.Length ? cell[line] : "").PadRight(widths[i]))).TrimEnd();
            Output.Write(new Text(text + "\n", new Style(decoration: bold ? Decoration.Bold : Decoration.None)));
        }
    }

    private static string[] Wrap(string text, int width)
    {
        var lines = new List<string> { "" };
        foreach (var word in text.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width)
                lines.Add(word);
            else
                lines[^1] = lines[^1].Length > 0 ? $"{lines[^1]} {word}" : word;
        }

        return [.. lines];
    }
}
