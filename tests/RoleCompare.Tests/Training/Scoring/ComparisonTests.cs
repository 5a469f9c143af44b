using RoleCompare.Training.Scoring;
using Xunit;

namespace RoleCompare.Tests.Training.Scoring;

public sealed class ComparisonTests
{
    [Fact]
    public void The_rank_is_one_more_than_the_roles_that_are_ahead()
    {
        var comparison = new Comparison([[1, 0], [-1, 0], [-2, 0], [3, 9]], new bool[4]);

        Assert.Equal(3, comparison.RankWith([1, 0]));
        Assert.Equal(2, comparison.RankWith([-1, 1]));
    }

    [Fact]
    public void Of_equal_scores_the_earlier_role_stands_above()
    {
        Assert.Equal(2, new Comparison([[0], [0]], [true, false]).RankWith([1]));
    }

    [Fact]
    public void The_highest_others_are_those_that_the_better_role_is_least_ahead_of()
    {
        var comparison = new Comparison([[5], [-1], [2], [7]], [true, false, true, false]).WithHighest(2, [1]);

        Assert.Equal([-1.0, 2.0], comparison.Differences.Select(difference => difference[0]));
        Assert.Equal([false, true], comparison.IsEarlier);
    }

    [Fact]
    public void A_column_that_is_left_out_is_zero_for_every_role()
    {
        Assert.Equal([3, 0], Assert.Single(new Comparison([[3, 4]], [false]).Without(1).Differences));
    }
}
