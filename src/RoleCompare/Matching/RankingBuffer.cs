namespace RoleCompare.Matching;

/// <summary>
/// Room for one ranking at a time, to be used again: it grows with the largest catalogue and text that it was used for, so that ranking with it allocates nothing that
/// grows with the catalogue. A ranking that was made in it is valid until it is used for the next one. For one thread at a time.
/// </summary>
public sealed class RankingBuffer
{
    private double[] _scores = [];
    private long[] _order = [];

    internal TextScorer Text { get; } = new();

    /// <summary>Room for a score of each role, all zero.</summary>
    internal Span<double> Scores(int roles)
    {
        if (_scores.Length < roles)
            (_scores, _order) = (new double[roles], new long[roles]);
        var scores = _scores.AsSpan(0, roles);
        scores.Clear();
        return scores;
    }

    /// <summary>The roles in their order, as <see cref="RoleRanking"/> packs them.</summary>
    internal Memory<long> Order(int roles) => _order.AsMemory(0, roles);
}
