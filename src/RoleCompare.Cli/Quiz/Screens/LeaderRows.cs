using RoleCompare.Questionnaire;
using Spectre.Console.Rendering;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>The leading roles, with the ranks that they may end at and how sure it is that they stay among the first.</summary>
internal static class LeaderRows
{
    /// <summary>The columns of a panel with two lines a role.</summary>
    public const int PanelWidth = 28;

    private const string Heading = "Leading so far";
    private const int RanksWidth = 10;

    /// <summary>Adds them with two lines each.</summary>
    public static void AddTo(Page page, Standing standing)
    {
        page.Add(Heading, Styles.Title);
        if (standing.Leaders.Count == 0)
            page.Add("Nobody yet: the roles that fit best will stand here.", Styles.Dim);
        foreach (var (i, leader) in standing.Leaders.Index())
        {
            page.AddLine(new Segment($"{i + 1} ", Styles.Dim), new Segment(leader.Role.Title));
            if (!standing.IsEarly)
                page.AddLine(new Segment($"  {Places(leader),-RanksWidth}", Styles.Dim), Bar(leader), new Segment($" {QuizWords.Percent(leader.InTop)}", Styles.Dim));
        }
    }

    /// <summary>Adds them with one line each, for a narrow terminal.</summary>
    public static void AddCompact(Page page, Standing standing)
    {
        if (standing.Leaders.Count > 0)
            page.Add(Heading, Styles.Title);
        foreach (var leader in standing.Leaders)
        {
            if (standing.IsEarly)
                page.AddLine(new Segment(leader.Role.Title));
            else
                page.AddLine(Bar(leader), new Segment($" {Places(leader),-RanksWidth}", Styles.Dim), new Segment(leader.Role.Title));
        }
    }

    // A panel has no room for "to".
    private static string Places(LeadingRole leader) => leader.Range.ToString().Replace(" to ", "–", StringComparison.Ordinal);

    private static Segment Bar(LeadingRole leader) => new(QuizWords.Bar(leader.InTop), Styles.Chosen);
}
