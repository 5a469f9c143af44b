namespace RoleCompare.Cli.Quiz;

/// <summary>What a person does at a question.</summary>
internal enum QuizStep
{
    /// <summary>Answers it.</summary>
    Answer,

    /// <summary>Leaves the answer of before as it is.</summary>
    Keep,

    /// <summary>Goes to the question before.</summary>
    Back,

    /// <summary>Wants the result, of which the answers are checked first.</summary>
    Review,

    /// <summary>Leaves, to come back another time.</summary>
    Leave,
}
