namespace RoleCompare.Charts.Plotting;

/// <summary>The signs of points: another shape for each series, so that colour alone need not tell them apart.</summary>
internal static class Marks
{
    private const double Size = 4.5;

    /// <summary>The path of a series' sign around a point.</summary>
    public static string Path(int series, double x, double y) => (series % 4) switch
    {
        0 => Polygon(x, y, (-0.41, -1), (0.41, -1), (1, -0.41), (1, 0.41), (0.41, 1), (-0.41, 1), (-1, 0.41), (-1, -0.41)),
        1 => Polygon(x, y, (-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)),
        2 => Polygon(x, y, (0, -1.1), (1.1, 0.9), (-1.1, 0.9)),
        _ => Polygon(x, y, (0, -1.2), (1.2, 0), (0, 1.2), (-1.2, 0)),
    };

    private static string Polygon(double x, double y, params IEnumerable<(double X, double Y)> corners) =>
        "M" + string.Join("L", corners.Select(corner => $"{Canvas.Number(x + (corner.X * Size))} {Canvas.Number(y + (corner.Y * Size))}")) + "Z";
}
