namespace RoleCompare.Training.Scoring;

/// <summary>How well expected roles are found.</summary>
/// <param name="People">How many people were asked.</param>
/// <param name="First">For how many the expected role is first; acceptable roles may stand above.</param>
/// <param name="TopThree">For how many it is among the first three.</param>
/// <param name="ReciprocalRank">The mean reciprocal rank.</param>
public sealed record RankQuality(int People, int First, int TopThree, double ReciprocalRank)
{
    /// <summary>The standard error of <see cref="ReciprocalRank"/>; 0 for fewer than two people.</summary>
    internal double StandardError { get; private init; }

    /// <summary>Sums up ranks from 1; none gives zeros.</summary>
    public static RankQuality Of(IReadOnlyCollection<int> ranks)
    {
        ArgumentNullException.ThrowIfNull(ranks);
        var mean = ranks.Count == 0 ? 0 : ranks.Average(rank => 1.0 / rank);
        return new RankQuality(ranks.Count, ranks.Count(rank => rank == 1), ranks.Count(rank => rank <= 3), Math.Round(mean, 4))
        {
            StandardError = ranks.Count < 2 ? 0 : Math.Sqrt(ranks.Sum(rank => Math.Pow((1.0 / rank) - mean, 2)) / (ranks.Count - 1) / ranks.Count),
        };
    }
}
