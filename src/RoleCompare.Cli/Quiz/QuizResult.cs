using RoleCompare.Cli.Terminal;
using RoleCompare.Explaining;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using Spectre.Console;

namespace RoleCompare.Cli.Quiz;

/// <summary>Prints what came of the answers.</summary>
internal static class QuizResult
{
    private const int Top = 5;
    private const int RangeWidth = 14;

    /// <summary>Writes the ranking as <c>recommend</c> does, how firm it is, and what can be done with it.</summary>
    public static async Task WriteAsync(QuizSession session, RoleRanking ranking, CancellationToken cancellationToken)
    {
        WriteWarnings(ranking);
        var quotes = await QuoteSelector.CreateAsync(session.Index, ranking, ranking.Matches.Take(Top), cancellationToken);
        RankingReport.Write(ranking, quotes, Top, $"--saved {session.Name}");
        Output.Line();
        WriteRanges(session.Standing);
        foreach (var note in session.Standing.Notes)
            Output.Line($"Note: {note}");
        WriteNext(session, ranking);
    }

    /// <summary>Writes the ranking as JSON, as <c>recommend --json</c> does.</summary>
    public static void WriteJson(QuizSession session, RoleRanking ranking)
    {
        WriteWarnings(ranking);
        Output.Json(RankingDocument.Create(ranking, session.Index));
    }

    private static void WriteWarnings(RoleRanking ranking)
    {
        foreach (var warning in ranking.Understood.Warnings)
            Output.Warning(warning);
    }

    private static void WriteRanges(Standing standing)
    {
        if (standing.Leaders.Count == 0)
            return;
        Output.Write(new Markup($"[bold]How firm this is[/]: {QuizWords.Firmness(standing)}\n"));
        if (standing.IsEarly)
            return;
        var table = TextTable.Create(RangeWidth);
        foreach (var leader in standing.Leaders)
            table.AddRow(new Text(leader.Range.ToString()), new Text($"{QuizWords.Bar(leader.InTop)}  {leader.Role.Title}"));
        Output.Write(table);
        Output.Line($"The ranks are those between which a role stands in nine of ten cases if everything about you was known; a bar is the probability that it is among the first {Standing.Top} when you have answered the rest.");
    }

    private static void WriteNext(QuizSession session, RoleRanking ranking)
    {
        var (saved, first) = ($"--saved {session.Name}{session.Options}", ranking.Matches.Take(2).Select(match => match.Role.Id.Value).ToList());
        Output.Line($"\nYour answers are saved under '{session.Name}'. What you can do next:");
        if (first.Count > 0)
            Output.LongLine($"  rolecompare explain {saved} {first[0]}");
        if (first.Count > 1)
            Output.LongLine($"  rolecompare compare {saved} {string.Join(' ', first)}");
        if (first.Count > 0 && ranking.Understood.CurrentRole is { } current)
            Output.LongLine($"  rolecompare paths {saved} {current.Id} {first[0]}");
        else if (first.Count > 0)
            Output.LongLine($"  rolecompare paths {saved} {first[0]}");
        Output.LongLine($"  {QuizWords.Command(session)}");
    }
}
