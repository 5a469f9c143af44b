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
    public void No_values_are_refused() => Assert.Throws<ArgumentException>(() => Bootstrap.Of([]));
}
