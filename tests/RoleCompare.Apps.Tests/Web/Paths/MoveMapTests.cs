using RoleCompare.Catalog;
using RoleCompare.Paths;
using RoleCompare.Web.Paths;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Paths;

public sealed class MoveMapTests
{
    private static readonly RoleCatalog Catalog = RoleCatalog.Load(Path.Combine(CommandLine.Cli.Root, "data"));
    private static readonly PathFinder Finder = new(Catalog);

    [Fact]
    public void Boxes_stand_apart_within_the_picture_the_most_senior_on_top()
    {
        Assert.All(Maps(), entry =>
        {
            var map = entry.Map;
            Assert.All(map.Nodes.Zip(map.Nodes.Skip(1)), pair => Assert.True(pair.First.Y + pair.First.Height < pair.Second.Y));
            Assert.All(map.Nodes.Zip(map.Nodes.Skip(1)), pair => Assert.True(pair.First.Role.Seniority?.Value >= pair.Second.Role.Seniority?.Value));
            Assert.True(map.Nodes[^1].Y + map.Nodes[^1].Height < map.Height);
        });
    }

    [Fact]
    public void Every_move_has_an_arrow_and_every_role_a_box()
    {
        Assert.All(Maps(), entry =>
        {
            var moves = Finder.MovesFrom(entry.Role);
            var into = Catalog.MovesInto(entry.Role);
            Assert.Equal(moves.Count + into.Count, entry.Map.Arrows.Count);
            Assert.Equal(moves.Count(move => move.IsInferred), entry.Map.Arrows.Count(arrow => arrow.IsInferred));
            Assert.Equal(
                moves.Select(move => move.To).Concat(into.Select(move => move.From)).Append(entry.Role).Distinct().Order(Comparer<Role>.Create((left, right) => left.Id.CompareTo(right.Id))),
                entry.Map.Nodes.Select(node => node.Role).Order(Comparer<Role>.Create((left, right) => left.Id.CompareTo(right.Id))));
            Assert.Equal(entry.Role, Assert.Single(entry.Map.Nodes, node => node.IsCenter).Role);
        });
    }

    [Fact]
    public void A_long_title_takes_two_lines_and_is_cut_where_it_is_longer_still()
    {
        var role = Catalog.Roles[0] with { Title = "Explosives Workers, Ordnance Handling Experts, and Blasters of Rock" };

        var node = Assert.Single(MoveMap.Create(role, [], []).Nodes);

        Assert.Equal(["Explosives Workers, Ordnance", "Handling Experts, and Blast…"], node.Lines);
    }

    private static IEnumerable<(Role Role, MoveMap Map)> Maps() => Catalog.Roles.Select(role => (role, MoveMap.Create(role, Finder.MovesFrom(role), Catalog.MovesInto(role))));
}
