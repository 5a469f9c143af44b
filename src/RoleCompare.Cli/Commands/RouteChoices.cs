using System.CommandLine;
using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Paths;

namespace RoleCompare.Cli.Commands;

/// <summary>The options that say which moves routes may use, and what they cost.</summary>
internal sealed class RouteChoices
{
    /// <summary><c>--avoid ROLE…</c>.</summary>
    public Option<string[]> Avoid { get; } = new("--avoid") { Description = "A role that no route may touch; can be repeated.", HelpName = "ROLE" };

    /// <summary><c>--via ROLE…</c>.</summary>
    public Option<string[]> Via { get; } = new("--via") { Description = "A role that every route must touch; can be repeated, and the order is the easiest.", HelpName = "ROLE" };

    /// <summary><c>--max-steps N</c>.</summary>
    public Option<int?> MaxSteps { get; } = Shared.WholeNumber(
        "--max-steps", $"The most moves on a way, 1 to {RouteOptions.MostSteps}. [default: {new RouteOptions().MaxSteps} for routes, 3 for the tree]", 1, RouteOptions.MostSteps);

    /// <summary><c>--stated-only</c>.</summary>
    public Option<bool> StatedOnly { get; } = new("--stated-only") { Description = "Use the moves that the catalogue states, no inferred ones." };

    /// <summary><c>--allow-leaps</c>.</summary>
    public Option<bool> AllowLeaps { get; } = new("--allow-leaps") { Description = $"Use moves that climb more than {RouteCosts.LongestStep} steps of seniority at once, too." };

    /// <summary><c>--cost NAME=NUMBER…</c>.</summary>
    public Option<string[]> Cost { get; } = new("--cost")
    {
        Description = $"What something costs; can be repeated. [default: {string.Join(" ", RouteCosts.Default.All.Select(cost => $"{cost.Name}={cost.Value}"))}]",
        HelpName = "NAME=NUMBER",
    };

    /// <summary>Reads what moves cost.</summary>
    /// <exception cref="RoleCompareException">A cost is not one, or out of its range.</exception>
    public RouteCosts ReadCosts(ParseResult parsed) => (parsed.GetValue(Cost) ?? []).Aggregate(RouteCosts.Default, (costs, setting) => costs.WithSetting(setting));

    /// <summary>Reads the rest.</summary>
    /// <param name="parsed">The command line.</param>
    /// <param name="catalog">Has the roles.</param>
    /// <param name="defaultSteps">The most moves when nothing is said; null for the usual number.</param>
    /// <param name="costs">What moves cost.</param>
    /// <exception cref="RoleCompareException">A role does not exist.</exception>
    public RouteOptions Read(ParseResult parsed, RoleCatalog catalog, int? defaultSteps, RouteCosts costs)
    {
        var options = new RouteOptions
        {
            Avoid = [.. (parsed.GetValue(Avoid) ?? []).Select(catalog.Resolve)],
            Via = [.. (parsed.GetValue(Via) ?? []).Select(catalog.Resolve).Distinct()],
            StatedOnly = parsed.GetValue(StatedOnly),
            AllowLeaps = parsed.GetValue(AllowLeaps),
            Costs = costs,
        };
        return options with { MaxSteps = parsed.GetValue(MaxSteps) ?? defaultSteps ?? options.MaxSteps };
    }
}
