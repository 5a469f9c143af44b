using RoleCompare.Randomness;
using RoleCompare.Training.Scoring;
using Xunit;

namespace RoleCompare.Tests.Training.Scoring;

public sealed class PairwiseLossTests
{
    [Fact]
    public void One_pair_with_weights_of_zero_costs_the_logarithm_of_two_and_pulls_by_half_of_the_difference()
    {
        var loss = PairwiseLoss.Create([(Pair([2, -4]), 1)], [0, 1], [1, 1]);
        var gradient = new double[2];

        Assert.Equal(Math.Log(2), loss.Of([0, 0], gradient), 12);
        Assert.Equal([-1, 2], gradient);
    }

    [Fact]
    public void A_pair_that_is_ahead_by_the_logarithm_of_three_costs_the_logarithm_of_four_thirds()
    {
        var loss = PairwiseLoss.Create([(Pair([1]), 1)], [0], [1]);
        var gradient = new double[1];

        // 1 + exp(−ln 3) = 4/3; the slope is −1 / (1 + 3).
        Assert.Equal(Math.Log(4.0 / 3), loss.Of([Math.Log(3)], gradient), 12);
        Assert.Equal(-0.25, gradient[0], 12);
    }

    [Fact]
    public void The_pairs_of_a_comparison_share_its_weight_and_a_column_has_its_scale()
    {
        var loss = PairwiseLoss.Create([(new Comparison([[9, 1], [9, 3]], [false, false]), 6)], [1], [2]);
        var gradient = new double[1];

        // Two pairs of weight 3, with differences of 2 and 6, each with half of the slope.
        Assert.Equal(6 * Math.Log(2), loss.Of([0], gradient), 12);
        Assert.Equal(-12, gradient[0], 12);
    }

    [Fact]
    public void A_pair_that_is_far_behind_costs_what_it_is_behind_by()
    {
        var loss = PairwiseLoss.Create([(Pair([1]), 1)], [0], [1]);

        Assert.Equal(5000, loss.Of([-5000], new double[1]), 6);
    }

    [Fact]
    public void The_gradient_is_what_finite_differences_say()
    {
        var random = new SplitMix64(3);
        var comparisons = Enumerable.Range(0, 20).Select(_ => (new Comparison([.. Enumerable.Range(0, 4).Select(_ => Draw(random, 5))], new bool[4]), random.Uniform())).ToList();
        var loss = PairwiseLoss.Create(comparisons, [0, 1, 2, 3, 4], [1, 2, 0.5, 1, 3]);
        var at = Draw(random, 5);
        var gradient = new double[5];
        loss.Of(at, gradient);

        const double Step = 1e-6;
        for (var column = 0; column < at.Length; column++)
        {
            var (up, down) = ((double[])at.Clone(), (double[])at.Clone());
            up[column] += Step;
            down[column] -= Step;
            Assert.Equal((loss.Of(up, new double[5]) - loss.Of(down, new double[5])) / (2 * Step), gradient[column], 6);
        }
    }

    private static Comparison Pair(double[] difference) => new([difference], [false]);

    private static double[] Draw(SplitMix64 random, int count) => [.. Enumerable.Range(0, count).Select(_ => (2 * random.Uniform()) - 1)];
}
