using System.Runtime.Intrinsics;
using RoleCompare.Training.Learning;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class ExponentialTests
{
    [Fact]
    public void It_is_exact_to_single_precision()
    {
        for (var x = -40f; x <= 40f; x += 0.0137f)
        {
            var expected = Math.Exp(x);
            Assert.Equal(1, Exponential.Of(Vector256.Create(x))[3] / expected, 3e-7);
        }
    }

    [Fact]
    public void Arguments_beyond_the_range_are_held()
    {
        Assert.True(float.IsFinite(Exponential.Of(Vector256.Create(1e9f))[0]));
        Assert.True(Exponential.Of(Vector256.Create(-1e9f))[0] > 0);
        Assert.Equal(1f, Exponential.Of(Vector256<float>.Zero)[0]);
    }
}
