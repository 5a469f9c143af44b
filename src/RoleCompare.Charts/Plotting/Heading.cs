namespace RoleCompare.Charts.Plotting;

/// <summary>What stands above a chart: its title, and the names of its series beside their colours, each in as many lines as they need.</summary>
internal sealed class Heading
{
    private const double Left = 16;
    private const double LineHeight = 20;
    private const double TitleSize = 15;
    private const double FirstLine = 26;

    private readonly List<string> _title = [""];
    private readonly List<(int Series, string Name, double X, double Y)> _names = [];

    /// <summary>Lays out the title and the names.</summary>
    /// <param name="title">The title.</param>
    /// <param name="names">The names of the series; an empty one is left out, where the title says what is shown.</param>
    /// <param name="width">The width of the chart.</param>
    public Heading(string title, IEnumerable<string> names, double width)
    {
        foreach (var word in title.Split(' '))
        {
            var longer = _title[^1].Length == 0 ? word : $"{_title[^1]} {word}";
            if (_title[^1].Length == 0 || Left + Canvas.WidthOf(longer, TitleSize) <= width)
                _title[^1] = longer;
            else
                _title.Add(word);
        }

        var (x, y) = (Left, FirstLine + (_title.Count * LineHeight));
        foreach (var (series, name) in names.Index().Where(entry => entry.Item.Length > 0))
        {
            var needed = 32 + Canvas.WidthOf(name);
            if (x > Left && x + needed > width)
                (x, y) = (Left, y + LineHeight);
            _names.Add((series, name, x, y));
            x += needed;
        }

        Bottom = _names.Count == 0 ? y - 6 : y + 16;
    }

    /// <summary>Where the chart itself begins.</summary>
    public double Bottom { get; }

    /// <summary>Paints the title and the names, each name beside what <paramref name="sign"/> paints around a point.</summary>
    public void Draw(Canvas canvas, Action<int, double, double> sign)
    {
        foreach (var (line, text) in _title.Index())
            canvas.Text(Left, FirstLine + (line * LineHeight), text, size: TitleSize, isBold: true);
        foreach (var (series, name, x, y) in _names)
        {
            sign(series, x + 6, y - 4);
            canvas.Text(x + 18, y, name);
        }
    }
}
