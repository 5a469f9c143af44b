using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>Finds where a role leads and the easiest routes from one role to another, over stated and inferred moves (docs/decisions/routes.md). Safe for many threads.</summary>
public sealed class PathFinder
{
    private readonly RoleSkillTable _table;

    /// <summary>Creates a finder over a catalogue.</summary>
    public PathFinder(RoleCatalog catalog)
    {
        _table = RoleSkillTable.Create(catalog);
        Bridges = new Bridges(_table);
    }

    /// <summary>The inferred moves.</summary>
    public Bridges Bridges { get; }

    private RoleCatalog Catalog => _table.Catalog;

    /// <summary>The moves out of a role: the stated ones in the catalogue's order, leaps included, then the inferred ones, the closest first.</summary>
    /// <param name="from">The role to leave.</param>
    /// <param name="options">Whether moves are inferred, what is there, which roles are not wanted, what moves cost; the rest is not looked at. The defaults when null.</param>
    public IReadOnlyList<PathStep> MovesFrom(Role from, RouteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        var chosen = options ?? new RouteOptions();
        var start = chosen.Have ?? SkillInventory.Of(from);
        var stated = from.Progressions.Select(move => Catalog.Find(move.To)!);
        var inferred = chosen.StatedOnly ? [] : Bridges.From(from).Select(bridge => bridge.To);
        var closed = chosen.Closed.ToHashSet();
        return [.. stated.Concat(inferred).Where(role => !closed.Contains(role)).Select(role => PathSteps.Create(Bridges, [from, role], start, chosen.Costs)[0])];
    }

    /// <summary>The easiest routes between two roles without a role twice: by cost, then by number of moves, then by the ids on the way. The search is exact; see <see cref="YenRoutes"/>.</summary>
    /// <param name="from">Where the routes start.</param>
    /// <param name="to">Where they end; another role than <paramref name="from"/>.</param>
    /// <param name="count">How many to find at most, at least 1.</param>
    /// <param name="options">Which moves they may use, and what these cost; the defaults when null.</param>
    /// <returns>The routes, easiest first; empty when none leads there.</returns>
    public IReadOnlyList<CareerPath> Find(Role from, Role to, int count, RouteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var chosen = Checked(options);
        if (from == to)
            throw new ArgumentException("A route ends in another role than it starts in.", nameof(to));
        var via = chosen.Via.Where(role => role != from && role != to).Distinct().ToList();
        if (via.Count >= chosen.MaxSteps)
            return [];
        var start = chosen.Have ?? SkillInventory.Of(from);
        var graph = new RouteGraph(_table, Bridges, from, start, chosen);
        return [.. YenRoutes
            .Find(graph, _table.IndexOf(from.Id), _table.IndexOf(to.Id), [.. via.Select(role => _table.IndexOf(role.Id))], chosen.MaxSteps, count)
            .Select(route => Describe(route, start, chosen.Costs))];
    }

    /// <summary>Every role within reach of one, each at its cheapest place; see <see cref="ReachableRole"/>.</summary>
    /// <param name="from">Where to start.</param>
    /// <param name="count">How many roles to find at most besides the first one, the easiest to reach; at least 1.</param>
    /// <param name="options">Which moves may be used, what they cost, and how many; roles to go via are not looked at. The defaults when null.</param>
    public ReachableRole Reach(Role from, int count = int.MaxValue, RouteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var chosen = Checked(options);
        var start = chosen.Have ?? SkillInventory.Of(from);
        var graph = new RouteGraph(_table, Bridges, from, start, chosen);
        return new ReachSearch(Catalog, Bridges, graph, start, chosen).From(_table.IndexOf(from.Id), count);
    }

    private static RouteOptions Checked(RouteOptions? options)
    {
        var chosen = options ?? new RouteOptions();
        ArgumentOutOfRangeException.ThrowIfLessThan(chosen.MaxSteps, 1, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(chosen.MaxSteps, RouteOptions.MostSteps, nameof(options));
        return chosen;
    }

    private CareerPath Describe(RouteSoFar route, SkillInventory start, RouteCosts costs)
    {
        Role[] roles = [.. route.Roles.Select(role => Catalog.Roles[role])];
        return new CareerPath(PathSteps.Create(Bridges, roles, start, costs), StepCost.Units(RouteGraph.Millionths(route.Weight)), LearningPlan.Create(roles[1..], start));
    }
}
