using RoleCompare.Catalog;

namespace RoleCompare.Checking;

/// <summary>The roles of a catalogue and the moves between them.</summary>
internal sealed class MoveGraph
{
    private readonly IReadOnlyList<Role> _roles;
    private readonly List<int>[] _out;
    private readonly List<int>[] _in;
    private readonly Dictionary<RoleId, int> _numbers;

    private MoveGraph(IReadOnlyList<Role> roles, Dictionary<RoleId, int> numbers, List<int>[] outward, List<int>[] inward)
    {
        _roles = roles;
        _numbers = numbers;
        _out = outward;
        _in = inward;
    }

    /// <summary>Takes the moves that a condition holds for; all without one.</summary>
    public static MoveGraph Create(RoleCatalog catalog, Func<Progression, bool>? where = null)
    {
        var numbers = catalog.Roles.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        var outward = catalog.Roles.Select(role => role.Progressions.Where(move => where?.Invoke(move) ?? true).Select(move => numbers[move.To]).ToList()).ToArray();
        var inward = catalog.Roles.Select(_ => new List<int>()).ToArray();
        for (var from = 0; from < outward.Length; from++)
        {
            foreach (var to in outward[from])
                inward[to].Add(from);
        }

        return new MoveGraph(catalog.Roles, numbers, outward, inward);
    }

    /// <summary>Whether a move leads to a role.</summary>
    public bool IsEntered(Role role) => _in[NumberOf(role)].Count > 0;

    /// <summary>How many moves leave a role.</summary>
    public int CountOut(Role role) => _out[NumberOf(role)].Count;

    /// <summary>The roles that some roles lead to by any number of moves, with these roles.</summary>
    public IReadOnlySet<Role> ReachFrom(IEnumerable<Role> starts) => Walk(starts.Select(NumberOf), role => _out[role]).Select(role => _roles[role]).ToHashSet();

    /// <summary>The groups of roles that moves join, whatever their direction, in the order of their first roles.</summary>
    public IReadOnlyList<IReadOnlyList<Role>> Components()
    {
        var components = new List<IReadOnlyList<Role>>();
        var seen = new HashSet<int>();
        for (var role = 0; role < _roles.Count; role++)
        {
            if (seen.Contains(role))
                continue;
            var component = Walk([role], each => _out[each].Concat(_in[each])).Order().ToList();
            seen.UnionWith(component);
            components.Add(component.ConvertAll(each => _roles[each]));
        }

        return components;
    }

    /// <summary>
    /// The groups of at least two roles of which each leads to each, in the order of their first roles (strongly connected components, by two
    /// walks: Kosaraju, 1978).
    /// </summary>
    public IReadOnlyList<IReadOnlyList<Role>> Circles()
    {
        var left = new HashSet<int>(Enumerable.Range(0, _roles.Count));
        var circles = new List<IReadOnlyList<Role>>();
        foreach (var role in Enumerable.Reverse(FinishOrder()))
        {
            if (!left.Contains(role))
                continue;
            var circle = Walk([role], each => _in[each].Where(left.Contains)).Order().ToList();
            left.ExceptWith(circle);
            if (circle.Count > 1)
                circles.Add(circle.ConvertAll(each => _roles[each]));
        }

        return [.. circles.OrderBy(circle => circle[0].Id)];
    }

    /// <summary>A shortest way from a role of a circle round to itself; the role stands at its beginning only.</summary>
    public IReadOnlyList<Role> RoundTrip(Role start)
    {
        var number = NumberOf(start);
        var cameFrom = new Dictionary<int, int>();
        var queue = new Queue<int>([number]);
        while (!cameFrom.ContainsKey(number))
        {
            var role = queue.Dequeue();
            foreach (var to in _out[role].Where(to => cameFrom.TryAdd(to, role)))
                queue.Enqueue(to);
        }

        var way = new List<Role> { start };
        for (var role = cameFrom[number]; role != number; role = cameFrom[role])
            way.Insert(1, _roles[role]);
        return way;
    }

    // Every role after all that a walk from it has found, without recursion: a chain of thousands must not end the process.
    private List<int> FinishOrder()
    {
        var order = new List<int>();
        var seen = new HashSet<int>();
        var stack = new Stack<(int Role, int Next)>();
        for (var start = 0; start < _roles.Count; start++)
        {
            if (seen.Add(start))
                stack.Push((start, 0));
            while (stack.TryPop(out var at))
            {
                if (at.Next == _out[at.Role].Count)
                {
                    order.Add(at.Role);
                    continue;
                }

                stack.Push((at.Role, at.Next + 1));
                if (seen.Add(_out[at.Role][at.Next]))
                    stack.Push((_out[at.Role][at.Next], 0));
            }
        }

        return order;
    }

    private static HashSet<int> Walk(IEnumerable<int> starts, Func<int, IEnumerable<int>> next)
    {
        var reached = new HashSet<int>(starts);
        var queue = new Queue<int>(reached);
        while (queue.TryDequeue(out var role))
        {
            foreach (var other in next(role).Where(reached.Add))
                queue.Enqueue(other);
        }

        return reached;
    }

    private int NumberOf(Role role) => _numbers[role.Id];
}
