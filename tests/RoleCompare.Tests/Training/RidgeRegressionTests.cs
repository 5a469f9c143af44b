using RoleCompare.Training.Learning;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class RidgeRegressionTests
{
    [Fact]
    public void One_weight_is_the_textbook_quotient()
    {
        // Targets minus their mean 3: -2, 0, 2. Weight: (1 · -2 + 2 · 0 + 3 · 2) / (1 + 4 + 9 + 2).
        var (weights, offset) = RidgeRegression.Fit([[1f], [2f], [3f]], [1, 3, 5], penalty: 2);

        Assert.Equal(3f, offset);
        Assert.Equal(4f / 16, Assert.Single(weights), 1e-6f);
    }

    [Fact]
    public void The_weights_are_where_the_penalized_error_is_least()
    {
        float[][] rows = [[1, 0, 2], [0, 1, 1], [1, 1, 0], [3, 1, 1], [0, 2, 5]];
        double[] targets = [1, 4, 2, 5, 3];

        var (weights, offset) = RidgeRegression.Fit(rows, targets, penalty: 0.5);

        var least = Error(weights);
        for (var i = 0; i < weights.Length; i++)
        {
            foreach (var step in (float[])[-0.01f, 0.01f])
            {
                var moved = weights.ToArray();
                moved[i] += step;
                Assert.True(Error(moved) > least);
            }
        }

        double Error(float[] candidate) =>
            rows.Zip(targets, (row, target) => Math.Pow(row.Zip(candidate, (x, w) => (double)x * w).Sum() + offset - target, 2)).Sum() +
            (0.5 * candidate.Sum(w => (double)w * w));
    }
}
