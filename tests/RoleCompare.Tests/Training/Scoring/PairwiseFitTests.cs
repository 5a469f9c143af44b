using RoleCompare.Matching;
using RoleCompare.Randomness;
using RoleCompare.Training.Scoring;
using Xunit;

namespace RoleCompare.Tests.Training.Scoring;

public sealed class PairwiseFitTests
{
    private static readonly ScoreColumns Columns = new(Shipped.Catalog.Dimensions);

    [Fact]
    public void One_weight_without_a_pull_of_its_pair_stays_where_the_penalty_wants_it()
    {
        var loss = PairwiseLoss.Create([(Pair([0]), 1)], [0], [1]);

        Assert.Equal(0.7, Assert.Single(PairwiseFit.Minimize(loss, [0.7], 0.1)), 6);
    }

    [Fact]
    public void One_weight_is_where_the_slope_of_the_loss_is_that_of_the_penalty()
    {
        var loss = PairwiseLoss.Create([(Pair([1]), 1)], [0], [1]);

        var weight = Assert.Single(PairwiseFit.Minimize(loss, [1], 0.05));

        // 1 / (1 + e^w) = 2 · 0.05 · (w − 1), found by halving.
        var (low, high) = (1.0, 10.0);
        for (var i = 0; i < 60; i++)
        {
            var middle = (low + high) / 2;
            (low, high) = 1 / (1 + Math.Exp(middle)) > 0.1 * (middle - 1) ? (middle, high) : (low, middle);
        }

        Assert.Equal(low, weight, 4);
    }

    [Fact]
    public void A_weight_that_only_does_harm_becomes_zero_and_not_less()
    {
        var loss = PairwiseLoss.Create([(Pair([-5]), 1)], [0], [1]);

        Assert.Equal(0, Assert.Single(PairwiseFit.Minimize(loss, [1], 0.001)), 6);
    }

    [Fact]
    public void People_who_decide_by_known_weights_are_ranked_as_those_weights_rank_them()
    {
        var truth = Columns.Judged.Select((weight, column) => weight * (column % 3 == 0 ? 3 : 0.3)).ToArray();
        var random = new SplitMix64(8);
        var seen = Enumerable.Range(0, 300).Select(_ => Decide(truth, random)).ToList();
        var unseen = Enumerable.Range(0, 300).Select(_ => Decide(truth, random)).ToList();

        var weights = PairwiseFit.Fit([.. seen.Select(comparison => (comparison, 1.0 / seen.Count))], Columns, 1e-5, new HashSet<int>());

        Assert.True(unseen.Count(comparison => comparison.RankWith(Columns.Judged) == 1) < 0.8 * unseen.Count);
        Assert.True(unseen.Count(comparison => comparison.RankWith(weights) == 1) > 0.9 * unseen.Count);
    }

    [Fact]
    public void What_is_left_out_has_no_weight()
    {
        var random = new SplitMix64(9);
        var seen = Enumerable.Range(0, 20).Select(_ => (Decide(Columns.Judged, random), 0.05)).ToList();

        var weights = PairwiseFit.Fit(seen, Columns, 0.01, new HashSet<int> { (int)ScoreFeature.SkillHad, (int)ScoreFeature.Wish });

        Assert.Equal(0, weights[(int)ScoreFeature.SkillHad]);
        Assert.Equal(0, weights[(int)ScoreFeature.Wish]);
        Assert.True(weights[(int)ScoreFeature.GoalPart] > 0);
    }

    [Fact]
    public void The_same_pairs_give_the_same_bits()
    {
        var random = new SplitMix64(10);
        var seen = Enumerable.Range(0, 20).Select(_ => (Decide(Columns.Judged, random), 0.05)).ToList();

        Assert.Equal(PairwiseFit.Fit(seen, Columns, 0.01, new HashSet<int>()), PairwiseFit.Fit(seen, Columns, 0.01, new HashSet<int>()));
    }

    // Of six roles with features by chance, the one that the weights put first is the better one.
    private static Comparison Decide(double[] truth, SplitMix64 random)
    {
        var roles = Enumerable.Range(0, 6).Select(_ => truth.Select((_, column) => ((2 * random.Uniform()) - 1) * 0.1 / Columns.Scale[column]).ToArray()).ToList();
        var best = roles.MaxBy(role => role.Zip(truth, (value, weight) => value * weight).Sum())!;
        var others = roles.Where(role => role != best).ToList();
        return new Comparison([.. others.Select(other => best.Zip(other, (mine, its) => mine - its).ToArray())], new bool[others.Count]);
    }

    private static Comparison Pair(double[] difference) => new([difference], [false]);
}
