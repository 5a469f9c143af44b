namespace RoleCompare.Questionnaire;

/// <summary>A question of the questionnaire. All of them can be left open.</summary>
public sealed record Question
{
    /// <summary>The place in a profile that its answer fills, such as <c>preferences.team-management</c>, <c>skills.kubernetes</c> or <c>goals</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What it asks for.</summary>
    public required QuestionKind Kind { get; init; }

    /// <summary>What it is about, in a few words: the name of a dimension or a skill.</summary>
    public required string Title { get; init; }

    /// <summary>The question, as a sentence.</summary>
    public required string Prompt { get; init; }

    /// <summary>Why it is asked, as a sentence.</summary>
    public required string Why { get; init; }

    /// <summary>The answers to choose from, by rising <see cref="AnswerChoice.Value"/>; empty where the answer is free text.</summary>
    public required IReadOnlyList<AnswerChoice> Choices { get; init; }

    /// <summary>The area that it belongs to, of which not too many questions are asked in a row: the lens of a dimension or the category of a skill.</summary>
    public required string Area { get; init; }

    /// <summary>Whether one of <see cref="Choices"/> answers it, rather than free text.</summary>
    public bool IsClosed => Choices.Count > 0;
}

/// <summary>One of the answers to choose from.</summary>
/// <param name="Value">The digit that stands for it.</param>
/// <param name="Text">What it says.</param>
public sealed record AnswerChoice(int Value, string Text);

/// <summary>What a question asks for.</summary>
public enum QuestionKind
{
    /// <summary>The wanted level on a dimension, 1 to 5.</summary>
    Preference,

    /// <summary>The wanted seniority, 1 to 7.</summary>
    Seniority,

    /// <summary>The level of a skill, 0 to 5.</summary>
    Skill,

    /// <summary>What rules roles out.</summary>
    Constraint,

    /// <summary>A role, by id, title or alias.</summary>
    Role,

    /// <summary>Free text.</summary>
    Text,
}
