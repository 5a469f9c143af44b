using RoleCompare.Catalog;
using RoleCompare.Naming;
using RoleCompare.Paths;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints moves and routes with their sentences and what is missing for each.</summary>
internal static class PathReport
{
    /// <summary>Writes the stated moves out of a role.</summary>
    public static void WriteMoves(Role from, IReadOnlyList<PathStep> moves, bool fromProfile)
    {
        var left = from.Progressions.Count - moves.Count;
        var leftOut = left > 0 ? $" ({left} left out)" : "";
        Output.Write(new Markup($"[bold]{Markup.Escape(from.Title)}[/] leads to {from.Progressions.Count} {(from.Progressions.Count == 1 ? "role" : "roles")}{leftOut}.\n"));
        if (moves.Count > 0)
            Output.Line(fromProfile ? "Missing is what your profile does not show.\n" : "Missing is what the next role asks for beyond this one.\n");
        foreach (var move in moves)
            WriteStep(move, "→");
        AttributionLines.Write(Attributions.Of([from, .. moves.Select(move => move.To)]));
    }

    /// <summary>Writes routes between two roles.</summary>
    public static void WriteRoutes(Role from, Role to, IReadOnlyList<CareerPath> paths)
    {
        if (paths.Count == 0)
        {
            Output.Line($"No stated moves lead from {from.Title} to {to.Title} within {PathFinder.MaximumSteps} steps. `paths {from.Id}` shows where it leads.");
            return;
        }

        for (var i = 0; i < paths.Count; i++)
        {
            var way = string.Join(" → ", paths[i].Steps.Select(step => step.To.Title).Prepend(from.Title));
            Output.Write(new Markup($"[bold]{i + 1}. {Markup.Escape(way)}[/]\n"));
            Output.Line($"   {paths[i].Steps.Count} {(paths[i].Steps.Count == 1 ? "move" : "moves")}, cost {paths[i].Cost:0.0}\n");
            for (var step = 0; step < paths[i].Steps.Count; step++)
                WriteStep(paths[i].Steps[step], $"{step + 1}.");
        }

        Output.Write(new Text($"Cost: {PathStep.MoveCost} a move, {PathStep.LevelCost} a missing level ({PathStep.LevelCost * PathStep.UsefulShare:0.00} of a useful skill), {PathStep.JumpCost} a step of seniority beyond two at once.\n"));
        AttributionLines.Write(Attributions.Of([from, to, .. paths.SelectMany(path => path.Steps).Select(step => step.To)]));
    }

    private static void WriteStep(PathStep step, string mark)
    {
        Output.Write(new Markup($"   {mark} [bold]{Markup.Escape(step.To.Title)}[/] ({step.Move.Kind.Word()}, seniority {Unknown.Or(step.From.Seniority)} to {Unknown.Or(step.To.Seniority)})\n"));
        Output.Write(new Padder(new Text($"\"{step.Move.Sentence}\""), new Padding(6, 0, 0, 0)));
        Output.Write(new Padder(new Text(Missing(step.Missing)), new Padding(6, 0, 0, 1)));
    }

    private static string Missing(IReadOnlyList<SkillGap> gaps) =>
        gaps.Count == 0
            ? "Missing: nothing."
            : $"Missing: {string.Join(", ", gaps.Select(gap => $"{gap.Skill.Name} {gap.From}→{gap.To?.ToString() ?? "?"}{(gap.Need == SkillNeed.Useful ? " (useful)" : "")}"))}.";
}
