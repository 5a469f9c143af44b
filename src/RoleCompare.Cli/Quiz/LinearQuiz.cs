using System.Globalization;
using RoleCompare.Cli.Terminal;
using RoleCompare.Naming;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;

namespace RoleCompare.Cli.Quiz;

/// <summary>
/// The questionnaire as lines: for pipes, scripts and screen readers. Each line that is read answers the question that was printed last; for each
/// answer that is kept, and only then, one line <c>saved QUESTION-ID</c> is written.
/// </summary>
/// <param name="session">The sitting.</param>
/// <param name="asJson">Whether the result is JSON; then standard output holds nothing else, and the dialogue goes to standard error.</param>
internal sealed class LinearQuiz(QuizSession session, bool asJson)
{
    private const int LongestShown = 60;

    private IReadOnlyList<string> _notes = [];

    /// <summary>Asks until the result is wanted (true), or the person leaves or the input ends (false).</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        Say(session.AskedCount > 0 ? QuizWords.Resumed(session, TimeProvider.System.GetUtcNow()) : QuizWords.Introduction);
        Say("On a line of its own: n not sure, b back, r result, q save and leave, ? help.");
        while (true)
        {
            if (session.TellSettled())
                Say($"\n{QuizWords.Settled(session.Standing)} r shows the result; the questions go on.");
            var step = QuizStep.Review;
            if (session.Current is { } question)
            {
                Say($"\n{QuizWords.Progress(session)}");
                step = await AskAsync(question, session.Reason, session.IsRevisited, cancellationToken);
            }
            else
            {
                Say("\nAll questions are answered.");
            }

            if (step == QuizStep.Leave)
                return false;
            if (step == QuizStep.Review && await ReviewAsync(cancellationToken) is { } wantsResult)
                return wantsResult;
            if (step == QuizStep.Keep)
                session.KeepAsItIs();
            if (step == QuizStep.Back && !session.Back())
                Refuse("This is the first question; there is none before it.");
        }
    }

    private async Task<QuizStep> AskAsync(Question question, string reason, bool isAnswered, CancellationToken cancellationToken)
    {
        for (var again = false; ; again = true)
        {
            if (again)
                Say("");
            Print(question, reason, isAnswered);
            var line = await ReadAsync(cancellationToken);
            switch (line?.ToLowerInvariant())
            {
                case null or "q":
                    return QuizStep.Leave;
                case "b":
                    return QuizStep.Back;
                case "r" when session.CanRank:
                    return QuizStep.Review;
                case "r":
                    Refuse("There is nothing to rank roles by yet; answer a question first.");
                    break;
                case "?":
                    Help();
                    break;
                case "" when isAnswered:
                    return QuizStep.Keep;
                case "" when question.IsClosed:
                    Refuse($"An empty line is no answer. {Allowed(question, isAnswered)}");
                    break;
                case "n" or "":
                    await KeepAsync(question, null, cancellationToken);
                    return QuizStep.Answer;
                default:
                    if (await TryKeepAsync(question, line, isAnswered, cancellationToken))
                        return QuizStep.Answer;
                    break;
            }
        }
    }

    private async Task<bool> TryKeepAsync(Question question, string line, bool isAnswered, CancellationToken cancellationToken)
    {
        if (question.IsClosed && question.Choices.All(choice => Digits(choice) != line))
        {
            Refuse($"'{Shorten(line)}' is no answer. {Allowed(question, isAnswered)}");
            return false;
        }

        try
        {
            await KeepAsync(question, line, cancellationToken);
            return true;
        }
        catch (RoleCompareException exception) when (exception is not StorageException)
        {
            Refuse(exception.Message);
            return false;
        }
    }

    private async Task KeepAsync(Question question, string? value, CancellationToken cancellationToken)
    {
        var sheet = session.Keep(question, value);
        Line($"saved {question.Id}");
        await session.ConsiderAsync(sheet, cancellationToken);
        var leaders = session.Standing.Leaders.Take(Standing.Top).Select(leader => session.Standing.IsEarly ? leader.Role.Title : $"{leader.Role.Title} ({leader.Range})").ToList();
        if (leaders.Count > 0)
            Say($"Leading: {string.Join(", ", leaders)}.");
        foreach (var note in session.Notes.Except(_notes))
            Say($"Note: {note}");
        _notes = session.Notes;
    }

    // Null for going on with the questions.
    private async Task<bool?> ReviewAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var answers = ReviewedAnswer.Of(session.Sheet);
            PrintReview(answers);
            var line = (await ReadAsync(cancellationToken))?.ToLowerInvariant();
            switch (line)
            {
                case null or "q":
                    return false;
                case "" or "r":
                    return true;
                case "b":
                    if (session.Current is null)
                        session.Back();
                    return null;
                default:
                    if (!int.TryParse(line, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number < 1 || number > answers.Count)
                        Refuse($"'{Shorten(line)}' is none of the answers. Allowed are 1 to {answers.Count}, an empty line for the result, b, q.");
                    else if (await AskAsync(answers[number - 1].Question, "", isAnswered: true, cancellationToken) == QuizStep.Leave)
                        return false;
                    break;
            }
        }
    }

    private void Print(Question question, string reason, bool isAnswered)
    {
        Say(QuizWords.Title(question));
        Say(question.Prompt);
        Say($"Why: {question.Why}");
        if (reason.Length > 0)
            Say($"Why now: {reason}");
        foreach (var choice in question.Choices)
            Say($"{Digits(choice)}: {choice.Text}");
        if (isAnswered)
            Say($"Your answer so far: {ReviewedAnswer.Say(question, session.Sheet[question])}.");
        Say(Allowed(question, isAnswered));
    }

    private void PrintReview(IReadOnlyList<ReviewedAnswer> answers)
    {
        Say("\nCheck your answers");
        foreach (var section in answers.GroupBy(answer => answer.Section))
        {
            Say(section.Key);
            foreach (var answer in section)
                Say($"{answer.Number}: {answer.Sentence}");
        }

        Say("A number changes that answer, an empty line shows the result, b goes on with the questions, q saves and leaves.");
    }

    private void Help()
    {
        Say("\nOne line is one answer. n leaves a question open: it counts as unknown, not as zero. b goes back, as often as you like; what you answer then replaces the answer of before.");
        Say("r lets you check your answers and shows the result. q, or the end of the input, saves and leaves.");
        foreach (var note in session.Notes)
            Say($"Note: {note}");
    }

    private static string Allowed(Question question, bool isAnswered)
    {
        var answers = question.IsClosed ? $"{Digits(question.Choices[0])} to {Digits(question.Choices[^1])}" : "a line of text";
        var empty = isAnswered ? ", an empty line to leave it so" : question.IsClosed ? "" : ", an empty line to leave it open";
        return $"Answer with {answers}{empty}, or n, b, r, q, ?.";
    }

    private static string Digits(AnswerChoice choice) => choice.Value.ToString(CultureInfo.InvariantCulture);

    private static string Shorten(string line) => PlainText.OneLine(line.Length <= LongestShown ? line : line[..(LongestShown - 1)] + "…");

    private static void Refuse(string message) => Output.Error(message);

    private void Say(string text)
    {
        foreach (var line in Output.Wrapped(text, Output.Width))
            Line(line);
    }

    private void Line(string line)
    {
        if (asJson)
            Output.Note(line);
        else
            Output.Verbatim(line + "\n");
    }

    private static async Task<string?> ReadAsync(CancellationToken cancellationToken)
    {
        if (!Console.IsInputRedirected)
            Console.Error.Write("> ");
        return (await Task.Run(Console.In.ReadLine, cancellationToken).WaitAsync(cancellationToken))?.Trim();
    }
}
