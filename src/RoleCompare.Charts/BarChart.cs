using RoleCompare.Charts.Plotting;

namespace RoleCompare.Charts;

/// <summary>
/// Horizontal bars from zero, a group of them for each category, with their numbers and, where there are, their intervals. Bars lie, so that names may
/// be long.
/// </summary>
public sealed record BarChart
{
    private const double Width = 760;
    private const double BarHeight = 16;
    private const double Gap = 10;
    private const double WidestName = 300;

    /// <summary>What the chart shows.</summary>
    public required string Title { get; init; }

    /// <summary>The axis of the numbers. It always has zero on it.</summary>
    public required Axis Values { get; init; }

    /// <summary>The names of the groups, from the top; at least one.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>One to six series. With one the chart has plain bars, and shows the series' name only if it has one.</summary>
    public required IReadOnlyList<BarSeries> Series { get; init; }

    /// <summary>Draws the chart.</summary>
    /// <exception cref="ChartException">Nothing is given, something is no number, a number lies outside the axis, or a series has not one entry a category.</exception>
    public Picture Draw()
    {
        Check();
        var heading = new Heading(Title, Series.Select(series => series.Name), Width);
        var left = 24 + Math.Min(WidestName, Categories.Max(name => Canvas.WidthOf(name)));
        var group = (Series.Count * BarHeight) + Gap;
        var bottom = heading.Bottom + (Categories.Count * group) + Gap;
        var all = Series.SelectMany(series => series.Values).OfType<Measured>().SelectMany(value => (double[])[value.Lowest, value.Highest]).Append(0).ToList();
        var scale = Scale.Create(Values, all, left, Width - 60);

        var canvas = new Canvas(Title, Width, bottom + 48);
        heading.Draw(canvas, (series, x, y) => canvas.Rectangle(x - 5, y - 5, 10, 10, Palette.Of(series)));
        PlotFrame.DrawHorizontal(canvas, scale, heading.Bottom, bottom);
        foreach (var (category, name) in Categories.Index())
        {
            var top = heading.Bottom + Gap + (category * group);
            canvas.Text(left - 8, top + ((group - Gap) / 2) + 4, Shorten(name), "end");
            foreach (var (number, series) in Series.Index())
            {
                if (series.Values[category] is { } value)
                    DrawBar(canvas, scale, value, top + (number * BarHeight), Palette.Of(number), series.Name.Length > 0 ? $"{name}, {series.Name}" : name);
            }
        }

        canvas.Line(scale[0], heading.Bottom, scale[0], bottom, Palette.Ink);
        return canvas.Finish();
    }

    private static void DrawBar(Canvas canvas, Scale scale, Measured value, double top, string color, string name)
    {
        var (from, to) = (Math.Min(scale[0], scale[value.Value]), Math.Max(scale[0], scale[value.Value]));
        canvas.Rectangle(from, top, to - from, BarHeight - 2, color, $"{name}: {scale.Write(value.Value)}");
        if (value.Low is not null || value.High is not null)
            PlotFrame.DrawInterval(canvas, (scale[value.Lowest], top + (BarHeight / 2) - 1), (scale[value.Highest], top + (BarHeight / 2) - 1));
        if (value.Value < 0)
            canvas.Text(scale[value.Lowest] - 5, top + 11, scale.Write(value.Value), "end", 10.5);
        else
            canvas.Text(scale[value.Highest] + 5, top + 11, scale.Write(value.Value), size: 10.5);
    }

    private static string Shorten(string name)
    {
        var most = (int)(WidestName / Canvas.WidthOf("x"));
        return name.Length <= most ? name : name[..(most - 1)] + "…";
    }

    private void Check()
    {
        Given.Some(Categories.Count, Title, "categories");
        Given.Some(Series.Count, Title, "series");
        if (Series.Count > Palette.Count)
            throw new ChartException($"The chart '{Title}' has {Series.Count} series; at most {Palette.Count} can be told apart. Make two charts.");
        foreach (var series in Series)
        {
            if (series.Values.Count != Categories.Count)
                throw new ChartException($"The series '{series.Name}' has {series.Values.Count} entries for {Categories.Count} categories; give one each, null where nothing is known.");
            foreach (var (category, value) in Categories.Zip(series.Values))
                Given.Interval(value ?? 0, $"'{category}' of the series '{series.Name}'");
        }
    }
}

/// <summary>One bar of each group.</summary>
/// <param name="Name">What the bars are; empty where the title says it.</param>
/// <param name="Values">One entry a category, in their order; null where nothing is known, and nothing is drawn.</param>
public sealed record BarSeries(string Name, IReadOnlyList<Measured?> Values);
