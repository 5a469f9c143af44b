using RoleCompare.Profiles;
using RoleCompare.Storage;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints a saved profile: what it says, the answers with changes of mind, and the rankings that are kept.</summary>
internal static class ProfileReport
{
    private const int NameWidth = 24;
    private const int RolesShown = 3;

    /// <summary>How much is kept, in words.</summary>
    public static string Counts(int answers, int results) =>
        $"{(answers == 1 ? "1 answer" : $"{answers} answers")}, {(results == 1 ? "1 ranking" : $"{results} rankings")}";

    /// <summary>Writes a saved profile to standard output.</summary>
    public static void Write(ExportedProfile saved, ReplayedProfile replayed, TodaysRanking today)
    {
        Output.Write(new Markup($"[bold]{saved.Name}[/], made {UtcMinute.Of(saved.Created)} (UTC), {Counts(saved.Answers.Count, saved.Results.Count)}\n\n"));
        WriteProfile(replayed.Sheet.ToProfile());
        WriteAnswers(saved.Answers);
        WriteResults(saved, today);
    }

    /// <summary>Writes what a profile says.</summary>
    public static void WriteProfile(Profiles.Profile profile)
    {
        var table = TextTable.Create(NameWidth);
        Add("Skills", string.Join(", ", profile.Skills.Select(skill => $"{skill.Name} {skill.Level}")));
        Add("Goals", profile.Goals);
        Add("Experience", profile.Experience);
        Add("Preferences", string.Join(", ", profile.Preferences.Select(wish => $"{wish.Key} {wish.Value}")));
        Add("Wanted seniority", profile.WantedSeniority is { } seniority ? $"{seniority}: {seniority.Describe()}" : "");
        Add("Constraints", string.Join(", ", Constraints(profile.Constraints)));
        Add("Current role", profile.CurrentRole ?? "");
        Add("Target role", profile.TargetRole ?? "");
        if (table.Rows.Count > 0)
            Output.Write(table);
        else
            Output.Line("It says nothing yet.");

        void Add(string name, string text)
        {
            if (text.Length > 0)
                table.AddRow(new Text(name), new Text(text));
        }
    }

    private static IEnumerable<string> Constraints(ProfileConstraints constraints)
    {
        if (constraints.NoPeopleManagement)
            yield return "no people management";
        if (constraints.MinSeniority is { } minimum)
            yield return $"seniority at least {minimum}";
        if (constraints.MaxSeniority is { } maximum)
            yield return $"seniority at most {maximum}";
        if (constraints.ExcludeRoles.Count > 0)
            yield return $"not {string.Join(", not ", constraints.ExcludeRoles)}";
    }

    private static void WriteAnswers(IReadOnlyList<SavedAnswer> answers)
    {
        if (answers.Count == 0)
            return;
        Output.Write(new Markup("\n[bold]Answers[/]\n"));
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("").NoWrap().PadLeft(0).PadRight(2));
        table.AddColumn(new TableColumn("").PadRight(2));
        table.AddColumn(new TableColumn("").PadRight(0));
        var before = new Dictionary<string, string?>();
        foreach (var saved in answers)
        {
            var (question, value) = saved.Answer;
            var change = before.TryGetValue(question, out var old) && old != value ? $"  (before: {Words(old)})" : "";
            table.AddRow(new Text(UtcMinute.Of(saved.Given)), new Text(question), new Text(Words(value) + change));
            before[question] = value;
        }

        Output.Write(table);
    }

    private static string Words(string? value) => value ?? "not sure";

    private static void WriteResults(ExportedProfile saved, TodaysRanking today)
    {
        if (saved.Results.Count == 0)
            return;
        Output.Write(new Markup("\n[bold]Rankings[/]\n"));
        foreach (var result in saved.Results)
        {
            Output.Line($"{result.Number}  {UtcMinute.Of(result.Kept)}  model {result.Ranking.Model}, {result.Ranking.Catalog}{KeptRankingReport.Differences(result, today)}");
            foreach (var match in result.Ranking.Matches.Take(RolesShown))
                Output.Line($"{match.Rank}. {match.Title}  {match.Score:0.0000}  ({match.Role})", indent: 3);
        }

        Output.Line($"\nAll reasons of a ranking as they were: `rolecompare profile show {saved.Name} --result N`.");
    }
}
