using RoleCompare.Training.Evaluation;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class BootstrapTests
{
    [Fact]
    public void Equal_values_have_no_spread() => Assert.Equal(new Estimate(0.25, 0.25, 0.25), Bootstrap.Of([0.25, 0.25, 0.25]));

    [Fact]
    public void The_interval_is_about_that_of_the_normal_approximation()
    {
        var values = Enumerable.Range(0, 400).Select(i => i % 2 == 0 ? 0.0 : 1.0).ToList();

        var estimate = Bootstrap.Of(values);

        // The standard error is 0.5 / √400.
        Assert.Equal(0.5, estimate.Mean);
        Assert.Equal(0.5 - (1.96 * 0.025), estimate.Low, 0.006);
        Assert.Equal(0.5 + (1.96 * 0.025), estimate.High, 0.006);
        Assert.Equal(estimate, Bootstrap.Of(values));
    }

    [Fact]
    public void Clusters_of_equal_values_tell_no_more_than_one_value_each()
    {
        double[] each = [0.1, 0.9, 0.4, 0.6, 0.3];

        var clustered = Bootstrap.Of([.. each.SelectMany(value => Enumerable.Repeat(value, 10))], [.. Enumerable.Range(0, 50).Select(i => $"cluster {i / 10}")]);

        var alone = Bootstrap.Of(each);
        Assert.Equal(alone.Mean, clustered.Mean, 1e-12);
        Assert.Equal(alone.Low, clustered.Low, 1e-12);
        Assert.Equal(alone.High, clustered.High, 1e-12);
        Assert.True(clustered.High - clustered.Low > 2 * Width(Bootstrap.Of([.. each.SelectMany(value => Enumerable.Repeat(value, 10))])));

        static double Width(Estimate estimate) => estimate.High - estimate.Low;
    }

    [Fact]
    public void A_large_cluster_counts_by_its_values()
    {
        // Resamples: the large one twice 1, both (3 · 1 + 0) / 4, the small one twice 0.
        var estimate = Bootstrap.Of([1, 1, 1, 0], ["large", "large", "large", "small"]);

        Assert.Equal(new Estimate(0.75, 0, 1), estimate);
    }

    [Fact]
    public void Each_value_has_a_cluster() => Assert.Throws<ArgumentException>(() => Bootstrap.Of([1, 2], ["one"]));

    [Fact]
    public void No_values_are_refused() => Assert.Throws<ArgumentException>(() => Bootstrap.Of([]));
}
