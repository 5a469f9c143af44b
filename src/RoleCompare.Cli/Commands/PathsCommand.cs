using System.CommandLine;
using System.CommandLine.Parsing;
using RoleCompare.Catalog;
using RoleCompare.Cli.Terminal;
using RoleCompare.Paths;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare paths [FROM] [TO]</c>: where a role leads, the routes to another one, or all that is within reach.</summary>
internal static class PathsCommand
{
    private const int DefaultCount = 3;
    private const int TreeSteps = 3;

    public static Command Create()
    {
        var fromArgument = new Argument<string?>("FROM") { Description = "The role to start from: its id, title or another name of it. [default: the profile's current role]", Arity = ArgumentArity.ZeroOrOne };
        var toArgument = new Argument<string?>("TO") { Description = "The role to reach. [default: the profile's target role]", Arity = ArgumentArity.ZeroOrOne };
        var profileOptions = new ProfileOptions();
        var routeOptions = new RouteChoices();
        var countOption = Shared.WholeNumber("--max", $"How many routes, moves, or roles of the tree to print. [default: {DefaultCount} routes, all moves, all roles]", 1, 50);
        var treeOption = new Option<bool>("--tree") { Description = $"Show every role within reach of FROM, each at its easiest place. [default: within {TreeSteps} moves]" };
        var catalogOption = Shared.Catalog();
        var modelOption = Shared.Model();
        var jsonOption = Shared.Json();
        var mermaidOption = new Option<bool>("--mermaid") { Description = "Print a Mermaid flowchart; inferred moves are dashed." };
        var dotOption = new Option<bool>("--dot") { Description = "Print a graph for Graphviz; inferred moves are dashed." };
        var command = new Command("paths", "Show where a role leads, or the easiest routes from one role to another.")
        {
            fromArgument, toArgument, treeOption, countOption, routeOptions.Avoid, routeOptions.Via, routeOptions.MaxSteps, routeOptions.StatedOnly, routeOptions.AllowLeaps, routeOptions.Cost,
            profileOptions.Profile, profileOptions.Saved, catalogOption, modelOption, profileOptions.Database, jsonOption, mermaidOption, dotOption,
        };
        command.Validators.Add(profileOptions.AtMostOne);
        command.Validators.Add(result => CheckTogether(result, toArgument, treeOption, routeOptions, [jsonOption, mermaidOption, dotOption]));
        command.SetAction(parsed =>
        {
            var costs = routeOptions.ReadCosts(parsed);
            var chosen = profileOptions.Read(parsed);
            var catalog = Workspace.LoadCatalog(parsed, catalogOption);
            var tree = parsed.GetValue(treeOption);
            var request = RouteRequest.Create(
                catalog, parsed.GetValue(fromArgument), parsed.GetValue(toArgument), routeOptions.Read(parsed, catalog, tree ? TreeSteps : null, costs), tree);
            var format = parsed.GetValue(jsonOption) ? PathFormat.Json : parsed.GetValue(mermaidOption) ? PathFormat.Mermaid : parsed.GetValue(dotOption) ? PathFormat.Dot : PathFormat.Terminal;
            if (chosen is not null)
                request = request.For(chosen, Workspace.LoadModel(parsed, modelOption), tellUnderstood: format == PathFormat.Terminal);
            request.Check();
            var output = new PathOutput(format, request, new BridgeQuotes(catalog, () => Workspace.LoadModel(parsed, modelOption)));
            Print(output, new PathFinder(catalog), request, parsed.GetValue(countOption));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(PathOutput output, PathFinder finder, RouteRequest request, int? count)
    {
        var from = request.From!;
        if (request.IsTree)
            output.WriteTree(finder.Reach(from, count ?? int.MaxValue, request.Options));
        else if (request.To is { } to)
            output.WriteRoutes(to, finder.Find(from, to, count ?? DefaultCount, request.Options), () => WhyNone(finder, request, from, to));
        else
            output.WriteMoves(finder.MovesFrom(from, request.Options), count ?? int.MaxValue);
    }

    // Of what was ruled out, the first thing that alone would have left a route.
    private static string? WhyNone(PathFinder finder, RouteRequest request, Role from, Role to)
    {
        var options = request.Options;
        (RouteOptions Relaxed, string Advice)[] ways =
        [
            (options with { AllowLeaps = true }, $"A route needs a move that climbs more than {RouteCosts.LongestStep} steps of seniority at once; --allow-leaps allows it."),
            (options with { StatedOnly = false }, "A route needs an inferred move; leave --stated-only out to allow it."),
            (options with { Avoid = [] }, "Every route touches a role to avoid."),
            (options with { RuledOut = [] }, "Every route touches a role that the constraints of your profile rule out."),
            (options with { Via = [] }, "No route touches the roles of --via."),
            (options with { MaxSteps = RouteOptions.MostSteps }, $"There are routes with more moves; --max-steps {RouteOptions.MostSteps} shows them."),
        ];
        return ways.Where(way => way.Relaxed != options).FirstOrDefault(way => finder.Find(from, to, 1, way.Relaxed).Count > 0).Advice;
    }

    private static void CheckTogether(CommandResult command, Argument<string?> to, Option<bool> tree, RouteChoices choices, Option<bool>[] formats)
    {
        if (formats.Count(command.GetValue) > 1)
            command.AddError("--json, --mermaid and --dot exclude each other; use one of them.");
        if (!command.GetValue(tree))
            return;
        if (command.GetResult(to) is { Tokens.Count: > 0 })
            command.AddError("--tree shows every role within reach of FROM; leave TO out, or leave --tree out for the routes to it.");
        if (command.GetResult(choices.Via) is not null)
            command.AddError("--via is for the routes to TO; --tree has none. Leave one of them out.");
    }
}
