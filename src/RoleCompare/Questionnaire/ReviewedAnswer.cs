using RoleCompare.Naming;

namespace RoleCompare.Questionnaire;

/// <summary>An answer in the list that is checked before the result.</summary>
/// <param name="Number">What to type to change it, from 1.</param>
/// <param name="Section">The heading that it stands under.</param>
/// <param name="Question">The question.</param>
/// <param name="Said">What was answered, in words.</param>
public sealed record ReviewedAnswer(int Number, string Section, Question Question, string Said)
{
    private const int TextLength = 200;

    private static readonly (string Name, Func<Question, bool> Holds)[] Sections =
    [
        ("In your words", question => question.Kind == QuestionKind.Text),
        ("Roles", question => question.Kind == QuestionKind.Role),
        ("What you want", question => question.Kind is QuestionKind.Preference or QuestionKind.Seniority),
        ("What you can do", question => question.Kind == QuestionKind.Skill),
        ("What is out of the question", question => question.Kind == QuestionKind.Constraint),
    ];

    /// <summary>What was answered, with what it is about.</summary>
    public string Sentence => $"{Question.Title}: {Said}";

    /// <summary>All answers, by section; within a section in the order of the question bank.</summary>
    public static IReadOnlyList<ReviewedAnswer> Of(AnswerSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return [.. Sections
            .SelectMany(section => sheet.Bank.Questions.Where(question => sheet.Has(question) && section.Holds(question)).Select(question => (section.Name, Question: question)))
            .Select((item, i) => new ReviewedAnswer(i + 1, item.Name, item.Question, Say(item.Question, sheet[item.Question])))];
    }

    /// <summary>An answer in words; a long text is cut.</summary>
    /// <param name="question">The question.</param>
    /// <param name="value">The answer, one that the question can have; null for "not sure".</param>
    public static string Say(Question question, string? value)
    {
        ArgumentNullException.ThrowIfNull(question);
        if (value is null)
            return question.IsClosed ? "not sure, does not count" : "left open";
        if (!question.IsClosed)
            return Shorten(PlainText.OneLine(value));
        var text = question.Choices.First(choice => $"{choice.Value}" == value).Text;
        return question.Kind switch
        {
            QuestionKind.Constraint => text,
            QuestionKind.Skill when value == "0" => text,
            _ => $"{value} of {question.Choices[^1].Value}, {text}",
        };
    }

    private static string Shorten(string text) => text.Length <= TextLength ? text : text[..(TextLength - 1)].TrimEnd() + "…";
}
