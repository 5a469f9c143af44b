namespace RoleCompare.Charts.Plotting;

/// <summary>
/// Round numbers along an axis: multiples of 1, 2 or 5 times a power of ten, the first at or below the lowest number that is drawn and the last at
/// or above the highest. Made of whole numbers and one division each, so that they are the same on every machine.
/// </summary>
internal sealed class Ticks
{
    /// <summary>The largest number that can be drawn, either way.</summary>
    public const double Limit = 1e12;

    private const int Most = 8;
    private const int FewestDecimals = -12;
    private const double WholeNumbers = 1L << 53;

    private Ticks(double first, double last, int factor, int exponent)
    {
        Decimals = Math.Max(0, -exponent);
        Values = [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Multiple(first + i, factor, exponent))];
    }

    /// <summary>The ticks from the lowest to the highest; two to nine.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>The decimal places that tell them apart.</summary>
    public int Decimals { get; }

    /// <summary>The ticks of the smallest step that takes at most nine of them to cover a range.</summary>
    /// <param name="low">The lowest number that is drawn.</param>
    /// <param name="high">The highest; where it is the same, the axis reaches a little beyond on either side.</param>
    public static Ticks Cover(double low, double high)
    {
        if (low == high)
            (low, high) = low == 0 ? (0, 1) : (low - (Math.Abs(low) / 2), high + (Math.Abs(high) / 2));
        for (var exponent = FewestDecimals; ; exponent++)
        {
            foreach (var factor in (int[])[1, 2, 5])
            {
                var (first, last) = (Math.Floor(Count(low, factor, exponent)), Math.Ceiling(Count(high, factor, exponent)));
                if (Math.Max(Math.Abs(first), Math.Abs(last)) >= WholeNumbers)
                    continue;

                // A product of a number just beside a tick may be rounded onto it.
                if (Multiple(first, factor, exponent) > low)
                    first--;
                if (Multiple(last, factor, exponent) < high)
                    last++;
                if (last - first <= Most)
                    return new Ticks(first, last, factor, exponent);
            }
        }
    }

    /// <summary>A tick as it is read, with a real minus and commas between thousands.</summary>
    public string Write(double tick) => tick.ToString($"N{Decimals}").Replace('-', '−');

    private static double Count(double value, int factor, int exponent) => exponent < 0 ? value * Power(-exponent) / factor : value / (factor * Power(exponent));

    private static double Multiple(double count, int factor, int exponent) => exponent < 0 ? count * factor / Power(-exponent) : count * factor * Power(exponent);

    // Powers of ten up to 10²² are exact; Math.Pow need not be.
    private static double Power(int exponent)
    {
        var power = 1.0;
        for (var i = 0; i < exponent; i++)
            power *= 10;
        return power;
    }
}
