namespace RoleCompare.Web.Api;

/// <summary>A profile as the OpenAPI document describes it; what arrives is read by the engine, which refuses unknown members. Every member may be left out.</summary>
/// <param name="Skills">Levels from 0 to 5, by the id, name or another name of a skill.</param>
/// <param name="Goals">What the person wants, in their words.</param>
/// <param name="Experience">What the person did, in their words.</param>
/// <param name="Preferences">Wanted levels, by dimension: 1 to 5; <c>seniority</c>: 1 to 7.</param>
/// <param name="Constraints">What rules roles out.</param>
/// <param name="CurrentRole">The role that the person has, by id, title or another name.</param>
/// <param name="TargetRole">The role that the person wants to reach in the end.</param>
internal sealed record ProfileBody(
    Dictionary<string, int>? Skills, string? Goals, string? Experience, Dictionary<string, int>? Preferences, ConstraintsBody? Constraints, string? CurrentRole, string? TargetRole);

/// <summary>What rules roles out.</summary>
/// <param name="NoPeopleManagement">Whether roles that manage people are taken out.</param>
/// <param name="MinSeniority">The lowest seniority, 1 to 7.</param>
/// <param name="MaxSeniority">The highest seniority, 1 to 7.</param>
/// <param name="ExcludeRoles">Roles to take out.</param>
internal sealed record ConstraintsBody(bool? NoPeopleManagement, int? MinSeniority, int? MaxSeniority, string[]? ExcludeRoles);

/// <summary>Answers of the questionnaire, in the order given.</summary>
/// <param name="Profile">What was known before the first answer.</param>
/// <param name="Answers">The answers; of several to a question the last one counts.</param>
internal sealed record AnswersBody(ProfileBody? Profile, AnswerBody[]? Answers);

/// <summary>An answer.</summary>
/// <param name="Question">The question's id, such as <c>skills.kubernetes</c>.</param>
/// <param name="Value">The digit of a choice, or a text; null for "not sure".</param>
internal sealed record AnswerBody(string Question, string? Value);
