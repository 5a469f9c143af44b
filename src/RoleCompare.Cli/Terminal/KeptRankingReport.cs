using RoleCompare.Json;
using RoleCompare.Storage;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints a ranking as it was kept: today's catalogue and model are not asked.</summary>
internal static class KeptRankingReport
{
    private const int ReasonsFor = 3;
    private const int ReasonsAgainst = 1;

    /// <summary>What is no longer as it was when a ranking was made, to end a sentence; empty when all is.</summary>
    public static string Differences(SavedResult result, TodaysRanking today) => (today.HasModelOf(result), today.HasCatalogOf(result)) switch
    {
        (true, true) => "",
        (false, true) => "; the model is another one today",
        (true, false) => "; the catalogue is another one today",
        _ => "; model and catalogue are others today",
    };

    /// <summary>Writes a kept ranking to standard output.</summary>
    public static void Write(ProfileName name, SavedResult result, TodaysRanking today)
    {
        var ranking = result.Ranking;
        Output.Write(new Markup($"[bold]Ranking {result.Number} of {name}[/], made {UtcMinute.Of(result.Kept)} (UTC)\n"));
        Output.Line($"Model {ranking.Model}, {ranking.Catalog}{Differences(result, today)}.\n");
        ProfileReport.WriteProfile(result.Profile);
        Output.Line();
        foreach (var match in ranking.Matches)
            Write(match);
        foreach (var excluded in ranking.Excluded)
            Output.Line($"{excluded.Title} was excluded. {excluded.Reason}");
        foreach (var origin in ranking.Attributions)
            Output.Line(origin.Attribution);
    }

    private static void Write(MatchDocument match)
    {
        Output.Write(new Markup($"[bold]{match.Rank}. {Markup.Escape(match.Title)}[/]  {match.Score:0.0000}  ({Markup.Escape(match.Role)})\n"));
        if (match.TiedWith.Count > 0)
            Output.Line($"tied with {string.Join(", ", match.TiedWith)}", indent: 3);
        var reasons = match.Contributions.Where(part => part.Value != 0 && part.Source != "base").ToList();
        foreach (var part in reasons.OrderByDescending(part => part.Value).Where(part => part.Value > 0).Take(ReasonsFor))
            Write(part);
        foreach (var part in reasons.OrderBy(part => part.Value).Where(part => part.Value < 0).Take(ReasonsAgainst))
            Write(part);
        Output.Line();
    }

    private static void Write(ContributionDocument part)
    {
        var about = part.Skill ?? part.Dimension;
        var said = part.YouSaid.Length == 0 ? "" : part.Aversion ? $", you want to avoid: \"{part.YouSaid}\"" : $", you said: \"{part.YouSaid}\"";
        var fit = part.Fit is null ? "" : $" ({part.Fit})";
        ReasonLines.Write(part.Value, $"{part.Source}{(about is null ? "" : $" {about}")}{fit}{said}", part.RoleSays, "");
    }
}
