using RoleCompare.Catalog;
using RoleCompare.Confidence;
using RoleCompare.Matching;

namespace RoleCompare.Questionnaire;

/// <summary>Where a person stands after some answers: the ranking as it is, how firm it is, and what to ask next.</summary>
public sealed record Standing
{
    /// <summary>How many roles count as the top of the ranking.</summary>
    public const int Top = 3;

    /// <summary>The answers.</summary>
    public required AnswerSheet Sheet { get; init; }

    /// <summary>What the answers were taken to mean, with warnings to show.</summary>
    public required UnderstoodProfile Understood { get; init; }

    /// <summary>The first roles of the ranking that <see cref="RoleMatcher"/> makes for the answers, at most five, with how firm their place is; empty while nothing was answered.</summary>
    public required IReadOnlyList<LeadingRole> Leaders { get; init; }

    /// <summary>The probability, as a mean over the first three roles, that such a role would still be among the first three if everything was answered.</summary>
    public required double Settled { get; init; }

    /// <summary>Whether there are too few answers for <see cref="Settled"/> and the ranges of ranks to mean anything: they rest on a few words.</summary>
    public bool IsEarly => Sheet.AnsweredCount < AdaptiveQuestionnaire.EnoughAnswers;

    /// <summary>Whether <see cref="Settled"/> has reached <see cref="AdaptiveQuestionnaire.SettledFrom"/>, there are answers enough, and nothing that could rule a leading role out is left to ask.</summary>
    public required bool IsSettled { get; init; }

    /// <summary>The question to ask next; null when everything was asked.</summary>
    public required NextQuestion? Next { get; init; }

    /// <summary>What the person should know of their answers, as sentences: too few, all the same, contradictory, what more answers would settle.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}

/// <summary>A role at the top of a ranking.</summary>
/// <param name="Role">The role.</param>
/// <param name="Score">Its score.</param>
/// <param name="Range">Between which places it stands in nine of ten cases if everything about the person was known; as <c>recommend</c> says for the same profile.</param>
/// <param name="InTop">The probability that it would be among the first three if everything that is still open was answered.</param>
public sealed record LeadingRole(Role Role, Score Score, RankRange Range, double InTop);

/// <summary>A question and why it is the next one.</summary>
/// <param name="Question">The question.</param>
/// <param name="Reason">Why it is asked now, as a sentence about the leading roles; empty where the question's own reason says all.</param>
public sealed record NextQuestion(Question Question, string Reason);
