namespace RoleCompare.Charts.Plotting;

/// <summary>The names of series beside their colours, below the title; a single series without a name needs none.</summary>
internal sealed class Legend
{
    private const double Left = 16;
    private const double LineHeight = 20;
    private const double Top = 46;
    private readonly List<(string Name, double X, int Line)> _entries = [];

    /// <summary>Lays the names out in as many lines as they need.</summary>
    public Legend(IReadOnlyList<string> names, double width)
    {
        var (x, line) = (Left, 0);
        foreach (var name in names)
        {
            var needed = 32 + Canvas.WidthOf(name);
            if (x > Left && x + needed > width)
                (x, line) = (Left, line + 1);
            _entries.Add((name, x, line));
            x += needed;
        }
    }

    /// <summary>Where the chart itself begins.</summary>
    public double Bottom => Top + (_entries.Count == 0 ? -6 : ((_entries[^1].Line + 1) * LineHeight) - 4);

    /// <summary>Paints the names, each beside what <paramref name="sign"/> paints around a point.</summary>
    public void Draw(Canvas canvas, Action<int, double, double> sign)
    {
        foreach (var (series, (name, x, line)) in _entries.Index())
        {
            var y = Top + (line * LineHeight);
            sign(series, x + 6, y - 4);
            canvas.Text(x + 18, y, name);
        }
    }
}
