using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Paths;
using RoleCompare.WhatIf;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints what single skills open.</summary>
internal static class UnlocksReport
{
    /// <summary>Writes it to standard output.</summary>
    /// <param name="ranking">The ranking of the profile as it is.</param>
    /// <param name="unlocks">The skills, those that open most first.</param>
    /// <param name="top">How many to print.</param>
    public static void Write(RoleRanking ranking, IReadOnlyList<Unlock> unlocks, int top)
    {
        UnderstoodLine.Write(ranking.Understood);
        Output.Line($"A role opens when it comes among your first {UnlockFinder.Places}. Each skill is tried one level up, and at the level that most roles ask for.");
        Output.Line(ranking.Understood.CurrentRole is { } current
            ? $"A stated move from {current.Title} opens when at most {UnlockFinder.Reach} levels of essential skills are missing for it, where more were before."
            : "Moves are not looked at: the profile names no current role.");
        if (UnlockFinder.HighestSeniority(ranking) is { } highest)
            Output.Line($"What stands above seniority {highest} does not open by one skill: it is more than {RouteCosts.LongestStep} steps above {Whose(ranking)}.");
        Output.Line();
        if (unlocks.Count == 0)
        {
            Output.Line("No single skill opens anything.");
            return;
        }

        var table = new Table().NoBorder();
        table.AddColumn(new TableColumn(new Markup("[bold]Opens[/]")).NoWrap().RightAligned().PadLeft(0));
        table.AddColumn(new TableColumn(new Markup("[bold]Skill[/]")));
        table.AddColumn(new TableColumn(new Markup("[bold]What[/]")).PadRight(0));
        foreach (var unlock in unlocks.Take(top))
            table.AddRow(new Text($"{unlock.Count}"), new Text($"{unlock.Skill.Name} {unlock.From ?? 0} → {unlock.To}"), new Text(What(unlock)));
        Output.Write(table);
        if (unlocks.Count > top)
            Output.Line($"\n{unlocks.Count - top} more: --top {unlocks.Count}.");
        AttributionLines.Write(Attributions.Of(unlocks.Take(top).SelectMany(unlock => unlock.Roles.Concat(unlock.Moves)).Distinct()));
    }

    private static string Whose(RoleRanking ranking) => ranking.Understood switch
    {
        { CurrentRole: { Seniority: not null } current } => $"your current role, {current.Title}",
        { Profile.WantedSeniority: not null } => "the seniority that you want",
        _ => $"the role that is first now, {ranking.Matches[0].Role.Title}",
    };

    private static string What(Unlock unlock) =>
        string.Join("; ", unlock.Roles.Select(role => role.Title).Concat(unlock.Moves.Select(role => $"the move to {role.Title}")));
}
