using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.Paths;

/// <summary>Which moves routes may use, and what they cost. The defaults allow every role, bridges, and no leaps.</summary>
public sealed record RouteOptions
{
    /// <summary>The most moves that can be asked for.</summary>
    public const int MostSteps = 8;

    /// <summary>The skills that are there at the start; when null, those that the first role asks for.</summary>
    public SkillInventory? Have { get; init; }

    /// <summary>Roles that no route may touch.</summary>
    public IReadOnlyCollection<Role> Avoid { get; init; } = [];

    /// <summary>Roles that a person's constraints rule out, by id: no route may touch them either. See <see cref="For"/>.</summary>
    public IReadOnlyList<ExcludedRole> RuledOut { get; init; } = [];

    /// <summary>Roles that the constraints rule out and that routes touch all the same, because they were named, as sentences to show.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Roles that every route must touch, in whatever order is easiest.</summary>
    public IReadOnlyCollection<Role> Via { get; init; } = [];

    /// <summary>The most moves of a route: 1 to <see cref="MostSteps"/>; 6 by default.</summary>
    public int MaxSteps { get; init; } = 6;

    /// <summary>Whether inferred moves are refused.</summary>
    public bool StatedOnly { get; init; }

    /// <summary>Whether a move may climb more than two steps of seniority at once.</summary>
    public bool AllowLeaps { get; init; }

    /// <summary>What moves cost.</summary>
    public RouteCosts Costs { get; init; } = RouteCosts.Default;

    /// <summary>The same options for a person: what they have is there, and no route touches what their constraints rule out but where it starts, where it ends, and what it was told to go via.</summary>
    /// <param name="catalog">The roles.</param>
    /// <param name="understood">The person. That the constraints rule the target role out is among its warnings already.</param>
    /// <param name="from">Where the routes start; null when that is not said.</param>
    /// <param name="to">Where they end; null when that is not said.</param>
    public RouteOptions For(RoleCatalog catalog, UnderstoodProfile understood, Role? from, Role? to)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(understood);
        var ruledOut = (from role in catalog.Roles let reason = ConstraintFilter.ReasonRuledOut(understood, role) where reason is not null select new ExcludedRole(role, reason)).ToList();
        return this with
        {
            Have = SkillInventory.Of(understood),
            RuledOut = [.. ruledOut.Where(excluded => excluded.Role != from && excluded.Role != to && !Via.Contains(excluded.Role))],
            Warnings =
            [
                .. ruledOut.Where(excluded => excluded.Role == to && to != understood.TargetRole).Select(excluded => $"The role to reach, {excluded.Role.Title}, is ruled out by your constraints. {excluded.Reason}"),
                .. ruledOut.Where(excluded => excluded.Role != to && Via.Contains(excluded.Role)).Select(excluded => $"The role to go via, {excluded.Role.Title}, is ruled out by your constraints. {excluded.Reason}"),
            ],
        };
    }

    /// <summary>All roles that no route may touch, whatever the reason.</summary>
    internal IEnumerable<Role> Closed => Avoid.Concat(RuledOut.Select(excluded => excluded.Role));
}
