using RoleCompare.Naming;
using RoleCompare.Questionnaire;

namespace RoleCompare.Json;

/// <summary>Where a person stands after some answers, and the question to ask next, as JSON.</summary>
/// <param name="Model">The id of the embedding model.</param>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Answered">How many questions have an answer other than "not sure".</param>
/// <param name="Settled">The share of the first three roles that stays whatever else is answered, from 0 to 1; means little before eight answers.</param>
/// <param name="IsSettled">Whether the questionnaire is ready to stop.</param>
/// <param name="Leaders">The first roles, at most five; empty while nothing was answered.</param>
/// <param name="Next">The question to ask next; null when everything was asked.</param>
/// <param name="Notes">What the person should know of their answers.</param>
/// <param name="Warnings">What was not understood.</param>
public sealed record StandingDocument(
    string Model, string Catalog, int Answered, double Settled, bool IsSettled, IReadOnlyList<LeaderDocument> Leaders, NextQuestionDocument? Next, IReadOnlyList<string> Notes, IReadOnlyList<string> Warnings)
{
    /// <summary>Writes a standing down.</summary>
    public static StandingDocument Create(AdaptiveQuestionnaire questionnaire, Standing standing)
    {
        ArgumentNullException.ThrowIfNull(questionnaire);
        ArgumentNullException.ThrowIfNull(standing);
        return new StandingDocument(
            questionnaire.Index.ModelId,
            questionnaire.Index.Catalog.Name,
            standing.Sheet.AnsweredCount,
            Math.Round(standing.Settled, 6),
            standing.IsSettled,
            [.. standing.Leaders.Select(leader => new LeaderDocument(leader.Role.Id.Value, leader.Role.Title, leader.Score.Value, RankRangeDocument.Create(leader.Range)!, Math.Round(leader.InTop, 6)))],
            standing.Next is { } next ? NextQuestionDocument.Create(next) : null,
            standing.Notes,
            standing.Understood.Warnings);
    }
}

/// <summary>A leading role as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="RankRange">Between which places it stands in nine of ten cases if everything about the person was known.</param>
/// <param name="InTop">The probability that it is among the first three when the rest was answered.</param>
public sealed record LeaderDocument(string Role, string Title, double Score, RankRangeDocument RankRange, double InTop);

/// <summary>A question as JSON.</summary>
/// <param name="Id">The place in a profile that its answer fills, such as <c>skills.kubernetes</c>.</param>
/// <param name="Kind">preference, seniority, skill, constraint, role or text.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Prompt">The question.</param>
/// <param name="Why">Why it is asked at all.</param>
/// <param name="Reason">Why it is asked now; may be empty.</param>
/// <param name="Choices">The answers to choose from; empty where the answer is free text.</param>
public sealed record NextQuestionDocument(string Id, string Kind, string Title, string Prompt, string Why, string Reason, IReadOnlyList<ChoiceDocument> Choices)
{
    internal static NextQuestionDocument Create(NextQuestion next) => new(
        next.Question.Id,
        next.Question.Kind.Word(),
        next.Question.Title,
        next.Question.Prompt,
        next.Question.Why,
        next.Reason,
        [.. next.Question.Choices.Select(choice => new ChoiceDocument(choice.Value, choice.Text))]);
}

/// <summary>An answer to choose, as JSON.</summary>
/// <param name="Value">The digit that stands for it.</param>
/// <param name="Text">What it says.</param>
public sealed record ChoiceDocument(int Value, string Text);
