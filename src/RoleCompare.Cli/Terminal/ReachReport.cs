using RoleCompare.Catalog;
using RoleCompare.Cli.Commands;
using RoleCompare.Paths;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints all that is within reach of a role as a tree.</summary>
internal static class ReachReport
{
    /// <summary>Writes the tree.</summary>
    public static void Write(ReachableRole tree, RouteRequest request)
    {
        var all = tree.All().Skip(1).ToList();
        var count = all.Count(reached => !reached.IsAgain);
        Output.Line($"{tree.Role.Title} has {count} {(count == 1 ? "role" : "roles")} within {request.Options.MaxSteps} {(request.Options.MaxSteps == 1 ? "move" : "moves")}. Each stands at the end of its easiest route, with the cost from the start.");
        Output.Line($"{RouteWords.WhatCountsAsThere(request, isRoute: true)}\n");
        var drawn = new Tree(new Markup($"[bold]{Markup.Escape(tree.Role.Title)}[/]"));
        Add(drawn, tree);
        Output.Write(drawn);
        Output.Line();
        if (all.Exists(reached => reached.IsAgain))
            Output.Line("Again: it is reached more easily elsewhere in the tree, but in more moves than the role that follows leaves room for.");
        RouteWords.WriteFooter(request, all.Exists(reached => reached.Step!.IsInferred));
        AttributionLines.Write(Attributions.Of(tree.All().Select(reached => reached.Role)));
    }

    private static void Add(IHasTreeNodes parent, ReachableRole reached)
    {
        foreach (var next in reached.Next)
            Add(parent.AddNode(new Markup(Label(next))), next);
    }

    private static string Label(ReachableRole reached)
    {
        var step = reached.Step!;
        var leap = step.IsLeap ? $", a leap of {step.SeniorityStep} steps" : "";
        var notes = $"{reached.Cost:0.00}{(step.IsInferred ? ", [olive]inferred[/]" : "")}{leap}{(reached.IsAgain ? ", again" : "")}";
        return $"{Markup.Escape(step.To.Title)}  {notes}";
    }
}
