using RoleCompare.Catalog;
using RoleCompare.Explaining;
using RoleCompare.WhatIf;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints the smallest change that brings a role among the first, or why there is none.</summary>
internal static class AimReport
{
    private const string EffortRule = "Effort: each level of a skill costs its own number, so that from 2 to 4 costs 3 + 4 = 7. Only skills that the role asks for are raised, and none above the level that it asks for.";

    /// <summary>Writes it to standard output.</summary>
    public static void Write(AimResult result)
    {
        if (result.WhatIf is not { } whatIf)
        {
            Output.Line($"{result.Role.Title} is excluded, so no change of skills brings it {Goal(result)}. {result.Excluded}");
            return;
        }

        UnderstoodLine.Write(whatIf.Before.Understood);
        var shift = result.Shift!;
        if (result.Outcome == AimOutcome.There)
            Output.Line($"{result.Role.Title} is at place {shift.Before.Rank} of {whatIf.Before.Matches.Count} already ({shift.Before.Score}); nothing has to change.");
        else if (result.Outcome is AimOutcome.Smallest or AimOutcome.Found)
            WriteWay(result, whatIf, shift);
        else
            WriteNone(result, whatIf, shift);
        AttributionLines.Write(Attributions.Of(whatIf.Shifts.Select(shown => shown.After.Role)));
    }

    private static void WriteWay(AimResult result, WhatIfResult whatIf, RoleShift shift)
    {
        Output.Line($"{result.Role.Title} goes from place {shift.Before.Rank} to place {shift.After.Rank} of {whatIf.After.Matches.Count} ({shift.Before.Score} to {shift.After.Score}) with:\n");
        var table = new Table().NoBorder();
        table.AddColumn(new TableColumn(new Markup("[bold]Skill[/]")).PadLeft(3));
        table.AddColumn(new TableColumn(new Markup("[bold]Level[/]")).NoWrap());
        table.AddColumn(new TableColumn(new Markup("[bold]Effort[/]")).NoWrap().RightAligned());
        table.AddColumn(new TableColumn(new Markup("[bold]Adds[/]")).NoWrap().RightAligned().PadRight(0));
        foreach (var (change, part) in whatIf.Changes.Zip(shift.Parts))
            table.AddRow(new Text(change.Subject), new Text($"{change.From ?? 0} → {change.To}"), new Text($"{Effort.Of(change.From ?? 0, change.To!.Value)}"), new Text(SignedValue.Of(part)));
        Output.Write(table);
        Output.Line();
        Output.Line(result.Outcome == AimOutcome.Smallest
            ? $"This is an effort of {result.Effort}, and no smaller one brings it {Goal(result)}."
            : $"This is an effort of {result.Effort}. It may not be the smallest: the search stopped after {AimResult.MaximumBranches} branches, when less than {result.LeastPossible} was ruled out.");
        Output.Line($"{EffortRule}\n");
        WhatIfReport.WriteShifts(whatIf, withParts: false);
    }

    private static void WriteNone(AimResult result, WhatIfResult whatIf, RoleShift shift)
    {
        Output.Line(result.Outcome == AimOutcome.Impossible
            ? $"No raise of skills up to what {result.Role.Title} asks for brings it {Goal(result)}."
            : $"No change was found that brings {result.Role.Title} {Goal(result)}. There may be one: the search stopped after {AimResult.MaximumBranches} branches.");
        Output.Line($"It is at place {shift.Before.Rank} of {whatIf.Before.Matches.Count} ({shift.Before.Score}). With every skill at the level that it asks for it comes to place {shift.After.Rank} ({shift.After.Score}):\n");
        foreach (var blocker in result.Blockers)
            WriteBlocker(blocker);
    }

    private static void WriteBlocker(ScoreDifference blocker)
    {
        Output.Line($"{blocker.Second.Rank}. {blocker.Second.Role.Title} stays ahead by {Math.Abs(blocker.Value):0.0000}, most of all for:", indent: 3);
        foreach (var part in blocker.Parts.Where(part => part.Value < 0).Take(3))
            Output.Line($"{SignedValue.Of(-part.Value)}  {part.Subject}", indent: 6);
        Output.Line();
    }

    private static string Goal(AimResult result) => result.Rank == 1 ? "to the first place" : $"among the first {result.Rank}";
}
