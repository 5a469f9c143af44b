namespace RoleCompare.Questionnaire.Simulation;

/// <summary>How people are simulated.</summary>
public sealed record QuizSimulationOptions
{
    /// <summary>How many people are drawn, from 1 to 100,000.</summary>
    public int Respondents { get; init; } = 400;

    /// <summary>The probability that a question is answered with "not sure", from 0 to 0.9.</summary>
    public double NotSure { get; init; }

    /// <summary>Multiplies the spread of people's answers around their role's levels, from 0.1 to 5; at 1 they answer as the questionnaire expects.</summary>
    public double Noise { get; init; } = 1;

    /// <summary>Where chance starts: the same seed gives the same figures on every machine.</summary>
    public int Seed { get; init; } = 1;
}
