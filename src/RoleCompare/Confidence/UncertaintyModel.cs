namespace RoleCompare.Confidence;

/// <summary>How much is taken to be unknown of a person beside the questions they did not answer. Judgements, checked by simulation (docs/confidence.md).</summary>
internal sealed record UncertaintyModel
{
    /// <summary>The model that ranges are stated with.</summary>
    public static UncertaintyModel Stated { get; } = new();

    /// <summary>Nothing is unknown but the answers that were not given.</summary>
    public static UncertaintyModel AnswersOnly { get; } = new() { Slips = 0, Statements = 0 };

    /// <summary>How often a stated level is one beside the true one, half of it to each side.</summary>
    public double Slips { get; init; } = 0.2;

    /// <summary>How many sentences someone who said all would write about what they want, and about what they did; a shorter text is taken as the beginning of such a one.</summary>
    public int Statements { get; init; } = 6;
}
