using RoleCompare.Questionnaire;
using RoleCompare.Storage;

namespace RoleCompare.Cli.Quiz.Screens;

/// <summary>Asks one question and keeps its answer.</summary>
internal sealed class QuestionScreen(Dialog dialog)
{
    private static readonly (string, string)[] Commands = [("b", "back"), ("r", "result"), ("q", "save and leave"), ("?", "help")];
    private static readonly (string, string)[] CommandKeys = [("Esc", "go on writing"), ("n", "leave it open"), .. Commands];

    private readonly Dictionary<string, string> _drafts = new(StringComparer.Ordinal);

    private QuizSession Session => dialog.Session;

    /// <summary>Asks until the question is answered or left.</summary>
    /// <param name="question">The question.</param>
    /// <param name="reason">Why it is asked now; may be empty.</param>
    /// <param name="status">What stands at the right of the header.</param>
    /// <param name="problem">What to tell first; may be empty.</param>
    public Task<QuizStep> AskAsync(Question question, string reason, string status, string problem)
    {
        dialog.ToTop();
        return question.IsClosed ? ChooseAsync(question, reason, status, problem) : WriteAsync(question, reason, status, problem);
    }

    private async Task<QuizStep> ChooseAsync(Question question, string reason, string status, string problem)
    {
        var isAnswered = Session.Sheet.Has(question);
        var digits = $"{question.Choices[0].Value}–{question.Choices[^1].Value}";
        (string, string)[] keep = isAnswered ? [("Enter", "leave it so")] : [];
        (string, string)[] keys = [(digits, "answer"), ("n", "not sure"), .. keep, .. Commands];
        while (true)
        {
            var stroke = await dialog.ShowAsync(status, () => QuestionPage.Closed(Session, question, reason), problem, keys);
            problem = "";
            var key = stroke.Text.ToLowerInvariant();
            if (stroke.Kind == KeyKind.EndOfInput)
                return QuizStep.Leave;
            if (stroke.Kind == KeyKind.Enter && isAnswered)
                return QuizStep.Keep;
            if (stroke.Kind != KeyKind.Text)
                continue;
            if (question.Choices.Any(choice => $"{choice.Value}" == key))
                return await KeepAsync(question, key);
            var (step, told) = await CommandAsync(question, key);
            if (step is not null)
                return step.Value;
            problem = told ?? $"'{key}' is no answer here. Press {digits}, or n if you are not sure.";
        }
    }

    private async Task<QuizStep> WriteAsync(Question question, string reason, string status, string problem)
    {
        var present = Session.Sheet[question] ?? "";
        var editor = new TextEditor(_drafts.GetValueOrDefault(question.Id) ?? present);
        var isCommand = false;
        while (true)
        {
            var stroke = await dialog.ShowAsync(status, () => QuestionPage.Open(Session, question, reason, editor), problem, isCommand ? CommandKeys : WritingKeys(editor));
            problem = "";
            if (stroke.Kind == KeyKind.Escape)
            {
                isCommand = !isCommand;
                continue;
            }

            var isChanged = editor.Text.Trim() != present;
            try
            {
                if (stroke.Kind == KeyKind.Enter && !isChanged && Session.Sheet.Has(question))
                    return QuizStep.Keep;
                if (stroke.Kind == KeyKind.Enter)
                    return await KeepAsync(question, editor.Text);
                if (isCommand || stroke.Kind == KeyKind.EndOfInput)
                {
                    var (step, told) = stroke.Kind == KeyKind.EndOfInput ? (QuizStep.Leave, null) : await CommandAsync(question, stroke.Text.ToLowerInvariant());

                    // What was written is not lost with the question that it was written for; what cannot be kept does not keep anybody.
                    if (step == QuizStep.Review && isChanged)
                        await KeepAsync(question, editor.Text);
                    if (step == QuizStep.Leave && isChanged)
                        await TryKeepAsync(question, editor.Text);
                    if (step == QuizStep.Back)
                        _drafts[question.Id] = editor.Text;
                    if (step is not null)
                        return step.Value;
                    problem = told ?? "";
                    isCommand = false;
                }
                else
                {
                    editor.Apply(stroke);
                }
            }
            catch (RoleCompareException exception) when (exception is not StorageException)
            {
                (problem, isCommand) = (exception.Message, false);
            }
        }
    }

    private static (string, string)[] WritingKeys(TextEditor editor) =>
        [("Enter", string.IsNullOrWhiteSpace(editor.Text) ? "leave it open" : "save"), ("Esc", "back, result, leave, help")];

    // A step, or what to tell of a key that leads nowhere; neither where it is no command.
    private async Task<(QuizStep? Step, string? Told)> CommandAsync(Question question, string key)
    {
        switch (key)
        {
            case "q":
                return (QuizStep.Leave, null);
            case "b":
                return (QuizStep.Back, null);
            case "r":
                return Session.CanRank ? (QuizStep.Review, null) : (null, "There is nothing to rank roles by yet; answer a question first.");
            case "n":
                return (await KeepAsync(question, null), null);
            case "?":
                await dialog.HelpAsync();
                return (null, "");
            default:
                return (null, null);
        }
    }

    private async Task TryKeepAsync(Question question, string text)
    {
        try
        {
            await KeepAsync(question, text);
        }
        catch (RoleCompareException exception) when (exception is not StorageException)
        {
            // It is no answer to this question.
        }
    }

    private async Task<QuizStep> KeepAsync(Question question, string? value)
    {
        var sheet = Session.Keep(question, value);
        _drafts.Remove(question.Id);
        await Session.ConsiderAsync(sheet, dialog.Cancellation);
        return QuizStep.Answer;
    }
}
