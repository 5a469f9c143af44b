namespace RoleCompare.Charts.Plotting;

/// <summary>An axis with its ticks, and where on the canvas each of its numbers lies.</summary>
internal sealed class Scale
{
    private readonly double _low;
    private readonly double _high;
    private readonly double _from;
    private readonly double _to;

    private Scale(Axis axis, Ticks ticks, double from, double to)
    {
        (Axis, Ticks, _from, _to) = (axis, ticks, from, to);
        (_low, _high) = (ticks.Values[0], ticks.Values[^1]);
    }

    /// <summary>The axis.</summary>
    public Axis Axis { get; }

    /// <summary>Its ticks; the first and the last are its ends.</summary>
    public Ticks Ticks { get; }

    /// <summary>Where a number lies, in units of the canvas.</summary>
    public double this[double value] => _from + ((value - _low) / (_high - _low) * (_to - _from));

    /// <summary>Lays an axis over the canvas.</summary>
    /// <param name="axis">The axis.</param>
    /// <param name="values">All that is drawn along it; checked with <see cref="Given"/> before.</param>
    /// <param name="from">Where its low end lies.</param>
    /// <param name="to">Where its high end lies.</param>
    /// <exception cref="ChartException">A number is outside what the axis allows, or its ends are not in order.</exception>
    public static Scale Create(Axis axis, IReadOnlyCollection<double> values, double from, double to)
    {
        ArgumentNullException.ThrowIfNull(axis);
        foreach (var end in (double?[])[axis.From, axis.To])
            Given.Number(end ?? 0, $"An end of the axis '{axis.Label}'");
        if (axis.From >= axis.To)
            throw new ChartException($"The axis '{axis.Label}' is from {axis.From} to {axis.To}; give a lower end below the upper one.");
        var (lowest, highest) = (values.Min(), values.Max());
        if (lowest < axis.From || highest > axis.To)
            throw new ChartException($"{(lowest < axis.From ? lowest : highest)} is drawn on the axis '{axis.Label}', which {(lowest < axis.From ? $"begins at {axis.From}" : $"ends at {axis.To}")}; widen it, or leave that end open.");
        return new Scale(axis, Ticks.Cover(axis.From ?? lowest, axis.To ?? highest), from, to);
    }

    /// <summary>A number as it is read beside what is drawn.</summary>
    public string Write(double value) => value.ToString(Axis.Format).Replace('-', '−');
}
