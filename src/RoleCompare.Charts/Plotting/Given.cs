namespace RoleCompare.Charts.Plotting;

/// <summary>Refuses what cannot be drawn, before anything is.</summary>
internal static class Given
{
    /// <summary>A number must be finite and no larger than <see cref="Ticks.Limit"/>.</summary>
    /// <param name="value">The number.</param>
    /// <param name="place">What it is, as the subject of a sentence.</param>
    public static void Number(double value, string place)
    {
        if (!(Math.Abs(value) <= Ticks.Limit))
            throw new ChartException($"{place} is {value}; a number from −10¹² to 10¹² can be drawn. Leave out what is not known.");
    }

    /// <summary>A number and its interval must be numbers, in order.</summary>
    /// <param name="measured">The number with its interval.</param>
    /// <param name="place">Whose they are.</param>
    public static void Interval(Measured measured, string place)
    {
        Number(measured.Value, $"The value of {place}");
        Number(measured.Low ?? 0, $"The lower end of {place}");
        Number(measured.High ?? 0, $"The upper end of {place}");
        if (measured.Low > measured.Value || measured.High < measured.Value)
            throw new ChartException($"The value of {place} is {measured.Value} with an interval from {measured.Low} to {measured.High}; the number must lie in it.");
    }

    /// <summary>There must be something to draw.</summary>
    /// <param name="count">How much there is.</param>
    /// <param name="chart">The title of the chart.</param>
    /// <param name="what">What is missing, in the plural.</param>
    public static void Some(int count, string chart, string what)
    {
        if (count == 0)
            throw new ChartException($"The chart '{chart}' has no {what}; give at least one.");
    }
}
