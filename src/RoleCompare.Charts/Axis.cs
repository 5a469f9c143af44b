namespace RoleCompare.Charts;

/// <summary>One axis of a chart.</summary>
/// <param name="Label">What it shows, with its unit: "loss, nats a pair".</param>
public sealed record Axis(string Label)
{
    /// <summary>A number that the axis must reach down to; null for the lowest that is drawn. A number that is drawn below it is an error.</summary>
    public double? From { get; init; }

    /// <summary>A number that the axis must reach up to; null for the highest that is drawn. A number that is drawn above it is an error.</summary>
    public double? To { get; init; }

    /// <summary>How a number that is drawn is written, a format of <see cref="double.ToString(string)"/>. Default <c>0.###</c>.</summary>
    public string Format { get; init; } = "0.###";
}
