using RoleCompare.Training.Learning;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class RidgeRegressionTests
{
    [Fact]
    public void One_weight_is_the_textbook_quotient()
    {
        // From their means: inputs -1, 0, 1 and targets -2, 0, 2. Weight: (-1 · -2 + 0 · 0 + 1 · 2) / (1 + 0 + 1 + 2); offset: 3 - 1 · 2.
        var (weights, offset) = RidgeRegression.Fit([[1f], [2f], [3f]], [1, 3, 5], penalty: 2);

        Assert.Equal(1f, Assert.Single(weights), 1e-6f);
        Assert.Equal(1f, offset, 1e-6f);
    }

    [Fact]
    public void What_all_inputs_have_in_common_changes_the_offset_only()
    {
        float[][] rows = [[1, 0], [0, 1], [3, 1], [2, 2]];
        double[] targets = [1, 4, 2, 3];

        var (weights, offset) = RidgeRegression.Fit(rows, targets, penalty: 1);
        var (moved, movedOffset) = RidgeRegression.Fit([.. rows.Select(row => (float[])[row[0] + 8, row[1] - 4])], targets, penalty: 1);

        Assert.Equal(weights[0], moved[0], 1e-5f);
        Assert.Equal(weights[1], moved[1], 1e-5f);
        Assert.Equal(offset - (8 * weights[0]) + (4 * weights[1]), movedOffset, 1e-4f);
    }

    [Fact]
    public void The_weights_are_where_the_penalized_error_is_least()
    {
        float[][] rows = [[1, 0, 2], [0, 1, 1], [1, 1, 0], [3, 1, 1], [0, 2, 5]];
        double[] targets = [1, 4, 2, 5, 3];

        var (weights, offset) = RidgeRegression.Fit(rows, targets, penalty: 0.5);

        var least = Error(weights, offset);
        foreach (var step in (float[])[-0.01f, 0.01f])
        {
            for (var i = 0; i < weights.Length; i++)
            {
                var moved = weights.ToArray();
                moved[i] += step;
                Assert.True(Error(moved, offset) > least);
            }

            Assert.True(Error(weights, offset + step) > least);
        }

        double Error(float[] candidate, float start) =>
            rows.Zip(targets, (row, target) => Math.Pow(row.Zip(candidate, (x, w) => (double)x * w).Sum() + start - target, 2)).Sum() +
            (0.5 * candidate.Sum(w => (double)w * w));
    }
}
