using RoleCompare.Catalog;
using RoleCompare.Explaining;
using RoleCompare.Matching;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints everything behind one role's score, and its difference from another role's.</summary>
internal static class ExplanationReport
{
    /// <summary>Writes an explanation to standard output.</summary>
    public static void Write(RoleRanking ranking, Explanation explanation, ScoreDifference? versus)
    {
        var match = explanation.Match;
        UnderstoodLine.Write(ranking.Understood);
        Output.Write(new Markup($"[bold]{Markup.Escape(match.Role.Title)}[/]: {match.Score}, {match.Rank} of {ranking.Matches.Count}{RangeWords.Of(match, ranking.Ranges)}\n"));
        if (match.TiedWith.Count > 0)
            Output.Write(TiedLine.Of(match));
        if (ranking.Ranges.GroupOf(match.Role.Id) is { Roles.Count: > 1 } group)
            Output.Line(RangeWords.Of(group, ranking.Find(group.Roles[0].Id)!.Rank));
        if (explanation.Levels.Describe() is { Length: > 0 } levels)
            Output.Write(new Text(levels + "\n"));
        Output.Write(new Text($"Every role starts at {ScoreWeights.Base:0.0000}; the parts below make up the rest.\n"));
        WriteGroup("For", explanation.For);
        WriteGroup("Against", explanation.Against);
        WriteMissing(explanation);
        if (versus is not null)
            WriteVersus(versus);
        AttributionLines.Write(Attributions.Of(versus is null ? [match.Role] : [match.Role, versus.Second.Role]));
    }

    private static void WriteGroup(string heading, IReadOnlyList<Reason> reasons)
    {
        if (reasons.Count == 0)
            return;
        Output.Write(new Markup($"\n[bold]{heading}[/]  {SignedValue.Of(reasons.Sum(reason => reason.Contribution.Value))}\n"));
        foreach (var reason in reasons)
            ReasonLines.Write(reason);
    }

    // What is missing is no part of the score: its values say what it could become.
    private static void WriteMissing(Explanation explanation)
    {
        if (explanation.Missing.Count > 0)
        {
            Output.Write(new Markup($"\n[bold]Missing[/]  each would add, at the level asked for:\n"));
            foreach (var reason in explanation.Missing)
                ReasonLines.Write(reason.Skill.WouldAdd, reason.Text, reason.Quote, "");
        }

        if (explanation.Match.Unused.Count > 0)
            Output.Write(new Text($"\nNot asked for here, and not counted: {string.Join(", ", explanation.Match.Unused)}.\n"));
    }

    private static void WriteVersus(ScoreDifference versus)
    {
        var (first, second) = (versus.First, versus.Second);
        var place = first.Rank < second.Rank ? "above" : "below";
        Output.Write(new Markup($"\n[bold]Against {Markup.Escape(second.Role.Title)}[/] ({second.Score}, {second.Rank})\n"));
        var main = versus.Parts.Where(part => part.Value * versus.Value > 0).Take(2).Select(part => $"\"{part.Subject}\"").ToList();
        Output.Write(new Text(versus.Value == 0
            ? $"{first.Role.Title} and {second.Role.Title} have the same score; they stand by id.\n"
            : $"{first.Role.Title} stands {place} {second.Role.Title} by {Math.Abs(versus.Value):0.0000}, most of all for {string.Join(" and ", main)}.\n"));

        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumn(new TableColumn("Difference").NoWrap().RightAligned());
        table.AddColumns("About", first.Role.Title, second.Role.Title);
        foreach (var part in versus.Parts.Where(part => !SignedValue.IsZero(part.Value)))
        {
            table.AddRow(
                new Text(SignedValue.Of(part.Value)),
                new Text(part.Subject),
                new Text(SignedValue.Of((double)part.FirstSteps / Score.Steps)),
                new Text(SignedValue.Of((double)part.SecondSteps / Score.Steps)));
        }

        Output.Write(table);
    }
}
