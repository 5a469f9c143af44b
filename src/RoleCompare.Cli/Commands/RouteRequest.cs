using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Paths;

namespace RoleCompare.Cli.Commands;

/// <summary>What was asked of <c>paths</c>, by the command line and then by a profile.</summary>
/// <param name="Catalog">The catalogue.</param>
/// <param name="From">The role to start from; null when it was not said.</param>
/// <param name="To">The role to reach; null for none.</param>
/// <param name="Options">Which moves may be used.</param>
/// <param name="IsTree">Whether all that is within reach is asked for.</param>
internal sealed record RouteRequest(RoleCatalog Catalog, Role? From, Role? To, RouteOptions Options, bool IsTree)
{
    /// <summary>How the profile is named to another command, with a blank before; empty when there is none.</summary>
    public string Whose { get; private init; } = "";

    /// <summary>Reads the names of roles.</summary>
    /// <exception cref="RoleCompareException">A role does not exist.</exception>
    public static RouteRequest Create(RoleCatalog catalog, string? from, string? to, RouteOptions options, bool isTree) =>
        new(catalog, from is null ? null : catalog.Resolve(from), to is null ? null : catalog.Resolve(to), options, isTree);

    /// <summary>The same request of a person: what they have, and where they are and want to be unless that was said.</summary>
    public RouteRequest For(ChosenProfile chosen, EmbeddingModel model, bool tellUnderstood)
    {
        var index = CatalogIndex.Create(Catalog, model);
        var understood = new RoleMatcher(index).Understand(chosen.Over(index));
        foreach (var warning in understood.Warnings)
            Output.Warning(warning);
        if (tellUnderstood)
            UnderstoodLine.Write(understood);
        var from = From ?? understood.CurrentRole;
        var to = To ?? (IsTree || understood.TargetRole == from ? null : understood.TargetRole);
        var options = Options.For(Catalog, understood, from, to);
        foreach (var warning in options.Warnings)
            Output.Warning(warning);
        return this with { From = from, To = to, Options = options, Whose = $" {chosen.Option}" };
    }

    /// <summary>Refuses what contradicts itself.</summary>
    /// <exception cref="RoleCompareException">It does; the message says how.</exception>
    public void Check()
    {
        if (From is null)
            throw new RoleCompareException("Say where to start: name a role as FROM, or a profile that has a currentRole with --profile FILE or --saved NAME.");
        if (To == From)
            throw new RoleCompareException($"FROM and TO are the same role, '{From.Id}'; name another role to reach.");
        if (Options.Avoid.FirstOrDefault(role => role == From || role == To) is { } end)
            throw new RoleCompareException($"--avoid names '{end.Id}', where the route starts or ends; name another role.");
        CheckVia();
    }

    private void CheckVia()
    {
        if (Options.Via.Count == 0)
            return;
        if (To is null)
            throw new RoleCompareException("--via is for the routes to TO; name the role to reach.");
        if (Options.Via.FirstOrDefault(role => role == From || role == To) is { } end)
            throw new RoleCompareException($"--via names '{end.Id}', where the route starts or ends; name a role on the way.");
        if (Options.Via.FirstOrDefault(Options.Avoid.Contains) is { } both)
            throw new RoleCompareException($"'{both.Id}' is named by --via and by --avoid; name it once.");
        if (Options.Via.Count >= Options.MaxSteps)
        {
            throw new RoleCompareException(
                $"--via names {Options.Via.Count} {(Options.Via.Count == 1 ? "role" : "roles")}, and a route of at most {Options.MaxSteps} {(Options.MaxSteps == 1 ? "move" : "moves")} touches at most {Options.MaxSteps - 1} on its way; raise --max-steps (at most {RouteOptions.MostSteps}) or name fewer.");
        }
    }
}
