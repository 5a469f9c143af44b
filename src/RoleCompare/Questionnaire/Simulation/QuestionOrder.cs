namespace RoleCompare.Questionnaire.Simulation;

/// <summary>In which order a simulated respondent is asked.</summary>
public enum QuestionOrder
{
    /// <summary>The question that is expected to tell most comes next.</summary>
    Adaptive,

    /// <summary>The bank's own order, the same for everybody: wishes, then skills by how many roles ask for them.</summary>
    Fixed,

    /// <summary>Any order, another for each respondent.</summary>
    Random,
}
