using RoleCompare.Charts;
using Xunit;

namespace RoleCompare.Tests.Charts;

/// <summary>Bars and their places. A chart is 760 wide and ends its axis 60 from the right; the axis begins 24 right of the longest name (7.2 a letter).</summary>
public sealed class BarChartTests
{
    // "abcde" is 36 wide: the axis is from 60 to 700, 640 long.
    private static readonly BarChart Chart = new()
    {
        Title = "Sizes",
        Values = new Axis("size, metres") { To = 1 },
        Categories = ["abcde", "b"],
        Series = [new BarSeries("", [0.5, new Measured(0.25, 0.2, 0.4)])],
    };

    [Fact]
    public void A_bar_is_as_long_as_its_part_of_the_axis()
    {
        var image = SvgImage.Of(Chart.Draw());

        Assert.Equal((60, 320), (SvgImage.Of(image.WithTip("abcde: 0.5"), "x"), SvgImage.Of(image.WithTip("abcde: 0.5"), "width")));
        Assert.Equal((60, 160), (SvgImage.Of(image.WithTip("b: 0.25"), "x"), SvgImage.Of(image.WithTip("b: 0.25"), "width")));
    }

    [Fact]
    public void An_interval_lies_where_its_ends_are_on_the_axis()
    {
        var line = SvgImage.Of(Chart.Draw()).All("line").Single(line => SvgImage.Of(line, "x1") == 188 && SvgImage.Of(line, "x2") != 188);

        // 60 + 0.4 · 640
        Assert.Equal(316, SvgImage.Of(line, "x2"));
    }

    [Fact]
    public void A_bar_below_zero_ends_at_zero()
    {
        var chart = Chart with { Values = new Axis("change") { From = -1, To = 1 }, Series = [new BarSeries("", [-0.5, 0.5])] };

        var bar = SvgImage.Of(chart.Draw()).WithTip("abcde: −0.5");

        // Zero is in the middle of the axis, at 380.
        Assert.Equal((220, 160), (SvgImage.Of(bar, "x"), SvgImage.Of(bar, "width")));
    }

    [Fact]
    public void The_title_the_unit_the_ticks_and_the_names_are_written()
    {
        var texts = SvgImage.Of(Chart.Draw()).Texts;

        Assert.Superset(new HashSet<string>(["Sizes", "size, metres", "0.0", "0.2", "0.4", "0.6", "0.8", "1.0", "abcde", "b"]), texts.ToHashSet());
    }

    [Fact]
    public void A_long_title_goes_on_in_the_next_line_and_everything_else_moves_down()
    {
        // A letter of a title is 9 wide, so 82 of them fit beside the margin of 16.
        var words = string.Join(' ', Enumerable.Repeat("abcdefghi", 9));
        var image = SvgImage.Of((Chart with { Title = words }).Draw());

        Assert.Equal((16, 46), image.PlaceOf("abcdefghi"));
        Assert.Equal((16, 26), image.PlaceOf(string.Join(' ', Enumerable.Repeat("abcdefghi", 8))));
        Assert.Equal(SvgImage.Of(Chart.Draw()).PlaceOf("b").Y + 20, image.PlaceOf("b").Y);
        Assert.Equal(words, image.All("title")[0].Value);
    }

    [Fact]
    public void Groups_have_a_colour_and_a_line_of_the_legend_for_each_series()
    {
        var image = SvgImage.Of((Chart with { Series = [new BarSeries("old", [0.1, 0.2]), new BarSeries("new", [0.3, null])] }).Draw());

        Assert.Contains("old", image.Texts);
        Assert.Contains("new", image.Texts);
        Assert.Equal(["#0072b2", "#0072b2", "#e69f00"], ((string[])["abcde, old: 0.1", "b, old: 0.2", "abcde, new: 0.3"]).Select(tip => image.WithTip(tip).Attribute("fill")!.Value));
        Assert.Equal(3 + 2 + 1, image.All("rect").Count);
    }

