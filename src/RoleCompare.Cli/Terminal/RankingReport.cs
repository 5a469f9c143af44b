using RoleCompare.Catalog;
using RoleCompare.Confidence;
using RoleCompare.Explaining;
using RoleCompare.Matching;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints a ranking: each role with its score, the three strongest reasons for it and the strongest against it.</summary>
internal static class RankingReport
{
    private const int ReasonsFor = 3;
    private const int MissingSkills = 5;
    private const int ExcludedRoles = 5;

    /// <summary>Writes a ranking to standard output.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="quotes">Picks the sentences that are quoted.</param>
    /// <param name="top">How many roles to print, at least 1.</param>
    /// <param name="whose">How the profile is named to another command, such as <c>--saved me</c>.</param>
    public static void Write(RoleRanking ranking, QuoteSelector quotes, int top, string whose)
    {
        UnderstoodLine.Write(ranking.Understood);
        foreach (var match in ranking.Matches.Take(top))
        {
            if (ranking.Ranges.GroupOf(match.Role.Id) is { } group && group.Roles.Count > 1 && group.Roles[0] == match.Role)
                Output.Line(RangeWords.Of(group, match.Rank) + "\n");
            WriteMatch(Explanation.Create(ranking, match, quotes), ranking.Ranges);
        }


        if (ranking.Matches.Count == 0)
            Output.Line("No role is left: your constraints exclude all of them.");
        else if (ranking.Matches.Count > top)
            Output.Write(new Text($"{ranking.Matches.Count - top} more: `recommend {whose} --top {ranking.Matches.Count}`.\nAll reasons of one role: `explain {whose} ROLE`.\n"));

        WriteExcluded(ranking.Excluded);
        AttributionLines.Write(Attributions.Of([.. ranking.Matches.Take(top).Select(match => match.Role), .. ranking.Excluded.Select(excluded => excluded.Role)]));
    }

    private static void WriteExcluded(IReadOnlyList<ExcludedRole> roles)
    {
        if (roles.Count == 0)
            return;
        Output.Write(new Markup("\n[bold]Excluded[/]\n"));
        var table = TextTable.Create(30);
        foreach (var excluded in roles.Take(ExcludedRoles))
            table.AddRow(new Text(excluded.Role.Title), new Text(excluded.Reason));
        Output.Write(table);
        if (roles.Count > ExcludedRoles)
            Output.Line($"and {roles.Count - ExcludedRoles} more (--json shows all)");
    }

    private static void WriteMatch(Explanation explanation, RankRanges ranges)
    {
        var match = explanation.Match;
        Output.Write(new Markup($"[bold]{match.Rank}. {Markup.Escape(match.Role.Title)}[/]  {match.Score}{RangeWords.Of(match, ranges)}  ({match.Role.Id})\n"));
        if (match.TiedWith.Count > 0)
            Output.Write(TiedLine.Of(match));
        foreach (var reason in explanation.For.Take(ReasonsFor))
            ReasonLines.Write(reason);
        foreach (var reason in explanation.Against.Take(1))
            ReasonLines.Write(reason);
        if (explanation.Levels.Describe() is { Length: > 0 } levels)
            Output.Line(levels, indent: 3);
        if (explanation.Missing.Count > 0)
        {
            var missing = explanation.Missing.Take(MissingSkills).Select(reason => reason.Skill.Need.Skill.Name);
            var more = explanation.Missing.Count > MissingSkills ? $" and {explanation.Missing.Count - MissingSkills} more" : "";
            Output.Write(new Padder(new Text($"Missing: {string.Join(", ", missing)}{more}."), new Padding(3, 0, 0, 0)));
        }

        Output.Line();
    }
}
