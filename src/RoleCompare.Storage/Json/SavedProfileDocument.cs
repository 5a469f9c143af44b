using RoleCompare.Profiles;

namespace RoleCompare.Storage.Json;

/// <summary>What <c>profile show NAME --json</c> prints.</summary>
/// <param name="Name">The person's label for it.</param>
/// <param name="Created">When it was made, UTC.</param>
/// <param name="Profile">What it says to the catalogue: the base with the last answer to each question.</param>
/// <param name="Base">What was known before the first answer; null for nothing.</param>
/// <param name="Answers">The answers in the order given.</param>
/// <param name="Results">The rankings that are kept, in the order of time.</param>
/// <param name="Warnings">The answers that do not count with this catalogue, and why.</param>
public sealed record SavedProfileDocument(
    string Name,
    string Created,
    Profile Profile,
    Profile? Base,
    IReadOnlyList<SavedAnswerDocument> Answers,
    IReadOnlyList<SavedResultSummaryDocument> Results,
    IReadOnlyList<string> Warnings)
{
    /// <summary>Writes a saved profile down.</summary>
    /// <param name="saved">All that is kept.</param>
    /// <param name="replayed">What it says to a catalogue.</param>
    /// <param name="today">The model and the catalogue of today.</param>
    public static SavedProfileDocument Create(ExportedProfile saved, ReplayedProfile replayed, TodaysRanking today)
    {
        ArgumentNullException.ThrowIfNull(saved);
        ArgumentNullException.ThrowIfNull(replayed);
        return new SavedProfileDocument(
            saved.Name.Value,
            Timestamp.Of(saved.Created),
            replayed.Sheet.ToProfile(),
            saved.Base,
            [.. saved.Answers.Select(answer => new SavedAnswerDocument(
                answer.Answer.Question, answer.Answer.Value, Timestamp.Of(answer.Given), saved.Answers.Any(later => later.Number > answer.Number && later.Answer.Question == answer.Answer.Question)))],
            [.. saved.Results.Select(result => SavedResultSummaryDocument.Create(result, today))],
            replayed.Warnings);
    }
}

/// <summary>A saved answer as JSON.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Value">What was answered; null for "not sure".</param>
/// <param name="Given">When, UTC.</param>
/// <param name="Changed">Whether a later answer to the same question counts in its place.</param>
public sealed record SavedAnswerDocument(string Question, string? Value, string Given, bool Changed);
