using RoleCompare.Catalog;
using RoleCompare.Paths;
using RouteOptions = RoleCompare.Paths.RouteOptions;

namespace RoleCompare.Web.Paths;

/// <summary>What would open a route where there is none: a change of one option.</summary>
/// <param name="Words">What to do, as the text of a link.</param>
/// <param name="Options">The options with it done.</param>
public sealed record NoRoute(string Words, RouteOptions Options)
{
    /// <summary>The changes that each alone would leave a route, the mildest first.</summary>
    internal static IReadOnlyList<NoRoute> Find(PathFinder paths, Role from, Role to, RouteOptions options, IReadOnlyList<Role> excluded)
    {
        NoRoute[] ways =
        [
            new($"Allow a move that climbs more than {RouteCosts.LongestStep} steps of seniority at once", options with { AllowLeaps = true }),
            new("Allow inferred moves", options with { StatedOnly = false }),
            new("Avoid no role", options with { Avoid = [.. excluded] }),
            new("Go by way of no role in particular", options with { Via = [] }),
            new($"Allow {RouteOptions.MostSteps} moves", options with { MaxSteps = RouteOptions.MostSteps }),
        ];
        return [.. ways.Where(way => Changes(way.Options, options) && paths.Find(from, to, 1, way.Options).Count > 0)];
    }

    private static bool Changes(RouteOptions way, RouteOptions options) =>
        way.AllowLeaps != options.AllowLeaps || way.StatedOnly != options.StatedOnly || way.Avoid.Count != options.Avoid.Count || way.Via.Count != options.Via.Count || way.MaxSteps != options.MaxSteps;
}
