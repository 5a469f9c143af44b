namespace RoleCompare.Confidence.Simulation;

/// <summary>How people are simulated whose ranges are checked.</summary>
public sealed record RangeSimulationOptions
{
    /// <summary>How many people are drawn, from 1 to 100,000.</summary>
    public int Respondents { get; init; } = 400;

    /// <summary>Multiplies the spread of people's answers, how often a stated level is off, and how often a sentence is about another role; from 0.1 to 5.</summary>
    public double Noise { get; init; } = 1;

    /// <summary>Where chance starts: the same seed gives the same figures on every machine.</summary>
    public int Seed { get; init; } = 1;
}
