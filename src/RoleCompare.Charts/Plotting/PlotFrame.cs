namespace RoleCompare.Charts.Plotting;

/// <summary>What charts have in common behind and around what they show.</summary>
internal static class PlotFrame
{
    /// <summary>Paints the grid, the ticks and the label of an axis that runs from left to right.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="scale">The axis.</param>
    /// <param name="top">The upper end of the grid's lines.</param>
    /// <param name="bottom">Their lower end; numbers and label stand below.</param>
    public static void DrawHorizontal(Canvas canvas, Scale scale, double top, double bottom)
    {
        foreach (var tick in scale.Ticks.Values)
        {
            canvas.Line(scale[tick], top, scale[tick], bottom, Palette.Grid);
            canvas.Text(scale[tick], bottom + 16, scale.Ticks.Write(tick), "middle", color: Palette.Quiet);
        }

        canvas.Text((scale[scale.Ticks.Values[0]] + scale[scale.Ticks.Values[^1]]) / 2, bottom + 36, scale.Axis.Label, "middle");
    }

    /// <summary>Paints the grid, the ticks and the label of an axis that runs upwards.</summary>
    /// <param name="canvas">Where.</param>
    /// <param name="scale">The axis.</param>
    /// <param name="left">The left end of the grid's lines; numbers and label stand beside.</param>
    /// <param name="right">Their right end.</param>
    public static void DrawVertical(Canvas canvas, Scale scale, double left, double right)
    {
        foreach (var tick in scale.Ticks.Values)
        {
            canvas.Line(left, scale[tick], right, scale[tick], Palette.Grid);
            canvas.Text(left - 8, scale[tick] + 4, scale.Ticks.Write(tick), "end", color: Palette.Quiet);
        }

        canvas.Text(22, (scale[scale.Ticks.Values[0]] + scale[scale.Ticks.Values[^1]]) / 2, scale.Axis.Label, "middle", isUpright: true);
    }

    /// <summary>Paints an interval with a short bar across at each end.</summary>
    public static void DrawInterval(Canvas canvas, (double X, double Y) low, (double X, double Y) high)
    {
        var (across, along) = low.X == high.X ? (3.5, 0.0) : (0.0, 3.5);
        canvas.Line(low.X, low.Y, high.X, high.Y, Palette.Ink);
        canvas.Line(low.X - across, low.Y - along, low.X + across, low.Y + along, Palette.Ink);
        canvas.Line(high.X - across, high.Y - along, high.X + across, high.Y + along, Palette.Ink);
    }
}
