using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Charts.Plotting;
using Xunit;

namespace RoleCompare.Tests.Charts;

/// <summary>Round numbers along an axis.</summary>
public sealed class TicksTests
{
    private static readonly Gen<double> AnyNumber =
        from whole in Gen.Choose(-1_000_000, 1_000_000)
        from fraction in Gen.Choose(0, 999_999)
        from size in Gen.Choose(-6, 6)
        select (whole + (fraction / 1e6)) * Math.Pow(10, size) / 10;

    [Theory]
    [InlineData(0, 1, "0.0 0.2 0.4 0.6 0.8 1.0")]
    [InlineData(0, 0.37, "0.00 0.05 0.10 0.15 0.20 0.25 0.30 0.35 0.40")]
    [InlineData(2.33, 3.12, "2.2 2.4 2.6 2.8 3.0 3.2")]
    [InlineData(-0.13, 0.42, "−0.2 −0.1 0.0 0.1 0.2 0.3 0.4 0.5")]
    [InlineData(0, 132_663, "0 20,000 40,000 60,000 80,000 100,000 120,000 140,000")]
    [InlineData(5, 5, "2 3 4 5 6 7 8")]
    [InlineData(0, 0, "0.0 0.2 0.4 0.6 0.8 1.0")]
    public void They_are_the_smallest_steps_of_1_2_or_5_that_give_at_most_nine(double low, double high, string expected)
    {
        var ticks = Ticks.Cover(low, high);

        Assert.Equal(expected, string.Join(' ', ticks.Values.Select(ticks.Write)));
    }

    [Fact]
    public void They_cover_any_range_with_no_tick_to_spare_and_equal_steps() =>
        Prop.ForAll(AnyNumber.Two().ToArbitrary(), pair =>
        {
            var (low, high) = (Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2));
            if (low == high)
                return;
            var values = Ticks.Cover(low, high).Values;

            Assert.InRange(values.Count, 2, 9);
            Assert.InRange(low, values[0], values[1]);
            Assert.InRange(high, values[^2], values[^1]);
            var step = values[1] - values[0];
            Assert.All(values.Zip(values.Skip(1)), next => Assert.Equal(1, (next.Second - next.First) / step, 3));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_is_the_number_that_is_written_beside_it() =>
        Prop.ForAll(AnyNumber.Two().ToArbitrary(), pair =>
        {
            var ticks = Ticks.Cover(Math.Min(pair.Item1, pair.Item2), Math.Max(pair.Item1, pair.Item2));

            Assert.All(ticks.Values, tick => Assert.Equal(tick, (double)decimal.Parse(ticks.Write(tick).Replace("−", "-").Replace(",", ""))));
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1e12, 1e12)]
    [InlineData(-1e12, 1e12)]
    [InlineData(0, 1e-15)]
    [InlineData(1e11, 100_000_000_000.00002)]
    public void Very_large_small_and_close_numbers_are_covered(double low, double high)
    {
        var values = Ticks.Cover(low, high).Values;

        Assert.True(values[0] <= low && values[^1] >= high && values[0] < values[^1]);
    }
}
