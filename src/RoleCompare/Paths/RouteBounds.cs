namespace RoleCompare.Paths;

/// <summary>
/// The least weight that any way to the goal still has, by the moves that are left and the roles to go via that were not touched yet: Bellman and Ford's recurrence over
/// the moves backwards. A way may touch a role twice here, so it is a lower bound for routes, and nearly always exact.
/// </summary>
internal sealed class RouteBounds
{
    /// <summary>What stands for no way; two of them can be added.</summary>
    public const long None = long.MaxValue / 4;

    private readonly long[][] _least;
    private readonly int _count;
    private readonly Dictionary<int, int> _via;

    private RouteBounds(int count, int goal, IReadOnlyList<int> via, int maxSteps)
    {
        _count = count;
        _via = via.Select((role, i) => (role, Bit: 1 << i)).ToDictionary(entry => entry.role, entry => entry.Bit);
        AllTouched = (1 << via.Count) - 1;
        _least = new long[maxSteps + 1][];
        for (var left = 0; left <= maxSteps; left++)
        {
            _least[left] = new long[(AllTouched + 1) * count];
            Array.Fill(_least[left], None);
            _least[left][(AllTouched * count) + goal] = 0;
        }
    }

    /// <summary>The set of all roles to go via.</summary>
    public int AllTouched { get; }

    /// <summary>Works the bounds out, for the roles that can be reached in time only.</summary>
    public static RouteBounds Create(RouteGraph graph, int from, int goal, IReadOnlyList<int> via, int maxSteps)
    {
        var bounds = new RouteBounds(graph.Count, goal, via, maxSteps);
        var reached = Reached(graph, from, goal, maxSteps);
        for (var left = 1; left <= maxSteps; left++)
        {
            foreach (var (role, moves) in reached)
            {
                if (moves + left <= maxSteps)
                    bounds.Improve(graph, role, left);
            }
        }

        return bounds;
    }

    /// <summary>The set of roles to go via after touching one more role.</summary>
    public int Touch(int touched, int role) => touched | _via.GetValueOrDefault(role);

    /// <summary>The least weight from a role to the goal; <see cref="None"/> when there is no way.</summary>
    /// <param name="role">The place of the role.</param>
    /// <param name="touched">The roles to go via that were touched, this one included.</param>
    /// <param name="left">How many moves may follow.</param>
    public long Of(int role, int touched, int left) => _least[left][(touched * _count) + role];

    private void Improve(RouteGraph graph, int role, int left)
    {
        for (var touched = 0; touched <= AllTouched; touched++)
        {
            var least = None;
            foreach (var edge in graph.Edges(role))
                least = Math.Min(least, edge.Weight + Of(edge.To, Touch(touched, edge.To), left - 1));
            _least[left][(touched * _count) + role] = Math.Min(least, None);
        }
    }

    // Breadth first; the goal leads nowhere, because a route ends there.
    private static List<(int Role, int Moves)> Reached(RouteGraph graph, int from, int goal, int maxSteps)
    {
        var seen = new bool[graph.Count];
        seen[from] = seen[goal] = true;
        var reached = new List<(int Role, int Moves)> { (from, 0) };
        for (var next = 0; next < reached.Count; next++)
        {
            var (role, moves) = reached[next];
            if (moves + 1 >= maxSteps)
                continue;
            foreach (var edge in graph.Edges(role))
            {
                if (!seen[edge.To])
                {
                    seen[edge.To] = true;
                    reached.Add((edge.To, moves + 1));
                }
            }
        }

        return reached;
    }
}
