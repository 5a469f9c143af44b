using RoleCompare.Paths;
using Xunit;
using static RoleCompare.Tests.Paths.RoleMaps;

namespace RoleCompare.Tests.Paths;

/// <summary>How hard a move is: 1 + 0.1 · (essential levels + 0.4 · useful levels) + 0.2 · |step| + 0.5 · max(0, step − 2) + 0.5 for another family + 1 if it is inferred.</summary>
public sealed class CostOfAMoveTests
{
    [Theory]
    [InlineData(3, 3, "", "", 1.0)]
    [InlineData(3, 3, "alpha 2", "alpha 4", 1.2)] // two essential levels
    [InlineData(3, 3, "alpha 2", "alpha 4 useful", 1.08)] // two useful levels
    [InlineData(3, 3, "alpha 5", "alpha 2", 1.0)] // more than is asked for
    [InlineData(3, 3, "", "alpha 5,beta 5 useful", 1.7)] // 0.5 + 0.2
    [InlineData(3, 5, "", "", 1.4)] // two steps up
    [InlineData(3, 6, "", "", 2.1)] // three, of which one is beyond two
    [InlineData(1, 7, "", "", 4.2)] // six steps: four beyond two
    [InlineData(5, 3, "", "", 1.4)] // a step down costs what a step up does
    [InlineData(7, 1, "", "", 2.2)] // and there is no leap down
    [InlineData(1, 4, "alpha 1", "alpha 3,beta 1,gamma 5 useful", 2.6)] // 1 + 0.1 · (2 + 1 + 0.4 · 5) + 0.6 + 0.5
    public void It_follows_the_formula(int from, int to, string have, string needs, double cost)
    {
        var catalog = MapOf(Role("a", from, Split(have), "b"), Role("b", to, Split(needs)));

        Assert.Equal(cost, Assert.Single(new PathFinder(catalog).MovesFrom(catalog.Roles[0])).Cost.Total);
    }

    [Theory]
    [InlineData("one", "one", 1.0)]
    [InlineData("one", "two", 1.5)]
    [InlineData("one", null, 1.0)]
    [InlineData(null, "two", 1.0)]
    public void Another_family_costs_more_where_both_are_known(string? from, string? to, double cost)
    {
        var catalog = MapOf(Role("a", 3, [], "b") with { Family = from }, Role("b", 3, []) with { Family = to });

        Assert.Equal(cost, Assert.Single(new PathFinder(catalog).MovesFrom(catalog.Roles[0])).Cost.Total);
    }

    [Fact]
    public void A_seniority_that_is_not_known_costs_nothing()
    {
        var catalog = MapOf(Role("a", 1, [], "b"), Role("b", 7, []) with { Seniority = null });

        Assert.Equal(1, Assert.Single(new PathFinder(catalog).MovesFrom(catalog.Roles[0])).Cost.Total);
    }

    [Fact]
    public void Each_part_is_told()
    {
        var catalog = MapOf(Role("a", 3, ["alpha 3", "beta 3", "gamma 3"]), Role("b", 4, ["alpha 3", "beta 3", "gamma 3", "delta 2"]) with { Family = "other" });

        var cost = Assert.Single(new PathFinder(catalog).MovesFrom(catalog.Roles[0])).Cost;

        Assert.Equal((1, 0.2, 0.2, 0.5, 1, 2.9), (cost.Move, cost.Skills, cost.Seniority, cost.Family, cost.Bridge, cost.Total));
    }

    [Theory]
    [InlineData("move=3", 3.92)]
    [InlineData("level=1", 3.9)]
    [InlineData("useful=1", 2.1)]
    [InlineData("seniority=0", 1.72)]
    [InlineData("leap=9", 1.92)] // not a leap
    [InlineData("family=2", 3.42)]
    [InlineData("bridge=9", 1.92)] // stated
    [InlineData(" Family = 2 ", 3.42)]
    public void Each_cost_can_be_changed(string setting, double cost)
    {
        var catalog = MapOf(Role("a", 1, [], "b"), Role("b", 2, ["alpha 2 useful", "beta 1", "gamma 1 useful"]) with { Family = "other" });

        // Before: 1 + 0.1 · (1 + 0.4 · 3) + 0.2 + 0.5 = 1.92.
        Assert.Equal(1.92, Assert.Single(new PathFinder(catalog).MovesFrom(catalog.Roles[0])).Cost.Total);
        Assert.Equal(cost, Assert.Single(new PathFinder(catalog).MovesFrom(catalog.Roles[0], new RouteOptions { Costs = RouteCosts.Default.WithSetting(setting) })).Cost.Total);
    }

    [Theory]
    [InlineData("familie=1", "no cost 'familie'")]
    [InlineData("family", "'family' must be written NAME=NUMBER")]
    [InlineData("family=", "'family=' must be written NAME=NUMBER")]
    [InlineData("family=two", "'family=two' must be written NAME=NUMBER")]
    [InlineData("family=-1", "from 0 to 100")]
    [InlineData("family=101", "from 0 to 100")]
    [InlineData("family=NaN", "from 0 to 100")]
    [InlineData("move=0", "from 0.01 to 100")]
    [InlineData("useful=1.1", "from 0 to 1")]
    public void A_cost_that_is_none_is_refused_with_what_is_allowed(string setting, string message) =>
        Assert.Contains(message, Assert.Throws<RoleCompareException>(() => RouteCosts.Default.WithSetting(setting)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_no_cost_is_answered_with_all_names() =>
        Assert.EndsWith(
            "The costs are move, level, useful, seniority, leap, family and bridge.",
            Assert.Throws<RoleCompareException>(() => RouteCosts.Default.WithSetting("x=1")).Message,
            StringComparison.Ordinal);

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
