namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>The questionnaire on a terminal: a screen a question, a key an answer.</summary>
internal sealed class ScreenQuiz
{
    private readonly Dialog _dialog;
    private readonly QuestionScreen _questions;

    private ScreenQuiz(Dialog dialog)
    {
        _dialog = dialog;
        _questions = new QuestionScreen(dialog);
    }

    private QuizSession Session => _dialog.Session;

    /// <summary>Asks until the result is wanted (true) or the person leaves (false). The terminal is as before when this returns, or throws.</summary>
    public static async Task<bool> RunAsync(QuizSession session, CancellationToken cancellationToken)
    {
        using var screen = Screen.Open();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(screen.Closed, cancellationToken);
        return await new ScreenQuiz(new Dialog(session, screen, stop.Token)).RunAsync();
    }

    private async Task<bool> RunAsync()
    {
        var step = await PauseAsync(Session.AskedCount > 0 ? "welcome back" : "welcome", DrawWelcome, Session.AskedCount > 0 ? "go on" : "begin");
        var problem = "";
        while (true)
        {
            if (Session.TellSettled())
                step = await PauseAsync("settled", DrawSettled, "go on with the questions");
            if (step is QuizStep.Keep)
                step = Session.Current is { } question ? await _questions.AskAsync(question, Session.Reason, QuizWords.Progress(Session), problem) : QuizStep.Review;
            problem = "";
            switch (step)
            {
                case QuizStep.Leave:
                    return false;
                case QuizStep.Review when await new ReviewScreen(_dialog, _questions).RunAsync() is { } wantsResult:
                    return wantsResult;
                case QuizStep.Back when !Session.Back():
                    problem = "This is the first question; there is none before it.";
                    break;
                case QuizStep.Keep:
                    Session.KeepAsItIs();
                    break;
            }

            step = QuizStep.Keep;
        }
    }

    // A screen without a question.
    private async Task<QuizStep> PauseAsync(string status, Func<Page> draw, string onward)
    {
        _dialog.ToTop();
        (string, string)[] result = Session.CanRank ? [("r", "result")] : [];
        while (true)
        {
            switch (await _dialog.ShowAsync(status, draw, "", [("Enter", onward), .. result, ("q", "save and leave"), ("?", "help")]))
            {
                case { Kind: KeyKind.Enter }:
                    return QuizStep.Keep;
                case { Text: "r" or "R" } when Session.CanRank:
                    return QuizStep.Review;
                case { Kind: KeyKind.EndOfInput } or { Text: "q" or "Q" }:
                    return QuizStep.Leave;
                case { Text: "?" }:
                    await _dialog.HelpAsync();
                    break;
            }
        }
    }

    private Page DrawWelcome()
    {
        var page = new Page(Screen.Width);
        if (Session.AskedCount == 0)
        {
            page.Add("Which role fits you next?", Styles.Title);
            page.Space();
            page.Add(QuizWords.Introduction);
            page.Space();
            HelpPage.AddKeys(page);
        }
        else
        {
            page.Add(QuizWords.Resumed(Session, TimeProvider.System.GetUtcNow()), Styles.Title);
            page.Space();
            page.Add(Session.Standing.IsSettled ? QuizWords.Settled(Session.Standing) : "The questions go on where you stopped.");
        }

        AddLeaders(page);
        return page;
    }

    private Page DrawSettled()
    {
        var page = new Page(Screen.Width);
        page.Add("Settled", Styles.Title);
        page.Space();
        page.Add(QuizWords.Settled(Session.Standing));
        page.Add("See the result now, or go on: more answers can still change what is said of your skills and the order of the roles.");
        AddLeaders(page);
        return page;
    }

    private void AddLeaders(Page page)
    {
        page.Space();
        LeaderRows.AddCompact(page, Session.Standing);
    }
}
