using RoleCompare.Questionnaire;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>What the screen of a question shows.</summary>
internal static class QuestionPage
{
    private const int WidthForPanel = 74;
    private const int Gap = 3;
    private const string Marked = "› ";
    private const string Unmarked = "  ";

    /// <summary>Draws the page of a question with answers to choose from.</summary>
    /// <param name="session">The sitting.</param>
    /// <param name="question">The question.</param>
    /// <param name="reason">Why it is asked now; may be empty.</param>
    public static Page Closed(QuizSession session, Question question, string reason)
    {
        var page = Begin(question);
        AddBesideLeaders(page, session.Standing, answers =>
        {
            var isAnswered = session.Sheet.Has(question);
            var present = session.Sheet[question];
            foreach (var choice in question.Choices)
                AddChoice(answers, $"{choice.Value}", choice.Text, isAnswered && present == $"{choice.Value}");
            AddChoice(answers, "n", "not sure", isAnswered && present is null);
        });
        AddWhy(page, question, reason);
        return page;
    }

    /// <summary>Draws the page of a question that is answered in words.</summary>
    /// <param name="session">The sitting.</param>
    /// <param name="question">The question.</param>
    /// <param name="reason">Why it is asked now; may be empty.</param>
    /// <param name="editor">The answer that is being written.</param>
    public static Page Open(QuizSession session, Question question, string reason, TextEditor editor)
    {
        var page = Begin(question);
        page.Add(editor);
        page.Space();
        AddWhy(page, question, reason);
        page.Space();
        LeaderRows.AddCompact(page, session.Standing);
        return page;
    }

    private static Page Begin(Question question)
    {
        var page = new Page(Screen.Width);
        page.Add(QuizWords.Title(question), Styles.Title);
        page.Add(question.Prompt);
        page.Space();
        return page;
    }

    private static void AddBesideLeaders(Page page, Standing standing, Action<Page> addAnswers)
    {
        if (page.Width < WidthForPanel)
        {
            addAnswers(page);
            page.Space();
            LeaderRows.AddCompact(page, standing);
            page.Space();
            return;
        }

        var answers = new Page(page.Width - LeaderRows.PanelWidth - Gap);
        addAnswers(answers);
        var leaders = new Page(LeaderRows.PanelWidth);
        LeaderRows.AddTo(leaders, standing);
        page.AddColumns(answers, leaders);
        page.Space();
    }

    private static void AddChoice(Page page, string key, string text, bool isPresent) =>
        page.Add(text, isPresent ? Styles.Chosen : null, $"{(isPresent ? Marked : Unmarked)}{key}  ", isPresent ? Styles.Chosen : Styles.Key);

    private static void AddWhy(Page page, Question question, string reason)
    {
        page.Add(question.Why, Styles.Dim, "Why  ", Styles.Title);
        if (reason.Length > 0)
            page.Add(reason, Styles.Dim, "Now  ", Styles.Title);
    }
}
