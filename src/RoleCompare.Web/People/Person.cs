using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;

namespace RoleCompare.Web.People;

/// <summary>Who asks: what they answered so far.</summary>
/// <param name="Saved">The profile that their answers are kept under; null while nothing is kept.</param>
/// <param name="Sheet">The answers that the catalogue understands.</param>
/// <param name="Warnings">Answers that do not count, and why.</param>
/// <param name="LastAnswer">When the last answer was given; null when none was.</param>
public sealed record Person(SavedProfile? Saved, AnswerSheet Sheet, IReadOnlyList<string> Warnings, DateTimeOffset? LastAnswer)
{
    /// <summary>What is ranked.</summary>
    public Profile Profile => field ??= Sheet.ToProfile();

    /// <summary>Whether something was said that roles can be ranked by.</summary>
    public bool CanRank => !Profile.SaysNothing;

    /// <summary>The ids of the questions that were answered, be it with "not sure", in the order in which they were first answered.</summary>
    public IReadOnlyList<string> Asked => field ??= [.. Sheet.Given.Select(answer => answer.Question).Distinct()];
}