    [Fact]
    public void Beside_a_name_in_the_legend_is_the_colour_of_its_own_series()
    {
        var image = SvgImage.Of((Chart with { Series = [new BarSeries("", [0.1, 0.2]), new BarSeries("new", [0.3, 0.4])] }).Draw());

        Assert.Equal("#e69f00", Assert.Single(image.All("rect"), rect => SvgImage.Of(rect, "width") == 10).Attribute("fill")!.Value);
    }

    [Fact]
    public void The_bars_of_a_group_lie_under_each_other_without_touching()
    {
        var image = SvgImage.Of((Chart with { Series = [new BarSeries("old", [0.1, 0.2]), new BarSeries("new", [0.3, 0.4])] }).Draw());

        var tops = ((string[])["abcde, old: 0.1", "abcde, new: 0.3", "b, old: 0.2", "b, new: 0.4"]).Select(tip => SvgImage.Of(image.WithTip(tip), "y")).ToList();

        Assert.Equal([16, 26, 16], tops.Zip(tops.Skip(1), (upper, lower) => lower - upper));
    }

    [Fact]
    public void Equal_charts_give_equal_characters() => Assert.Equal(Chart.Draw().Svg, (Chart with { }).Draw().Svg);

    [Fact]
    public void Texts_change_no_element_and_are_read_as_they_are()
    {
        string[] hostile = ["<script>alert(1)</script>", "\" onload=\"x", "a & b", "]]>", "a\u0001b", "half a pair \ud800", "\uffff"];

        Assert.All(hostile, text =>
        {
            var image = SvgImage.Of((Chart with { Title = text, Categories = [text, "b"], Series = [new BarSeries(text, [0.5, 0.25])] }).Draw());

            Assert.Equal(SvgImage.Of((Chart with { Series = [new BarSeries("x", [0.5, 0.25])] }).Draw()).Names, image.Names);
            Assert.Contains(text.Replace("\u0001", "").Replace('\ud800', '\ufffd').Replace('\uffff', '\ufffd'), image.Texts);
        });
    }

    [Theory]
    [InlineData(double.NaN, "The value of 'b' of the series '' is NaN")]
    [InlineData(double.PositiveInfinity, "The value of 'b' of the series '' is Infinity")]
    [InlineData(2e12, "The value of 'b' of the series '' is 2000000000000")]
    [InlineData(1.5, "1.5 is drawn on the axis 'size, metres', which ends at 1; widen it")]
    public void What_is_no_number_or_outside_the_axis_is_refused_by_its_name(double value, string start) =>
        Assert.StartsWith(start, Refusal(Chart with { Series = [new BarSeries("", [0.5, value])] }), StringComparison.Ordinal);

    [Fact]
    public void Nothing_to_draw_is_refused()
    {
        Assert.Equal("The chart 'Sizes' has no categories; give at least one.", Refusal(Chart with { Categories = [], Series = [new BarSeries("", [])] }));
        Assert.Equal("The chart 'Sizes' has no series; give at least one.", Refusal(Chart with { Series = [] }));
    }

    [Fact]
    public void A_series_with_too_few_entries_is_refused() =>
        Assert.Equal("The series 'short' has 1 entries for 2 categories; give one each, null where nothing is known.", Refusal(Chart with { Series = [new BarSeries("short", [0.5])] }));

    [Fact]
    public void A_number_outside_its_interval_is_refused() =>
        Assert.Equal("The value of 'b' of the series '' is 0.5 with an interval from 0.6 to 0.7; the number must lie in it.", Refusal(Chart with { Series = [new BarSeries("", [0.5, new Measured(0.5, 0.6, 0.7)])] }));

    [Fact]
    public void More_series_than_colours_are_refused() =>
        Assert.StartsWith("The chart 'Sizes' has 7 series; at most 6", Refusal(Chart with { Series = [.. Enumerable.Range(0, 7).Select(i => new BarSeries($"{i}", [0.1, 0.2]))] }), StringComparison.Ordinal);

    [Fact]
    public void An_axis_with_its_ends_the_wrong_way_round_is_refused() =>
        Assert.Equal("The axis 'x' is from 1 to 0; give a lower end below the upper one.", Refusal(Chart with { Values = new Axis("x") { From = 1, To = 0 } }));

    private static string Refusal(BarChart chart) => Assert.Throws<ChartException>(chart.Draw).Message;
}
