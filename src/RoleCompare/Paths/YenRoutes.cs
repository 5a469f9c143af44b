namespace RoleCompare.Paths;

/// <summary>
/// The K easiest routes without a role twice, by Yen's algorithm ("Finding the K shortest loopless paths in a network", Management Science 17, 1971) with Lawler's
/// partition (Management Science 18, 1972), so that no route is found twice: each route found divides the rest by where they leave it. The easiest route of each part
/// is found best first (A*, Hart, Nilsson and Raphael, 1968) over whole routes with <see cref="RouteBounds"/>; both are exact. Order: cost, moves, ids on the way.
/// </summary>
internal sealed class YenRoutes
{
    private readonly RouteGraph _graph;
    private readonly RouteBounds _bounds;
    private readonly int _goal;
    private readonly int _maxSteps;

    private YenRoutes(RouteGraph graph, RouteBounds bounds, int goal, int maxSteps)
    {
        _graph = graph;
        _bounds = bounds;
        _goal = goal;
        _maxSteps = maxSteps;
    }

    /// <summary>The easiest routes, at most <paramref name="count"/>.</summary>
    public static List<RouteSoFar> Find(RouteGraph graph, int from, int goal, IReadOnlyList<int> via, int maxSteps, int count)
    {
        var bounds = RouteBounds.Create(graph, from, goal, via, maxSteps);
        return new YenRoutes(graph, bounds, goal, maxSteps).Find(new RouteSoFar([from], 0, 0, bounds.Of(from, 0, maxSteps)), count);
    }

    private List<RouteSoFar> Find(RouteSoFar start, int count)
    {
        var found = new List<RouteSoFar>();
        var candidates = new PriorityQueue<Part, RouteSoFar>(RouteSoFar.Easiest);
        Offer(start, []);
        while (found.Count < count && candidates.TryDequeue(out var part, out var route))
        {
            found.Add(route);
            var root = part.Root;
            HashSet<int> barred = [.. part.Barred, route.Roles[root.Roles.Length]];
            while (root.Roles[^1] != _goal)
            {
                Offer(root, barred);
                var next = route.Roles[root.Roles.Length];
                root = Extend(root, Array.Find(_graph.Edges(root.Roles[^1]), edge => edge.To == next))!;
                barred = root.Roles.Length < route.Roles.Length ? [route.Roles[root.Roles.Length]] : [];
            }
        }

        return found;

        void Offer(RouteSoFar root, HashSet<int> barred)
        {
            if (Easiest(root, barred) is { } route)
                candidates.Enqueue(new Part(root, barred), route);
        }
    }

    private RouteSoFar? Easiest(RouteSoFar root, HashSet<int> barred)
    {
        var open = new PriorityQueue<RouteSoFar, RouteSoFar>(RouteSoFar.Easiest);
        OpenNext(root, barred);
        while (open.TryDequeue(out var route, out _))
        {
            if (route.Roles[^1] == _goal)
                return route;
            OpenNext(route, []);
        }

        return null;

        void OpenNext(RouteSoFar route, HashSet<int> without)
        {
            foreach (var edge in _graph.Edges(route.Roles[^1]))
            {
                if (!without.Contains(edge.To) && !route.Roles.Contains(edge.To) && Extend(route, edge) is { } next)
                    open.Enqueue(next, next);
            }
        }
    }

    /// <summary>The route with one move more; null when no way leads on to the goal.</summary>
    private RouteSoFar? Extend(RouteSoFar route, RouteEdge edge)
    {
        var left = _maxSteps - route.Roles.Length;
        if (left < 0)
            return null;
        var weight = route.Weight + edge.Weight;
        var touched = _bounds.Touch(route.Touched, edge.To);
        var rest = _bounds.Of(edge.To, touched, left);
        return rest >= RouteBounds.None ? null : new RouteSoFar([.. route.Roles, edge.To], weight, touched, weight + rest);
    }

    /// <summary>The routes that begin with a root and do not go on to some roles.</summary>
    private sealed record Part(RouteSoFar Root, HashSet<int> Barred);
}
