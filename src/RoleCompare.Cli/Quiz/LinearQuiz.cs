using RoleCompare.Cli.Terminal;
using RoleCompare.Naming;
using RoleCompare.Questionnaire;

namespace RoleCompare.Cli.Quiz;

/// <summary>
/// The questionnaire as lines: for pipes, scripts and screen readers. Each line that is read answers the question that was printed last; for each
/// answer that is kept, and only then, one line <c>saved QUESTION-ID</c> is written.
/// </summary>
/// <param name="session">The sitting.</param>
/// <param name="asJson">Whether the result is JSON; then standard output holds nothing else, and the dialogue goes to standard error.</param>
internal sealed class LinearQuiz(QuizSession session, bool asJson)
{
    private const string Words = "n not sure, b back, r result, q save and leave, ? help";
    private IReadOnlyList<string> _notes = [];

    /// <summary>Asks until the result is wanted (true) or the person leaves or the input ends (false).</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        Say(session.AskedCount > 0 ? QuizWords.Resumed(session, TimeProvider.System.GetUtcNow()) : QuizWords.Introduction);
        Say($"On a line of its own: {Words}.");
        while (true)
        {
            if (session.TellSettled())
                Say($"\n{QuizWords.Settled(session.Standing)} r shows them; the questions go on.");
            if (session.Current is not { } question)
                Say("\nAll questions are answered.");
            else if (await AskAsync(question, cancellationToken) is not Step.Review)
                return false;
            if (await ReviewAsync(cancellationToken) is { } wantsResult)
                return wantsResult;
        }
    }

    private async Task<Step> AskAsync(Question first, CancellationToken cancellationToken)
    {
        for (Question? question = first; question is not null && !session.TellSettled(); question = session.Current)
        {
            Print(question);
            if (await ReadAsync(cancellationToken) is not { } line)
                return Step.Leave;
            switch (line.ToLowerInvariant())
            {
                case "q":
                    return Step.Leave;
                case "r" when session.CanRank:
                    return Step.Review;
                case "r":
                    Refuse("There is nothing to rank roles by yet; answer a question first.");
                    break;
                case "b" when !session.Back():
                    Refuse("This is the first question; there is none before it.");
                    break;
                case "b":
                    break;
                case "?":
                    Help(question);
                    break;
                case "" when session.IsRevisited:
                    session.KeepAsItIs();
                    break;
                default:
                    await AnswerAsync(question, line, cancellationToken);
                    break;
            }
        }

        return Step.Review;
    }

    private async Task AnswerAsync(Question question, string line, CancellationToken cancellationToken)
    {
        var isOpen = line.Equals("n", StringComparison.OrdinalIgnoreCase) || (!question.IsClosed && line.Length == 0);
        AnswerSheet sheet;
        try
        {
            sheet = session.Keep(question, isOpen ? null : line);
        }
        catch (RoleCompareException exception) when (exception is not Storage.StorageException)
        {
            Refuse(exception.Message);
            return;
        }

        Line($"saved {question.Id}");
        await session.ConsiderAsync(sheet, cancellationToken);
        var leaders = session.Standing.Leaders;
        if (leaders.Count > 0)
            Say($"Leading: {string.Join(", ", leaders.Take(Standing.Top).Select(leader => $"{leader.Match.Role.Title} ({QuizWords.Ranks(leader)})"))}.");
        foreach (var note in session.Standing.Notes.Except(_notes))
            Say($"Note: {note}");
        _notes = session.Standing.Notes;
    }
}
