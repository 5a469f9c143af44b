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
            AssertSame(EveryRoute.Between(catalog, from, to, new RouteOptions()).Take(count), new PathFinder(catalog).Find(from, to, count));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_wished_they_are_those_of_a_search_through_every_route() =>
        Prop.ForAll(Any.ToArbitrary(), Wishes.ToArbitrary(), (catalog, wishes) =>
        {
            var (from, to, options) = (catalog.Roles[0], catalog.Roles[^1], wishes.Over(catalog));
            AssertSame(EveryRoute.Between(catalog, from, to, options), new PathFinder(catalog).Find(from, to, 1_000, options));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));

    [Fact]
    public void Fewer_routes_are_the_first_of_more() =>
        Prop.ForAll(Any.ToArbitrary(), Gen.Choose(1, 5).ToArbitrary(), (catalog, count) =>
        {
            var finder = new PathFinder(catalog);
            Assert.Equal(
                finder.Find(catalog.Roles[0], catalog.Roles[^1], 1_000).Take(count).Select(WayOf),
                finder.Find(catalog.Roles[0], catalog.Roles[^1], count).Select(WayOf));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_cost_of_a_route_is_the_sum_of_its_steps_and_each_step_starts_where_the_last_one_ended() =>
        Prop.ForAll(Any.ToArbitrary(), Wishes.ToArbitrary(), (catalog, wishes) =>
        {
            foreach (var path in new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 1_000, wishes.Over(catalog)))
            {
                Assert.Equal(path.Steps.Sum(step => step.Cost.Total), path.Cost, 9);
                Role[] way = [path.Steps[0].From, .. path.Steps.Select(step => step.To)];
                Assert.Equal(way.Length, way.Distinct().Count());
                Assert.Equal(way[..^1], path.Steps.Select(step => step.From));
                Assert.Equal((catalog.Roles[0], catalog.Roles[^1]), (way[0], way[^1]));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_step_is_inferred_where_only_stated_moves_are_allowed() =>
        Prop.ForAll(Any.ToArbitrary(), Wishes.ToArbitrary(), (catalog, wishes) =>
        {
            var options = wishes.Over(catalog) with { StatedOnly = true };
            foreach (var step in new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 1_000, options).SelectMany(path => path.Steps))
            {
                Assert.False(step.IsInferred);
                Assert.Contains(step.From.Progressions, move => move.To == step.To.Id && move == step.Move);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_step_is_stated_or_inferred_and_never_both() =>
        Prop.ForAll(Any.ToArbitrary(), catalog =>
        {
            foreach (var step in new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 1_000).SelectMany(path => path.Steps))
                Assert.True(step.Move is null == step.Bridge is not null);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_step_climbs_more_than_two_steps_of_seniority_unless_that_is_allowed()
    {
        var catalog = MapOf(Role("a", 1, [], "b", "z"), Role("b", 3, [], "z"), Role("z", 4, []));
        var finder = new PathFinder(catalog);

        Assert.Equal(["b z"], finder.Find(catalog.Roles[0], catalog.Roles[^1], 5).Select(WayOf));
        var leaping = finder.Find(catalog.Roles[0], catalog.Roles[^1], 5, new RouteOptions { AllowLeaps = true });
        Assert.Equal(["z", "b z"], leaping.Select(WayOf));
        Assert.True(leaping[0].Steps[0].IsLeap);
        Assert.All(leaping[1].Steps, step => Assert.False(step.IsLeap));
    }

    [Fact]
    public void Of_routes_that_cost_the_same_the_one_with_fewer_moves_comes_first()
    {
        // Straight there: 1 + 0.2 · 2 + 0.1 · 10 = 2.4. By way of b: 1.2 + 1.2.
        var catalog = MapOf(Role("a", 1, [], "b", "z"), Role("b", 2, ["alpha 5 useful", "beta 5 useful"], "z"), Role("z", 3, ["alpha 5", "beta 5"]));

        var routes = new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 5, new RouteOptions { Costs = RouteCosts.Default.With("useful", 0) });

        Assert.Equal([2.4, 2.4], routes.Select(route => route.Cost));
        Assert.Equal(["z", "b z"], routes.Select(WayOf));
    }

    [Fact]
    public void Of_routes_that_cost_the_same_in_the_same_number_of_moves_the_first_by_ids_comes_first()
    {
        var catalog = MapOf(Role("a", 1, [], "ab", "a-b", "b"), Role("ab", 1, [], "z"), Role("a-b", 1, [], "z"), Role("b", 1, [], "z"), Role("z", 1, []));

        Assert.Equal(["a-b z", "ab z", "b z"], new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 5).Select(WayOf));
    }

    [Fact]
    public void A_route_has_at_most_six_moves_unless_more_are_allowed()
    {
        string[] ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
        var catalog = MapOf(ids.Select((id, i) => Role(id, 1, [], i + 1 < ids.Length ? [ids[i + 1]] : [])));
        var finder = new PathFinder(catalog);

        Assert.Equal(6, Assert.Single(finder.Find(catalog.Roles[0], catalog.Roles[6], 5)).Steps.Count);
        Assert.Empty(finder.Find(catalog.Roles[0], catalog.Roles[7], 5));
        Assert.Equal(7, Assert.Single(finder.Find(catalog.Roles[0], catalog.Roles[7], 5, new RouteOptions { MaxSteps = 7 })).Steps.Count);
    }

    [Fact]
    public void Roles_to_go_via_are_touched_in_whatever_order_is_possible()
    {
        var catalog = MapOf(Role("a", 1, [], "c", "z"), Role("b", 1, [], "z"), Role("c", 1, [], "b", "z"), Role("z", 1, []));

        var routes = new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 5, new RouteOptions { Via = [catalog.Roles[1], catalog.Roles[2]] });

        Assert.Equal("c b z", WayOf(Assert.Single(routes)));
    }

    [Fact]
    public void A_role_to_go_via_is_not_fetched_by_touching_another_role_twice()
    {
        // The only way to v leads back through b.
        var catalog = MapOf(Role("a", 1, [], "b"), Role("b", 1, [], "v", "z"), Role("v", 1, [], "b"), Role("z", 1, []));

        Assert.Empty(new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 5, new RouteOptions { Via = [catalog.Roles[2]] }));
    }

    [Fact]
    public void A_skill_that_was_learnt_and_fell_out_of_use_costs_again_and_is_told()
    {
        var catalog = MapOf(Role("a", 1, [], "b"), Role("b", 1, ["alpha 3"], "c"), Role("c", 1, [], "d"), Role("d", 1, ["alpha 4"]));

        var path = Assert.Single(new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[3], 1));

        var gap = Assert.Single(path.Steps[2].Missing);
        Assert.Equal((0, 4, 3), (gap.From.Value, gap.To!.Value.Value, gap.LearntBefore!.Value.Value));
        Assert.Null(path.Steps[0].Missing[0].LearntBefore);
        Assert.Equal(3.7, path.Cost);
    }

    [Fact]
    public void A_missing_skill_names_the_later_moves_that_need_it_too()
    {
        var catalog = MapOf(
            Role("a", 1, ["beta 2"], "b"), Role("b", 1, ["alpha 3", "beta 3"], "c"), Role("c", 1, ["beta 2"], "d"), Role("d", 1, ["alpha 1", "beta 4"]));

        var first = Assert.Single(new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[3], 1)).Steps[0];

        Assert.Equal([("alpha", "3"), ("beta", "3")], first.Missing.Select(gap => (gap.Skill.Id, string.Join(',', gap.AlsoFor))));
    }

    [Fact]
    public void What_a_role_asks_for_is_there_or_missing() =>
        Prop.ForAll(Any.ToArbitrary(), Wishes.ToArbitrary(), (catalog, wishes) =>
        {
            foreach (var step in new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[^1], 1_000, wishes.Over(catalog)).SelectMany(path => path.Steps))
            {
                Assert.Equal(
                    step.To.Skills.Select(need => need.Skill.Id).Order(StringComparer.Ordinal),
                    step.There.Select(need => need.Skill.Id).Concat(step.Missing.Select(gap => gap.Skill.Id)).Order(StringComparer.Ordinal));
            }
        }).QuickCheckThrowOnFailure();

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

        Assert.Equal("From a to b.", Assert.Single(new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[1], 1)).Steps[0].Move!.Sentence);
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

        Assert.Equal(["d", "c"], new PathFinder(catalog).MovesFrom(catalog.Roles[0], new RouteOptions { Avoid = [catalog.Roles[1]] }).Select(step => step.To.Id.Value));
    }

    private static void AssertSame(IEnumerable<EveryRoute.Route> expected, IReadOnlyList<CareerPath> found)
    {
        Assert.Equal(expected.Select(route => (string.Join(' ', route.Ids), route.Hundredths)), found.Select(path => (WayOf(path), (int)Math.Round(path.Cost * 100))));
        Assert.All(found, path => Assert.Equal(Math.Round(path.Cost, 2), path.Cost, 9));
    }

    private static string WayOf(CareerPath path) => string.Join(' ', path.Steps.Select(step => step.To.Id));
}
