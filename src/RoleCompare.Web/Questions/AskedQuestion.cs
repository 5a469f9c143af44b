using RoleCompare.Questionnaire;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Questions;

/// <summary>A question in its place among those that a person was asked.</summary>
/// <param name="Question">The question.</param>
/// <param name="Standing">Where the person stands.</param>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Before">The address of what came before it.</param>
/// <param name="Then">Where its answer leads; see <see cref="Afterwards"/>.</param>
public sealed record AskedQuestion(Question Question, Standing Standing, int Number, string Before, string? Then)
{
    /// <summary>Finds its place.</summary>
    public static AskedQuestion Of(Question question, Person person, Standing standing, string? then)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(standing);
        var asked = person.Asked;
        var place = asked.Contains(question.Id) ? asked.TakeWhile(other => other != question.Id).Count() : asked.Count;
        var before = then == Afterwards.Answers ? "/answers"
            : place > 0 ? Afterwards.On($"/questions/{asked[place - 1]}", then)
            : "/";
        return new AskedQuestion(question, standing, place + 1, before, then);
    }

    /// <summary>Whether it was answered before, be it with "not sure".</summary>
    public bool IsAnswered => Standing.Sheet.Has(Question);

    /// <summary>The answer that counts now; null for "not sure" and for none.</summary>
    public string? Present => Standing.Sheet[Question];

    /// <summary>Why it is asked now, as a sentence; empty where it was not chosen for a reason.</summary>
    public string Reason => Standing.Next is { } next && next.Question.Id == Question.Id ? next.Reason : "";

    /// <summary>The question itself.</summary>
    public string Heading => Question.Prompt[..Ending];

    /// <summary>What follows the question to explain it; empty for nothing.</summary>
    public string Explanation => Question.Prompt[Ending..].Trim();

    /// <summary>What it is about; a skill is told from a wish with the same name.</summary>
    public string Title => Question.Kind == QuestionKind.Skill ? $"Skill: {Question.Title}" : Question.Title;

    /// <summary>Where the person is, such as <c>Question 7 · 40 % settled</c>.</summary>
    public string Progress => Then == Afterwards.Answers ? "Changing an answer" : $"Question {Number} · {StandingWords.Firmness(Standing)}";

    private int Ending => Question.Prompt.IndexOf("? ", StringComparison.Ordinal) is >= 0 and var mark ? mark + 1 : Question.Prompt.Length;
}
