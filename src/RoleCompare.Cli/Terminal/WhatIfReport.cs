using RoleCompare.Catalog;
using RoleCompare.WhatIf;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints what moves when answers change.</summary>
internal static class WhatIfReport
{
    /// <summary>Writes it to standard output.</summary>
    public static void Write(WhatIfResult result)
    {
        UnderstoodLine.Write(result.Before.Understood);
        Output.Line($"Changed: {string.Join("; ", result.Changes.Select(Describe))}.");
        if (result.Before.Matches.Count == 0)
        {
            Output.Line("No role is left: your constraints exclude all of them.");
            return;
        }

        var (first, now) = (result.Before.Matches[0].Role, result.After.Matches[0].Role);
        Output.Line(first == now ? $"{now.Title} stays first." : $"{now.Title} is first, in place of {first.Title}.");
        if (result.Top > 1)
            Output.Line(Coming(result));
        Output.Line();
        WriteShifts(result, withParts: result.Changes.Count > 1);
        AttributionLines.Write(Attributions.Of(result.Shifts.Select(shift => shift.After.Role)));
    }

    /// <summary>Writes the places and scores before and afterwards.</summary>
    /// <param name="result">What moves.</param>
    /// <param name="withParts">Whether what each change adds stands below each role.</param>
    public static void WriteShifts(WhatIfResult result, bool withParts)
    {
        var table = new Table().NoBorder();
        table.AddColumn(new TableColumn(new Markup("[bold]Place[/]")).NoWrap().RightAligned().PadLeft(0));
        table.AddColumn(new TableColumn(new Markup("[bold]Score[/]")).NoWrap());
        table.AddColumn(new TableColumn(new Markup("[bold]Change[/]")).NoWrap().RightAligned());
        table.AddColumn(new TableColumn(new Markup("[bold]Role[/]")).PadRight(0));
        foreach (var shift in result.Shifts)
        {
            var (before, after) = (shift.Before, shift.After);
            table.AddRow(
                new Text(before.Rank == after.Rank ? $"{after.Rank}" : $"{before.Rank} → {after.Rank}"),
                new Text($"{after.Score}"),
                new Text(SignedValue.Of(after.Score.Value - before.Score.Value)),
                new Text($"{after.Role.Title} ({after.Role.Id}){(withParts ? Parts(result, shift) : "")}"));
        }

        Output.Write(table);
    }

    /// <summary>A change in words, such as <c>Python 3 → 4</c>.</summary>
    public static string Describe(ProfileChange change) => $"{change.Subject} {Level(change.From)} → {Level(change.To)}";

    private static string Level(int? level) => level?.ToString() ?? "not mentioned";

    private static string Parts(WhatIfResult result, RoleShift shift)
    {
        var parts = result.Changes.Zip(shift.Parts).Where(part => !SignedValue.IsZero(part.Second)).OrderByDescending(part => Math.Round(Math.Abs(part.Second), 9)).ToList();
        return parts.Count == 0 ? "" : $"\n{string.Join(", ", parts.Select(part => $"{part.First.Subject} {SignedValue.Of(part.Second)}"))}";
    }

    private static string Coming(WhatIfResult result)
    {
        var (entering, leaving) = (result.Entering.Select(role => role.Title).ToList(), result.Leaving.Select(role => role.Title).ToList());
        return entering.Count == 0
            ? $"The first {result.Top} are the same roles as before."
            : $"Among the first {result.Top}: {string.Join(", ", entering)}; no longer: {string.Join(", ", leaving)}.";
    }
}
