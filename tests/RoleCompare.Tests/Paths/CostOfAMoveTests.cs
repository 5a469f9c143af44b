using RoleCompare.Paths;
using Xunit;
using static RoleCompare.Tests.Paths.RoleMaps;

namespace RoleCompare.Tests.Paths;

/// <summary>How hard a move is: 1 + 0.1 · (essential levels + 0.4 · useful levels) + 0.5 · max(0, seniority step − 2).</summary>
public sealed class CostOfAMoveTests
{
    [Theory]
    [InlineData(3, 3, "", "", 1.0)]
    [InlineData(3, 3, "alpha 2", "alpha 4", 1.2)] // two essential levels
    [InlineData(3, 3, "alpha 2", "alpha 4 useful", 1.08)] // two useful levels
    [InlineData(3, 3, "alpha 5", "alpha 2", 1.0)] // more than is asked for
    [InlineData(3, 3, "", "alpha 5,beta 5 useful", 1.7)] // 0.5 + 0.2
    [InlineData(3, 5, "", "", 1.0)] // two steps up are free
    [InlineData(3, 6, "", "", 1.5)]
    [InlineData(1, 7, "", "", 3.0)] // six steps: four beyond two
    [InlineData(7, 1, "", "", 1.0)] // down costs no more
    [InlineData(1, 4, "alpha 1", "alpha 3,beta 1,gamma 5 useful", 2.0)] // 1 + 0.1 · (2 + 1 + 0.4 · 5) + 0.5
    public void It_follows_the_formula(int from, int to, string have, string needs, double cost)
    {
        var catalog = MapOf(Role("a", from, Split(have), "b"), Role("b", to, Split(needs)));

        Assert.Equal(cost, Assert.Single(new PathFinder(catalog).MovesFrom(catalog.Roles[0])).Cost, 12);
    }

    [Fact]
    public void The_cost_of_a_route_is_the_sum_of_its_steps()
    {
        var catalog = MapOf(Role("a", 1, [], "b"), Role("b", 1, ["alpha 3"], "c"), Role("c", 4, ["beta 2 useful"]));

        // 1.3 + (1 + 0.08 + 0.5)
        Assert.Equal(2.88, Assert.Single(new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[2], 1)).Cost, 12);
    }

    private static string[] Split(string text) => text.Split(',', StringSplitOptions.RemoveEmptyEntries);
}
