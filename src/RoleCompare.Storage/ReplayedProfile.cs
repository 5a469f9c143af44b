using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;

namespace RoleCompare.Storage;

/// <summary>What a saved profile says to a catalogue: its answers, given again one after the other over what was known before.</summary>
/// <param name="Sheet">The answers that the catalogue understands.</param>
/// <param name="Warnings">The last answers to questions that do not count, and why: their skill or role may be one of another catalogue.</param>
public sealed record ReplayedProfile(AnswerSheet Sheet, IReadOnlyList<string> Warnings)
{
    /// <summary>Gives the answers again.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="basis">What was known before the first answer; null for nothing.</param>
    /// <param name="answers">The answers in the order given.</param>
    public static ReplayedProfile Create(CatalogIndex index, Profile? basis, IReadOnlyList<SavedAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(index);
        return Create(index, ItemBank.Create(index.Catalog), basis, answers);
    }

    /// <summary>Gives the answers again, to questions that were made before.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="bank">The catalogue's questions.</param>
    /// <param name="basis">What was known before the first answer; null for nothing.</param>
    /// <param name="answers">The answers in the order given.</param>
    public static ReplayedProfile Create(CatalogIndex index, ItemBank bank, Profile? basis, IReadOnlyList<SavedAnswer> answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        var sheet = AnswerSheet.Create(index, bank, basis);
        var refused = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var answer in answers.Select(saved => saved.Answer))
        {
            refused.Remove(answer.Question);
            try
            {
                sheet = sheet.With(answer);
            }
            catch (RoleCompareException exception)
            {
                if (answer.Value is not null)
                    refused.Add(answer.Question, $"The answer to '{answer.Question}' does not count: {exception.Message}");
            }
        }

        return new ReplayedProfile(sheet, [.. refused.Values]);
    }
}
