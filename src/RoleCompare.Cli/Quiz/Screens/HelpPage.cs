using RoleCompare.Questionnaire;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>What keys do, what the figures mean, and all that should be known of the answers.</summary>
internal static class HelpPage
{
    private static readonly (string Key, string Meaning)[] Keys =
    [
        ("0–7    ", "answers a question: the digit in front of the answer"),
        ("n      ", "not sure; counts as unknown, not as zero"),
        ("b      ", "back to the question before, as often as you like; Enter leaves its answer as it is"),
        ("r      ", "check your answers, then see the result"),
        ("q      ", "save and leave; the same command goes on where you stopped"),
        ("Esc    ", "where you write a text: the next key is one of these"),
        ("Enter  ", "ends a text; line ends that you paste are kept; without a text the question stays open"),
        ("↑ ↓    ", "scroll, where there is more than the screen holds"),
    ];

    /// <summary>Draws the page.</summary>
    public static Page Draw(QuizSession session)
    {
        var page = new Page(Screen.Width);
        AddKeys(page);
        page.Space();
        page.Add($"A bar is the probability that a role would be among the first {Standing.Top} if you answered everything; “settled” is its mean over the first {Standing.Top}, and “2nd–5th” are the ranks between which a role would end in nine of ten cases.");
        page.Add("Each answer is saved before the next question shows.");
        foreach (var note in session.Notes)
            page.Add(note, Styles.Note);
        return page;
    }

    /// <summary>Adds what keys do.</summary>
    public static void AddKeys(Page page)
    {
        foreach (var (key, meaning) in Keys)
            page.Add(meaning, lead: key, leadStyle: Styles.Key);
    }
}
