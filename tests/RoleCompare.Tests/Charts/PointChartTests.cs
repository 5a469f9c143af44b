using RoleCompare.Charts;
using Xunit;

namespace RoleCompare.Tests.Charts;

/// <summary>Points and their places. A chart is 760 wide and its plot from 80 to 730; without a legend it is from 40 to 340 high.</summary>
public sealed class PointChartTests
{
    private static readonly PointChart Chart = new()
    {
        Title = "Growth",
        X = new Axis("time, years") { From = 0, To = 10 },
        Y = new Axis("height, metres") { From = 0, To = 2 },
        Series = [new PointSeries("", [new ChartPoint(0, 0), new ChartPoint(5, new Measured(1, 0.5, 1.5))])],
    };

    [Fact]
    public void A_point_lies_where_both_axes_say()
    {
        var image = SvgImage.Of(Chart.Draw());

        AssertAt((80, 340), SvgImage.MiddleOf(image.WithTip("0, 0")));
        AssertAt((405, 190), SvgImage.MiddleOf(image.WithTip("5, 1")));
    }

    [Fact]
    public void A_line_joins_the_points_in_their_order()
    {
        Assert.Equal("M80 340L405 190", Assert.Single(SvgImage.Of(Chart.Draw()).All("path"), path => path.Attribute("fill")!.Value == "none").Attribute("d")!.Value);
        Assert.DoesNotContain(SvgImage.Of((Chart with { Series = [Chart.Series[0] with { IsJoined = false }] }).Draw()).All("path"), path => path.Attribute("fill")!.Value == "none");
    }

    [Fact]
    public void An_interval_stands_upright_at_its_point() =>
        Assert.Single(SvgImage.Of(Chart.Draw()).All("line"), line => (SvgImage.Of(line, "x1"), SvgImage.Of(line, "y1"), SvgImage.Of(line, "x2"), SvgImage.Of(line, "y2")) == (405, 265, 405, 115));

    [Fact]
    public void The_axes_of_a_calibration_plot_are_alike_and_as_long_as_each_other()
    {
        var same = new Axis("part") { From = 0, To = 1 };
        var image = SvgImage.Of((Chart with { X = same, Y = same, ShowsDiagonal = true, Series = [new PointSeries("", [new ChartPoint(0.5, 0.25)])] }).Draw());

        var diagonal = Assert.Single(image.All("line"), line => line.Attribute("stroke-dasharray") is not null);
        // 480 wide: from 80 to 450, and as high.
        Assert.Equal((80, 410, 450, 40), (SvgImage.Of(diagonal, "x1"), SvgImage.Of(diagonal, "y1"), SvgImage.Of(diagonal, "x2"), SvgImage.Of(diagonal, "y2")));
        AssertAt((265, 317.5), SvgImage.MiddleOf(image.WithTip("0.5, 0.25")));
    }

    [Fact]
    public void A_diagonal_with_different_ends_of_the_axes_is_refused() =>
        Assert.StartsWith("The chart 'Growth' has a diagonal and axes with other ends", Refusal(Chart with { ShowsDiagonal = true }), StringComparison.Ordinal);

    [Fact]
    public void What_is_no_number_is_refused_by_its_name()
    {
        Assert.StartsWith("The value of point 1 of the series 's' is NaN;", Refusal(Chart with { Series = [new PointSeries("s", [new ChartPoint(1, double.NaN)])] }), StringComparison.Ordinal);
        Assert.StartsWith("The place of point 1 of the series 's' is NaN;", Refusal(Chart with { Series = [new PointSeries("s", [new ChartPoint(double.NaN, 1)])] }), StringComparison.Ordinal);
        Assert.StartsWith("The lower end of point 1 of the series 's' is NaN;", Refusal(Chart with { Series = [new PointSeries("s", [new ChartPoint(1, new Measured(1, double.NaN, 2))])] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_to_draw_is_refused()
    {
        Assert.Equal("The chart 'Growth' has no series; give at least one.", Refusal(Chart with { Series = [] }));
        Assert.Equal("The chart 'Growth' has no points in the series 's'; give at least one.", Refusal(Chart with { Series = [new PointSeries("s", [])] }));
    }

    private static string Refusal(PointChart chart) => Assert.Throws<ChartException>(chart.Draw).Message;

    private static void AssertAt((double X, double Y) expected, (double X, double Y) found)
    {
        Assert.Equal(expected.X, found.X, 0.02);
        Assert.Equal(expected.Y, found.Y, 0.02);
    }
}
