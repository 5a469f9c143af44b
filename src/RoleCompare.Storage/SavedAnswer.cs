using RoleCompare.Questionnaire;

namespace RoleCompare.Storage;

/// <summary>An answer as it was given. A change of mind is a further answer to the same question: the last one counts.</summary>
/// <param name="Number">Its place among the answers of its profile, from 1.</param>
/// <param name="Answer">The question and what was answered.</param>
/// <param name="Given">When, UTC, in whole milliseconds.</param>
public sealed record SavedAnswer(int Number, Answer Answer, DateTimeOffset Given);
