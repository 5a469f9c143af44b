using RoleCompare.Catalog;
using RoleCompare.Cli.Commands;
using RoleCompare.Naming;
using RoleCompare.Paths;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints moves and routes: what promises each move, what is there and what is missing for it.</summary>
internal sealed class PathReport(RouteRequest request, BridgeQuotes quotes)
{
    private const int Indent = 6;

    /// <summary>Writes the moves out of a role.</summary>
    /// <param name="all">All moves.</param>
    /// <param name="shown">Those to write.</param>
    public void WriteMoves(IReadOnlyList<PathStep> all, IReadOnlyList<PathStep> shown)
    {
        var inferred = all.Count(move => move.IsInferred);
        var left = all.Count - shown.Count;
        Output.Write(new Markup(
            $"[bold]{Markup.Escape(request.From!.Title)}[/]: {Moves(all.Count - inferred, "stated move")}{(request.Options.StatedOnly ? "" : $", {Moves(inferred, "inferred move")}")}{(left > 0 ? $" ({left} not shown)" : "")}.\n"));
        if (shown.Count > 0)
            Output.Line($"{RouteWords.WhatCountsAsThere(request, isRoute: false)}\n");
        foreach (var move in shown)
            WriteStep(move, "→", withLaterMoves: false);
        if (shown.Any(move => move.IsLeap))
            Output.Line("Routes use a leap only with --allow-leaps.\n");
        RouteWords.WriteFooter(request, shown.Any(move => move.IsInferred));
        AttributionLines.Write(Attributions.Of([request.From, .. shown.Select(move => move.To)]));
    }

    /// <summary>Writes routes: the first one with all its moves and its plan, of the others the moves in short.</summary>
    public void WriteRoutes(Role to, IReadOnlyList<CareerPath> paths)
    {
        Output.Line($"{RouteWords.WhatCountsAsThere(request, isRoute: true)}\n");
        for (var i = 0; i < paths.Count; i++)
        {
            WriteHeading(i + 1, paths[i]);
            for (var step = 0; step < paths[i].Steps.Count; step++)
            {
                if (i == 0)
                    WriteStep(paths[i].Steps[step], $"{step + 1}.", withLaterMoves: true);
                else
                    Output.Write(new Padder(StepLine(paths[i].Steps[step], $"{step + 1}."), new Padding(3, 0, 0, 0)));
            }

            if (i == 0)
                LearningPlanTable.Write(paths[i]);
            else
                Output.Line();
        }

        if (paths.Count > 1)
            Output.Line("--json has all moves and the plan of every route; --avoid and --via choose another one.\n");
        RouteWords.WriteFooter(request, paths.SelectMany(path => path.Steps).Any(step => step.IsInferred));
        AttributionLines.Write(Attributions.Of([request.From!, to, .. paths.SelectMany(path => path.Steps).Select(step => step.To)]));
    }

    private void WriteHeading(int number, CareerPath path)
    {
        var way = string.Join(" → ", path.Steps.Select(step => step.To.Title).Prepend(request.From!.Title));
        var inferred = path.Steps.Count(step => step.IsInferred);
        Output.Write(new Markup($"[bold]{number}. {Markup.Escape(way)}[/]\n"));
        Output.Line($"{Moves(path.Steps.Count, "move")}{(inferred > 0 ? $" ({inferred} of them inferred)" : "")}, cost {path.Cost:0.00}", 3);
        Output.Line();
    }

    private void WriteStep(PathStep step, string mark, bool withLaterMoves)
    {
        Output.Write(new Padder(StepLine(step, mark), new Padding(3, 0, 0, 0)));
        foreach (var line in Lines(step, withLaterMoves))
            Output.Line(line, Indent);
        Output.Line();
    }

    private static Markup StepLine(PathStep step, string mark)
    {
        var kind = step.IsInferred ? "[olive]inferred[/]" : step.Kind;
        var leap = step.IsLeap ? $", [olive]a leap of {step.SeniorityStep} steps[/]" : "";
        return new Markup($"{mark} [bold]{Markup.Escape(step.To.Title)}[/] ({kind}, seniority {Unknown.Or(step.From.Seniority)} to {Unknown.Or(step.To.Seniority)}{leap}, cost {step.Cost.Total:0.00})");
    }

    private IEnumerable<string> Lines(PathStep step, bool withLaterMoves)
    {
        if (step.Move is { } move)
            yield return $"\"{move.Sentence}\"";
        if (step.Bridge is { } bridge)
        {
            yield return $"No move is stated. What the two roles ask for is {bridge.Likeness:0%} the same: {RouteWords.Skills(bridge.Shared)}.";
            if (quotes.Of(bridge) is { } alike)
                yield return $"Alike: \"{alike.From}\" and \"{alike.To}\"";
        }

        if (step.There.Count > 0)
            yield return $"There: {RouteWords.Skills(step.There.Select(need => need.Skill))}.";
        foreach (var need in new[] { SkillNeed.Essential, SkillNeed.Useful })
        {
            var gaps = step.Missing.Where(gap => gap.Need == need).ToList();
            if (gaps.Count > 0)
                yield return $"Missing, {need.Word()}: {string.Join(", ", gaps.Select(gap => RouteWords.Gap(gap, withLaterMoves)))}.";
        }

        if (step.Missing.Count == 0)
            yield return "Missing: nothing.";
    }

    private static string Moves(int count, string word) => $"{count} {word}{(count == 1 ? "" : "s")}";
}
