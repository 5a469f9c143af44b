using RoleCompare.Questionnaire;
using RoleCompare.Storage;

namespace RoleCompare.Web.YourData;

/// <summary>What is kept of a question, in words.</summary>
/// <param name="Title">What the question is about; its id where this catalogue does not ask it.</param>
/// <param name="Given">What was answered, the last time first, with when.</param>
public sealed record KeptAnswer(string Title, IReadOnlyList<(string Said, DateTimeOffset When)> Given)
{
    /// <summary>All answers that are kept, in the order in which the questions were first answered.</summary>
    public static IReadOnlyList<KeptAnswer> Of(IReadOnlyList<SavedAnswer> answers, ItemBank bank)
    {
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(bank);
        return [.. answers
            .GroupBy(saved => saved.Answer.Question)
            .Select(saved => new KeptAnswer(
                bank.Find(saved.Key)?.Title ?? saved.Key,
                [.. saved.Reverse().Select(given => (Say(bank.Find(saved.Key), given.Answer.Value), given.Given))]))];
    }

    // A text is shown whole, and what this catalogue does not know as it stands.
    private static string Say(Question? question, string? value) =>
        question is null || (value is not null && (!question.IsClosed || question.Choices.All(choice => $"{choice.Value}" != value)))
            ? value ?? "not sure"
            : ReviewedAnswer.Say(question, value);
}
