using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>
/// Finds the easiest route to every role within some moves: Dijkstra's search where a way to a role counts on only if it has fewer moves than every easier way there, since
/// only then it can lead farther. The order of ways is that of routes: cost, moves, ids.
/// </summary>
internal sealed class ReachSearch(RoleCatalog catalog, Bridges bridges, RouteGraph graph, SkillInventory start, RouteOptions options)
{
    /// <summary>The tree from a role.</summary>
    /// <param name="first">The place of the role.</param>
    /// <param name="count">How many roles to find at most besides it.</param>
    public ReachableRole From(int first, int count)
    {
        var fewest = new int[graph.Count];
        Array.Fill(fewest, int.MaxValue);
        var places = new List<RouteSoFar>();
        var open = new PriorityQueue<RouteSoFar, RouteSoFar>(RouteSoFar.Easiest);
        var beginning = new RouteSoFar([first], 0, 0, 0);
        open.Enqueue(beginning, beginning);
        while (places.Count - 1 < count && open.TryDequeue(out var way, out _))
        {
            var (role, moves) = (way.Roles[^1], way.Roles.Length - 1);
            if (moves >= fewest[role])
                continue;
            if (fewest[role] == int.MaxValue)
                places.Add(way);
            fewest[role] = moves;
            if (moves == options.MaxSteps)
                continue;
            foreach (var edge in graph.Edges(role))
            {
                var weight = way.Weight + edge.Weight;
                var next = new RouteSoFar([.. way.Roles, edge.To], weight, 0, weight);
                open.Enqueue(next, next);
            }
        }

        return Tree(beginning, places);
    }

    private ReachableRole Tree(RouteSoFar beginning, List<RouteSoFar> places)
    {
        var branches = places.Skip(1).ToLookup(way => way.Roles[0]);
        return Branch(beginning.Roles, [.. branches[beginning.Roles[0]]], null, 0);

        ReachableRole Branch(int[] way, List<RouteSoFar> ends, PathStep? step, long cost)
        {
            var next = ends
                .Where(end => end.Roles.Length > way.Length)
                .GroupBy(end => end.Roles[way.Length])
                .Select(group =>
                {
                    int[] roles = [.. way, group.Key];
                    var last = PathSteps.Create(bridges, [.. roles.Select(role => catalog.Roles[role])], start, options.Costs)[^1];
                    return Branch(roles, [.. group], last, cost + last.Cost.Millionths);
                })
                .OrderBy(branch => branch.Cost)
                .ThenBy(branch => branch.Role.Id)
                .ToList();
            return new ReachableRole(catalog.Roles[way[^1]], step, StepCost.Units(cost), step is not null && !ends.Exists(end => end.Roles.Length == way.Length), next);
        }
    }
}
