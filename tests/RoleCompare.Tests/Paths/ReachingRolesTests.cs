using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Paths;
using Xunit;
using static RoleCompare.Tests.Paths.RoleMaps;

namespace RoleCompare.Tests.Paths;

/// <summary>Everything within reach of a role, as a tree.</summary>
public sealed class ReachingRolesTests
{
    [Fact]
    public void Each_role_has_one_place_at_the_end_of_the_first_of_all_routes_to_it() =>
        Prop.ForAll(Any.ToArbitrary(), Wishes.ToArbitrary(), (catalog, wishes) =>
        {
            var options = wishes.Over(catalog);
            var expected = EveryRoute.From(catalog, catalog.Roles[0], options)
                .GroupBy(route => route.Ids[^1])
                .Select(group => group.Order(Comparer<EveryRoute.Route>.Create(EveryRoute.Easier)).First())
                .Select(route => $"{string.Join(' ', route.Ids)} {route.Hundredths}");

            var places = Ways(new PathFinder(catalog).Reach(catalog.Roles[0], options: options)).Where(entry => !entry.Reached.IsAgain).Select(entry => $"{entry.Way} {Math.Round(entry.Reached.Cost * 100)}");

            Assert.Equal(expected.Order(StringComparer.Ordinal), places.Order(StringComparer.Ordinal));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void A_role_stands_again_where_an_easiest_route_comes_through_it_in_fewer_moves()
    {
        // b is easier by way of c, in two moves; z, in two moves, is reached through b only.
        var catalog = MapOf(
            Role("a", 1, [], "b", "c"), Role("b", 1, ["alpha 5", "beta 5", "gamma 5"], "z"), Role("c", 1, ["alpha 5 useful", "beta 5 useful", "gamma 5 useful"], "b"), Role("z", 1, []));

        var tree = new PathFinder(catalog).Reach(catalog.Roles[0], options: new RouteOptions { MaxSteps = 2, Costs = RouteCosts.Default.With("useful", 0) });

        Assert.Equal(["c 1", "c b 2", "b 2.5 again", "b z 3.5"], Ways(tree).Select(entry => $"{entry.Way} {entry.Reached.Cost}{(entry.Reached.IsAgain ? " again" : "")}"));
    }

    [Fact]
    public void The_easiest_few_can_be_asked_for()
    {
        var catalog = MapOf(Role("a", 1, [], "b", "c"), Role("b", 2, []), Role("c", 1, [], "d"), Role("d", 1, []));

        Assert.Equal(["c", "b"], Ways(new PathFinder(catalog).Reach(catalog.Roles[0], 2)).Select(entry => entry.Way));
    }

    private static IEnumerable<(string Way, ReachableRole Reached)> Ways(ReachableRole tree, string way = "") =>
        tree.Next.SelectMany(next =>
        {
            var here = $"{way} {next.Role.Id}".TrimStart();
            return Ways(next, here).Prepend((here, next));
        });
}
