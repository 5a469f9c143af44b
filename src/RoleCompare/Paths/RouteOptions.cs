using RoleCompare.Catalog;

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
}
