using System.Runtime.InteropServices;
using RoleCompare.Charts.Plotting;

namespace RoleCompare.Charts;

/// <summary>Points over two axes, joined by lines or not, with their intervals where there are; with its diagonal, a calibration plot.</summary>
public sealed record PointChart
{
    private const double Width = 760;
    private const double PlotHeight = 300;
    private const double SquareWidth = 480;

    /// <summary>What the chart shows.</summary>
    public required string Title { get; init; }

    /// <summary>The axis from left to right.</summary>
    public required Axis X { get; init; }

    /// <summary>The axis upwards.</summary>
    public required Axis Y { get; init; }

    /// <summary>One to six series; a single one shows its name only if it has one.</summary>
    public required IReadOnlyList<PointSeries> Series { get; init; }

    /// <summary>
    /// Whether a dashed line shows where both numbers are the same, as in a calibration plot: then both axes cover the same range and are of the
    /// same length. Default false.
    /// </summary>
    public bool ShowsDiagonal { get; init; }

    /// <summary>Draws the chart.</summary>
    /// <exception cref="ChartException">Nothing is given, something is no number, or a number lies outside its axis.</exception>
    public Picture Draw()
    {
        Check();
        var points = Series.SelectMany(series => series.Points).ToList();
        var (xs, ys) = (points.ConvertAll(point => point.X), points.SelectMany(point => (double[])[point.Y.Lowest, point.Y.Highest]).ToList());
        var width = ShowsDiagonal ? SquareWidth : Width;
        var heading = new Heading(Title, Series.Select(series => series.Name), width);
        var (left, right) = (80.0, width - 30);
        var bottom = heading.Bottom + (ShowsDiagonal ? right - left : PlotHeight);
        if (ShowsDiagonal)
            xs = ys = [.. xs, .. ys];
        var (x, y) = (Scale.Create(X, xs, left, right), Scale.Create(Y, ys, bottom, heading.Bottom));

        var canvas = new Canvas(Title, width, bottom + 48);
        heading.Draw(canvas, (series, atX, atY) => canvas.Shape(Marks.Path(series, atX, atY), Palette.Of(series)));
        PlotFrame.DrawHorizontal(canvas, x, heading.Bottom, bottom);
        PlotFrame.DrawVertical(canvas, y, left, right);
        canvas.Line(left, bottom, right, bottom, Palette.Ink);
        canvas.Line(left, heading.Bottom, left, bottom, Palette.Ink);
        if (ShowsDiagonal)
            canvas.Line(x[x.Ticks.Values[0]], y[x.Ticks.Values[0]], x[x.Ticks.Values[^1]], y[x.Ticks.Values[^1]], Palette.Quiet, dashes: "5 4");
        foreach (var (number, series) in Series.Index())
            DrawSeries(canvas, x, y, series, number);
        return canvas.Finish();
    }

    private static void DrawSeries(Canvas canvas, Scale x, Scale y, PointSeries series, int number)
    {
        var color = Palette.Of(number);
        if (series.IsJoined && series.Points.Count > 1)
            canvas.Curve("M" + string.Join("L", series.Points.Select(point => $"{Canvas.Number(x[point.X])} {Canvas.Number(y[point.Y.Value])}")), color, 2);
        foreach (var point in series.Points)
        {
            if (point.Y.Low is not null || point.Y.High is not null)
                PlotFrame.DrawInterval(canvas, (x[point.X], y[point.Y.Lowest]), (x[point.X], y[point.Y.Highest]));
            var name = point.Name ?? (series.Name.Length > 0 ? series.Name : null);
            canvas.Shape(Marks.Path(number, x[point.X], y[point.Y.Value]), color, $"{(name is null ? "" : name + ": ")}{x.Write(point.X)}, {y.Write(point.Y.Value)}");
        }
    }

    private void Check()
    {
        Given.Some(Series.Count, Title, "series");
        if (Series.Count > Palette.Count)
            throw new ChartException($"The chart '{Title}' has {Series.Count} series; at most {Palette.Count} can be told apart. Make two charts.");
        if (ShowsDiagonal && (X.From, X.To) != (Y.From, Y.To))
            throw new ChartException($"The chart '{Title}' has a diagonal and axes with other ends; give both the same.");
        foreach (var series in Series)
        {
            Given.Some(series.Points.Count, Title, $"points in the series '{series.Name}'");
            foreach (var (number, point) in series.Points.Index())
            {
                Given.Number(point.X, $"The place of point {number + 1} of the series '{series.Name}'");
                Given.Interval(point.Y, $"point {number + 1} of the series '{series.Name}'");
            }
        }
    }
}

/// <summary>The points of one kind.</summary>
/// <param name="Name">What they are; empty where the title says it.</param>
/// <param name="Points">The points, in the order in which they are joined; at least one.</param>
public sealed record PointSeries(string Name, IReadOnlyList<ChartPoint> Points)
{
    /// <summary>Whether a line joins the points. Default true.</summary>
    public bool IsJoined { get; init; } = true;
}

/// <summary>A point.</summary>
/// <param name="X">Where it lies from left to right.</param>
/// <param name="Y">How high it lies, with its interval.</param>
/// <param name="Name">What is shown where the pointer rests on it; null for the name of the series.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ChartPoint(double X, Measured Y, string? Name = null);
