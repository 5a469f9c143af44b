using RoleCompare.Catalog;
using RoleCompare.Paths;
using Xunit;

namespace RoleCompare.Tests.Paths;

/// <summary>
/// The slow and obvious answer to what the path finder answers: every route without a role twice, one by one, its cost in whole
/// hundredths so that no rounding decides which of two routes is easier. Costs are the defaults.
/// </summary>
internal static class EveryRoute
{
    public sealed record Route(IReadOnlyList<string> Ids, int Hundredths);

    public static List<Route> Between(RoleCatalog catalog, Role from, Role to, RouteOptions options)
    {
        var routes = From(catalog, from, options)
            .Where(route => route.Ids[^1] == to.Id.Value && !route.Ids.SkipLast(1).Contains(to.Id.Value))
            .Where(route => options.Via.All(role => route.Ids.Contains(role.Id.Value)))
            .ToList();
        routes.Sort(Easier);
        return routes;
    }

    /// <summary>Every way out of a role.</summary>
    public static List<Route> From(RoleCatalog catalog, Role from, RouteOptions options)
    {
        var routes = new List<Route>();
        var bridges = new PathFinder(catalog).Bridges;
        Follow([from], 0);
        return routes;

        void Follow(List<Role> way, int cost)
        {
            if (way.Count > 1)
                routes.Add(new Route([.. way.Skip(1).Select(role => role.Id.Value)], cost));
            if (way.Count > options.MaxSteps)
                return;
            var stated = way[^1].Progressions.Select(move => catalog.Roles.Single(role => role.Id == move.To)).ToList();
            foreach (var next in stated)
                Take(next, 0);
            if (options.StatedOnly)
                return;
            foreach (var next in bridges.From(way[^1]).Select(bridge => bridge.To))
            {
                Assert.DoesNotContain(next, stated);
                Take(next, 100);
            }

            void Take(Role next, int extra)
            {
                var step = next.Seniority?.Value - way[^1].Seniority?.Value ?? 0;
                if (way.Contains(next) || options.Avoid.Contains(next) || (step > 2 && !options.AllowLeaps))
                    return;
                Follow([.. way, next], cost + extra + Cost(way, next, step));
            }
        }

        int Cost(List<Role> way, Role next, int step)
        {
            var cost = 100 + (20 * Math.Abs(step)) + (50 * Math.Max(0, step - 2));
            if (way[^1].Family is not null && next.Family is not null && way[^1].Family != next.Family)
                cost += 50;
            foreach (var need in next.Skills)
            {
                var started = options.Have is { } have ? have.LevelOf(need.Skill).Value : Asks(from, need.Skill);
                var there = way.Count == 1 ? started : Math.Max(started, Asks(way[^1], need.Skill));
                cost += Math.Max(0, need.Level!.Value.Value - there) * (need.Need == SkillNeed.Essential ? 10 : 4);
            }

            return cost;
        }
    }

    // By cost, then by the number of moves, then by the ids on the way.
    public static int Easier(Route left, Route right)
    {
        if (left.Hundredths != right.Hundredths)
            return left.Hundredths.CompareTo(right.Hundredths);
        if (left.Ids.Count != right.Ids.Count)
            return left.Ids.Count.CompareTo(right.Ids.Count);
        return left.Ids.Zip(right.Ids, string.CompareOrdinal).FirstOrDefault(order => order != 0);
    }

    private static int Asks(Role role, Skill skill) => role.Skills.FirstOrDefault(need => need.Skill == skill)?.Level?.Value ?? 0;
}
