using RoleCompare.Questionnaire;

namespace RoleCompare.Cli.Quiz;

/// <summary>The words that the questionnaire says in both of its forms.</summary>
internal static class QuizWords
{
    /// <summary>The name that answers are kept under unless another one is given.</summary>
    public const string DefaultName = "me";

    /// <summary>What the program says first.</summary>
    public const string Introduction =
        "Questions on what you want and what you can do, one at a time; each says why it is asked. Stop when you like: every answer is saved at once, and you can come back.";

    private const int BarLength = 10;

    /// <summary>Where one stands: <c>Question 17 · 62 % settled</c>.</summary>
    public static string Progress(QuizSession session) => $"Question {session.Number} · {Firmness(session.Standing)}";

    /// <summary>How firm the ranking is: <c>62 % settled</c>.</summary>
    public static string Firmness(Standing standing) => standing.IsEarly ? "too early to rank" : $"{Percent(standing.Settled)} settled";

    /// <summary>What a question is about; a skill is told from a wish with the same name.</summary>
    public static string Title(Question question) => question.Kind == QuestionKind.Skill ? $"Skill: {question.Title}" : question.Title;

    /// <summary>What was found of a former sitting.</summary>
    public static string Resumed(QuizSession session, DateTimeOffset now) =>
        $"Welcome back, {session.Name}: {Answers(session.AskedCount)}{(session.LastAnswer is { } last ? $", the last one {Ago(now - last)}" : "")}.";

    /// <summary>What is said to who leaves.</summary>
    public static string Left(QuizSession session) => session.AskedCount == 0
        ? $"Nothing was answered. `{Command(session)}` begins again."
        : $"{Answers(session.AskedCount)} {(session.AskedCount == 1 ? "is" : "are")} saved. `{Command(session)}` goes on.";

    /// <summary>That the first roles will hardly change.</summary>
    public static string Settled(Standing standing) =>
        $"Your first {Standing.Top} are settled: whatever else you answer, a role of them stays among the first {Standing.Top} with a probability of {Percent(standing.Settled)}, on average.";

    /// <summary>A probability as ten characters, readable without color.</summary>
    public static string Bar(double probability)
    {
        var full = (int)Math.Round(Math.Clamp(probability, 0, 1) * BarLength);
        return new string('■', full) + new string('□', BarLength - full);
    }

    /// <summary>A probability in percent, rounded down.</summary>
    public static string Percent(double probability) => $"{Math.Floor(probability * 100)} %";

    /// <summary>The command that goes on.</summary>
    public static string Command(QuizSession session) => $"rolecompare quiz{(session.Name.Value == DefaultName ? "" : $" {session.Name}")}{session.Options}";

    /// <summary>A number of answers.</summary>
    public static string Answers(int count) => count == 1 ? "1 answer" : $"{count} answers";

    private static string Ago(TimeSpan age) => age switch
    {
        { TotalMinutes: < 1 } => "just now",
        { TotalHours: < 1 } => Count(age.TotalMinutes, "minute"),
        { TotalDays: < 1 } => Count(age.TotalHours, "hour"),
        _ => Count(age.TotalDays, "day"),
    };

    private static string Count(double number, string unit) => $"{(int)number} {unit}{((int)number == 1 ? "" : "s")} ago";
}
