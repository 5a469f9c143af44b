using RoleCompare.Catalog;
using RoleCompare.Paths;

namespace RoleCompare.Json;

/// <summary>All that is within reach of a role, as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="From">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="MaxSteps">The most moves on a way.</param>
/// <param name="Costs">What moves cost.</param>
/// <param name="Next">The roles that follow, by cost.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record ReachDocument(
    string Catalog, string From, string Title, int MaxSteps, RouteCostsDocument Costs, IReadOnlyList<ReachableRoleDocument> Next, IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes a tree down.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="tree">The tree.</param>
    /// <param name="options">What it was found with.</param>
    public static ReachDocument Create(RoleCatalog catalog, ReachableRole tree, RouteOptions options) => new(
        catalog.Name,
        tree.Role.Id.Value,
        tree.Role.Title,
        options.MaxSteps,
        RouteCostsDocument.Create(options.Costs),
        [.. tree.Next.Select(ReachableRoleDocument.Create)],
        AttributionDocument.Of(tree.All().Select(reached => reached.Role)));
}

/// <summary>A role in the tree as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Kind">promotion, lateral or pivot; inferred when no move is stated.</param>
/// <param name="Cost">The cost of all moves from the first role to it.</param>
/// <param name="Again">Whether its own, easier place is another one, and it stands here only because an easiest route leads through it.</param>
/// <param name="Leap">Whether the move to it climbs more than two steps of seniority at once.</param>
/// <param name="Inferred">Why the move to it is inferred; null when it is stated. The tree quotes no sentences.</param>
/// <param name="Next">The roles that follow, by cost.</param>
public sealed record ReachableRoleDocument(
    string Role, string Title, string Kind, double Cost, bool Again, bool Leap, BridgeDocument? Inferred, IReadOnlyList<ReachableRoleDocument> Next)
{
    internal static ReachableRoleDocument Create(ReachableRole reached)
    {
        var step = reached.Step!;
        return new(
            reached.Role.Id.Value,
            reached.Role.Title,
            step.Kind,
            StepDocument.Round(reached.Cost),
            reached.IsAgain,
            step.IsLeap,
            step.Bridge is { } bridge ? BridgeDocument.Create(bridge, null) : null,
            [.. reached.Next.Select(Create)]);
    }
}
