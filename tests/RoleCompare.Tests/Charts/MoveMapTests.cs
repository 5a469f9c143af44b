using RoleCompare.Charts;
using Xunit;

namespace RoleCompare.Tests.Charts;

/// <summary>Nodes in a grid with links. The first column begins 24 right of the longest heading of a row (7.2 a letter) and is 158 wide.</summary>
public sealed class MoveMapTests
{
    private static readonly MoveMap Map = new()
    {
        Title = "Moves",
        Columns = ["1", "2"],
        Rows = ["abcde", "b"],
        Nodes = [new MapNode("x", "Node X", 0, 0), new MapNode("y", "Node Y", 0, 0), new MapNode("z", "Node Z", 1, 1)],
        Links = [new MapLink("x", "z", 0), new MapLink("y", "z", 1, IsStressed: true)],
        Kinds = ["up", "across"],
    };

    [Fact]
    public void Nodes_of_one_place_lie_under_each_other_and_those_of_the_next_column_beside()
    {
        var image = SvgImage.Of(Map.Draw());

        var (x, y, z) = (image.PlaceOf("Node X"), image.PlaceOf("Node Y"), image.PlaceOf("Node Z"));
        // 24 + 36 + 10, and 8 from the sign to the name.
        Assert.Equal((78, 78, 236), (x.X, y.X, z.X));
        Assert.Equal((15, 30), (y.Y - x.Y, z.Y - y.Y));
    }

    [Fact]
    public void A_stressed_link_is_strong_has_an_arrow_and_its_ends_in_bold()
    {
        var image = SvgImage.Of(Map.Draw());

        Assert.Equal(["1", "3"], image.All("path").Where(path => path.Attribute("fill")!.Value == "none").Select(path => path.Attribute("stroke-width")!.Value));
        Assert.Equal(["Node Y", "Node Z"], image.All("text").Where(text => text.Attribute("font-weight") is not null).Select(text => text.Value).Skip(1));
        Assert.Equal(3 + 1, image.All("path").Count(path => path.Attribute("fill")!.Value != "none"));
    }

    [Fact]
    public void A_long_name_is_cut_and_whole_where_the_pointer_rests()
    {
        var image = SvgImage.Of((Map with { Nodes = [.. Map.Nodes, new MapNode("w", new string('w', 26), 1, 0)] }).Draw());

        Assert.Contains(new string('w', 24) + "…", image.Texts);
        Assert.NotNull(image.WithTip(new string('w', 26)));
    }

    [Fact]
    public void What_has_no_place_or_no_end_is_refused_by_its_name()
    {
        Assert.Equal("The chart 'Moves' has no nodes; give at least one.", Refusal(Map with { Nodes = [], Links = [] }));
        Assert.StartsWith("The chart 'Moves' has two nodes 'x'", Refusal(Map with { Nodes = [.. Map.Nodes, Map.Nodes[0]] }), StringComparison.Ordinal);
        Assert.StartsWith("The node 'w' has row 2 and column 0; there are rows 0 to 1", Refusal(Map with { Nodes = [.. Map.Nodes, new MapNode("w", "", 2, 0)] }), StringComparison.Ordinal);
        Assert.StartsWith("A link leads from 'x' to 'w'", Refusal(Map with { Links = [new MapLink("x", "w", 0)] }), StringComparison.Ordinal);
        Assert.StartsWith("A link leads from 'x' to 'x'", Refusal(Map with { Links = [new MapLink("x", "x", 0)] }), StringComparison.Ordinal);
        Assert.StartsWith("The link from 'x' to 'z' is of kind 2", Refusal(Map with { Links = [new MapLink("x", "z", 2)] }), StringComparison.Ordinal);
    }

    private static string Refusal(MoveMap map) => Assert.Throws<ChartException>(map.Draw).Message;
}
