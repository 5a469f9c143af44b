namespace RoleCompare.Embedding;

/// <summary>How a model was learnt; enough to do it again from the same data.</summary>
public sealed record TrainingSummary
{
    /// <summary>The seed of every random choice.</summary>
    public required long Seed { get; init; }

    /// <summary>How often learning saw all pairs.</summary>
    public required int Epochs { get; init; }

    /// <summary>Pairs of a step; each is the negative of all others.</summary>
    public required int BatchSize { get; init; }

    /// <summary>What similarities are divided by before the softmax.</summary>
    public required double Temperature { get; init; }

    /// <summary>The step size at the start; it falls linearly to zero.</summary>
    public required double LearningRate { get; init; }

    /// <summary>The mean loss of each epoch, in nats a pair.</summary>
    public required IReadOnlyList<double> Loss { get; init; }

    /// <summary>Pairs of one epoch by kind.</summary>
    public required IReadOnlyDictionary<string, int> Pairs { get; init; }
}
