using System.Runtime.InteropServices;
using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>
/// The moves that one request allows, with their weights, by places of roles in the catalogue. A weight is the cost in millionths times 16, plus 1: the least sum of weights
/// is then the least cost, and the fewest moves among those. It depends on the move alone, not on the way to it: what counts as there is what the person started with
/// and what the role that the move leaves asks for. For one thread.
/// </summary>
internal sealed class RouteGraph
{
    private const int WeightScale = 16;

    private readonly RoleSkillTable _table;
    private readonly Bridges _bridges;
    private readonly Bridges.Scratch _scratch;
    private readonly RouteOptions _options;
    private readonly HashSet<int> _closed;
    private readonly int _start;
    private readonly byte[] _startLevels;
    private readonly RouteEdge[]?[] _edges;
    private readonly byte[] _levels;

    /// <summary>Prepares a request; moves are looked up for a role when first asked for.</summary>
    public RouteGraph(RoleSkillTable table, Bridges bridges, Role from, SkillInventory have, RouteOptions options)
    {
        _table = table;
        _bridges = bridges;
        _options = options;
        _start = table.IndexOf(from.Id);
        _closed = [_start, .. options.Closed.Select(role => table.IndexOf(role.Id))];
        _startLevels = [.. table.Catalog.Skills.Select(skill => (byte)have.LevelOf(skill).Value)];
        _levels = [.. _startLevels];
        _edges = new RouteEdge[table.Catalog.Roles.Count][];
        _scratch = new Bridges.Scratch(_edges.Length);
    }

    /// <summary>The number of roles.</summary>
    public int Count => _edges.Length;

    /// <summary>The cost in a sum of weights, in millionths.</summary>
    public static long Millionths(long weight) => weight / WeightScale;

    /// <summary>The moves out of a role; none of them leads to the start or to a role to avoid, and no two to the same role.</summary>
    public RouteEdge[] Edges(int from) => _edges[from] ??= FindEdges(from);

    private RouteEdge[] FindEdges(int from)
    {
        var role = _table.Catalog.Roles[from];
        Raise(from);
        var edges = new List<RouteEdge>();
        foreach (var move in role.Progressions)
            Add(_table.IndexOf(move.To), inferred: false);
        if (!_options.StatedOnly)
        {
            foreach (var bridge in _bridges.From(from, _scratch))
                Add(bridge.To, inferred: true);
        }

        Lower(from);
        return [.. edges];

        void Add(int to, bool inferred)
        {
            var next = _table.Catalog.Roles[to];
            if (_closed.Contains(to) || edges.Exists(edge => edge.To == to) || (!_options.AllowLeaps && RouteCosts.StepOf(role, next) > RouteCosts.LongestStep))
                return;
            var (essential, useful) = (0, 0);
            foreach (var need in _table.Needs(to))
            {
                var missing = Math.Max(0, need.Level - _levels[need.Skill]);
                essential += need.IsEssential ? missing : 0;
                useful += need.IsEssential ? 0 : missing;
            }

            edges.Add(new RouteEdge(to, (_options.Costs.Of(role, next, essential, useful, inferred).Millionths * WeightScale) + 1));
        }
    }

    // A person in the first role has what they said they have; one who came to a role on the way has what it asks for besides.
    private void Raise(int role)
    {
        if (role == _start)
            return;
        foreach (var need in _table.Needs(role))
            _levels[need.Skill] = Math.Max(_levels[need.Skill], need.Level);
    }

    private void Lower(int role)
    {
        foreach (var need in _table.Needs(role))
            _levels[need.Skill] = _startLevels[need.Skill];
    }
}

/// <summary>A move by places in the catalogue.</summary>
/// <param name="To">The role it reaches.</param>
/// <param name="Weight">See <see cref="RouteGraph"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RouteEdge(int To, long Weight);
