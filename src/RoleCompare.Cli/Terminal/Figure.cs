using RoleCompare.Training.Evaluation;

namespace RoleCompare.Cli.Terminal;

/// <summary>A number in a table, with its interval or without.</summary>
/// <param name="Mean">The number.</param>
/// <param name="Interval">Its interval in brackets; empty for none.</param>
internal sealed record Figure(string Mean, string Interval)
{
    /// <summary>Both on one line.</summary>
    public string OneLine => Interval.Length > 0 ? $"{Mean} {Interval}" : Mean;

    /// <summary>The interval below the number.</summary>
    public string[] TwoLines => Interval.Length > 0 ? [Mean, Interval] : [Mean];

    /// <summary>A mean with its interval, of which two digits say enough.</summary>
    public static Figure Of(Estimate estimate) => Of(estimate, FigureFormats.Mean, FigureFormats.ShortMean);

    /// <summary>A mean without its interval.</summary>
    public static Figure OfMean(Estimate estimate) => new(estimate.Mean.ToString(FigureFormats.Mean), "");

    /// <summary>A difference; whether it is one shows in the third digit of its interval.</summary>
    public static Figure OfDifference(Estimate estimate) => Of(estimate, FigureFormats.Difference, FigureFormats.Difference);

    /// <summary>A mean with its interval, in formats.</summary>
    public static Figure Of(Estimate estimate, string mean, string interval) =>
        new(estimate.Mean.ToString(mean), $"[{estimate.Low.ToString(interval)}, {estimate.High.ToString(interval)}]");
}
