namespace RoleCompare.Questionnaire;

/// <summary>What a person answered to a question of an <see cref="ItemBank"/>.</summary>
/// <param name="Question">The question's id: the place in a profile that the answer fills, such as <c>preferences.team-management</c> or <c>skills.kubernetes</c>.</param>
/// <param name="Value">
/// The answer: the digits of a level, <c>yes</c> or <c>no</c>, or free text, as the kind of question asks for; null for "not sure", which counts as
/// unknown and not as zero.
/// </param>
public sealed record Answer(string Question, string? Value);
