using RoleCompare.Training.Evaluation;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class QueryMetricsTests
{
    [Fact]
    public void Metrics_of_a_ranking_computed_by_hand()
    {
        // Relevant at ranks 2 and 4 with gains 1 and 3, and at rank 12 with gain 1.
        int[] ranking = [10, 1, 11, 3, 12, 13, 14, 15, 16, 17, 18, 2];
        var metrics = QueryMetrics.Of(ranking, new Dictionary<int, double> { [1] = 1, [3] = 3, [2] = 1 });

        Assert.Equal(0.5, metrics.ReciprocalRank);
        Assert.Equal(((1 / 2.0) + (2 / 4.0) + (3 / 12.0)) / 3, metrics.AveragePrecision, 1e-12);
        var gain = (1 / Math.Log2(3)) + (3 / Math.Log2(5));
        var best = 3 + (1 / Math.Log2(3)) + (1 / Math.Log2(4));
        Assert.Equal(gain / best, metrics.Ndcg10, 1e-12);
        Assert.Equal(2 / 3.0, metrics.Recall10, 1e-12);
    }

    [Fact]
    public void A_perfect_ranking_has_one_everywhere()
    {
        var metrics = QueryMetrics.Of([4, 5, 0, 1], new Dictionary<int, double> { [4] = 2, [5] = 1 });

        Assert.All(metrics.Values, value => Assert.Equal(1, value, 1e-12));
    }

    [Fact]
    public void A_document_that_is_not_ranked_is_not_found()
    {
        var metrics = QueryMetrics.Of([1, 2], new Dictionary<int, double> { [7] = 1 });

        Assert.All(metrics.Values, value => Assert.Equal(0, value));
    }
}
