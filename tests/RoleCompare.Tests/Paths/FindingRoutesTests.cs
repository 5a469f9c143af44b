using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Paths;
using Xunit;
using static RoleCompare.Tests.Paths.RoleMaps;

namespace RoleCompare.Tests.Paths;

/// <summary>The easiest routes from one role to another.</summary>
public sealed class FindingRoutesTests
{
    [Fact]
    public void They_are_those_of_a_search_through_every_route() =>
        Prop.ForAll(Any.ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), (catalog, count) =>
        {
            var (from, to) = (catalog.Roles[0], catalog.Roles[^1]);
            AssertSame(EveryRoute.Between(catalog, from, to, []).Take(count), new PathFinder(catalog).Find(from, to, count));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void With_a_role_to_avoid_they_are_those_of_a_search_that_never_touches_it() =>
        Prop.ForAll(Any.Where(catalog => catalog.Roles.Count > 2).ToArbitrary(), catalog =>
        {
            var (from, avoided, to) = (catalog.Roles[0], catalog.Roles[1], catalog.Roles[^1]);
            AssertSame(EveryRoute.Between(catalog, from, to, [avoided]), new PathFinder(catalog).Find(from, to, 1_000, avoid: [avoided]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_role_stands_in_a_route_twice_and_each_step_starts_where_the_last_one_ended() =>
        Prop.ForAll(Any.ToArbitrary(), catalog =>
        {
            foreach (var path in new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 1_000))
            {
                Role[] way = [path.Steps[0].From, .. path.Steps.Select(step => step.To)];
                Assert.Equal(way.Length, way.Distinct().Count());
                Assert.Equal(way[..^1], path.Steps.Select(step => step.From));
                Assert.Equal((catalog.Roles[0], catalog.Roles[^1]), (way[0], way[^1]));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_routes_that_cost_the_same_the_one_with_fewer_moves_comes_first()
    {
        // Straight there: 1 + 0.5 · (5 − 1 − 2) = 2. By way of b, which lies between in seniority: 1 + 1 = 2.
        var catalog = MapOf(Role("a", 1, [], "b", "z"), Role("b", 3, [], "z"), Role("z", 5, []));

        var routes = new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 5);

        Assert.Equal([2, 2], routes.Select(route => route.Cost));
        Assert.Equal(["z", "b z"], routes.Select(WayOf));
    }

    [Fact]
    public void Of_routes_that_cost_the_same_in_the_same_number_of_moves_the_first_by_ids_comes_first()
    {
        var catalog = MapOf(Role("a", 1, [], "ab", "a-b", "b"), Role("ab", 1, [], "z"), Role("a-b", 1, [], "z"), Role("b", 1, [], "z"), Role("z", 1, []));

        Assert.Equal(["a-b z", "ab z", "b z"], new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 5).Select(WayOf));
    }

    [Fact]
    public void A_route_has_at_most_six_moves()
    {
        string[] ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
        var catalog = MapOf(ids.Select((id, i) => Role(id, 1, [], i + 1 < ids.Length ? [ids[i + 1]] : [])));
        var finder = new PathFinder(catalog);

        Assert.Equal(6, Assert.Single(finder.Find(catalog.Roles[0], catalog.Roles[6], 5)).Steps.Count);
        Assert.Empty(finder.Find(catalog.Roles[0], catalog.Roles[7], 5));
    }

    [Fact]
    public void Skills_learnt_on_the_way_are_not_asked_for_again()
    {
        var catalog = MapOf(Role("a", 1, [], "b"), Role("b", 1, ["alpha 3"], "c"), Role("c", 1, ["alpha 5"]));

        var steps = Assert.Single(new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[2], 1)).Steps;

        Assert.Equal([(0, 3), (3, 5)], steps.Select(step => (Assert.Single(step.Missing).From.Value, step.Missing[0].To!.Value.Value)));
    }

    [Fact]
    public void A_step_carries_the_catalogues_own_sentence()
    {
        var catalog = MapOf(Role("a", 1, [], "b"), Role("b", 1, []));

        Assert.Equal("From a to b.", Assert.Single(new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[1], 1)).Steps[0].Move.Sentence);
    }

    [Fact]
    public void Fewer_than_one_route_cannot_be_asked_for()
    {
        var catalog = MapOf(Role("a", 1, [], "b"), Role("b", 1, []));

        Assert.Throws<ArgumentOutOfRangeException>(() => new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[1], 0).Count);
    }

    [Fact]
    public void The_moves_out_of_a_role_stand_in_the_order_of_its_file_without_those_to_avoid()
    {
        var catalog = MapOf(Role("a", 1, [], "d", "b", "c"), Role("b", 1, []), Role("c", 1, []), Role("d", 1, []));

        Assert.Equal(["d", "c"], new PathFinder(catalog).MovesFrom(catalog.Roles[0], avoid: [catalog.Roles[1]]).Select(step => step.To.Id.Value));
    }

    private static void AssertSame(IEnumerable<EveryRoute.Route> expected, IReadOnlyList<CareerPath> found)
    {
        Assert.Equal(expected.Select(route => (string.Join(' ', route.Ids), route.Hundredths)), found.Select(path => (WayOf(path), (int)Math.Round(path.Cost * 100))));
        Assert.All(found, path => Assert.Equal(Math.Round(path.Cost, 2), path.Cost, 9));
    }

    private static string WayOf(CareerPath path) => string.Join(' ', path.Steps.Select(step => step.To.Id));
}
