using System.Runtime.InteropServices;

namespace RoleCompare.Training.Evaluation;

/// <summary>How well one ranking answers one query; each is 0 to 1.</summary>
/// <param name="ReciprocalRank">1 over the rank of the first relevant document.</param>
/// <param name="AveragePrecision">The mean of the precision at the rank of each relevant document.</param>
/// <param name="Ndcg10">The discounted gain of the first ten over that of the best order (Järvelin and Kekäläinen 2002; gain / log₂(rank + 1)).</param>
/// <param name="Recall10">The part of the relevant documents among the first ten.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct QueryMetrics(double ReciprocalRank, double AveragePrecision, double Ndcg10, double Recall10)
{
    private const int Depth = 10;

    /// <summary>The names of the metrics in tables, in the order of <see cref="Values"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["MRR", "MAP", "nDCG@10", "Recall@10"];

    /// <summary>The metrics in the order of <see cref="Names"/>.</summary>
    public IReadOnlyList<double> Values => [ReciprocalRank, AveragePrecision, Ndcg10, Recall10];

    /// <summary>Measures a ranking.</summary>
    /// <param name="ranking">Every document that may be an answer, best first.</param>
    /// <param name="gains">The relevant documents with gains above 0; at least one.</param>
    public static QueryMetrics Of(ReadOnlySpan<int> ranking, IReadOnlyDictionary<int, double> gains)
    {
        ArgumentNullException.ThrowIfNull(gains);
        double reciprocal = 0, precision = 0, gain = 0;
        int found = 0, foundEarly = 0;
        for (var rank = 1; rank <= ranking.Length && found < gains.Count; rank++)
        {
            if (!gains.TryGetValue(ranking[rank - 1], out var value))
                continue;
            found++;
            if (found == 1)
                reciprocal = 1.0 / rank;
            precision += (double)found / rank;
            if (rank > Depth)
                continue;
            foundEarly++;
            gain += value / Math.Log2(rank + 1);
        }

        var best = gains.Values.OrderDescending().Take(Depth).Select((value, index) => value / Math.Log2(index + 2)).Sum();
        return new QueryMetrics(reciprocal, precision / gains.Count, gain / best, (double)foundEarly / gains.Count);
    }
}
