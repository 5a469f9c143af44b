using RoleCompare.Embedding;
using RoleCompare.Randomness;
using Xunit;

namespace RoleCompare.Tests.Embedding;

public sealed class VectorMathTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(16)]
    [InlineData(37)]
    [InlineData(256)]
    public void The_dot_product_is_summed_in_the_stated_order_to_the_bit(int length)
    {
        var left = Numbers(length, 1);
        var right = Numbers(length, 2);

        Assert.Equal(ScalarSum.Dot(left, right), VectorMath.Dot(left, right));
        Assert.Equal(left.Zip(right, (a, b) => (double)a * b).Sum(), VectorMath.Dot(left, right), 1e-4);
    }

    [Fact]
    public void Normalizing_gives_length_one()
    {
        var vector = Numbers(48, 3);

        Assert.True(VectorMath.Normalize(vector));
        Assert.Equal(1f, VectorMath.Norm(vector), 1e-6f);
    }

    [Theory]
    [InlineData(0f)]
    [InlineData(float.NaN)]
    [InlineData(float.PositiveInfinity)]
    [InlineData(1e-30f)]
    public void Normalizing_what_has_no_direction_gives_zeros(float element)
    {
        float[] vector = [element, element];

        Assert.False(VectorMath.Normalize(vector));
        Assert.Equal([0f, 0f], vector);
    }

    [Fact]
    public void A_scaled_row_of_bytes_is_added()
    {
        var row = Enumerable.Range(0, 40).Select(i => (sbyte)((i * 37 % 255) - 127)).ToArray();
        var vector = Numbers(40, 4);
        var expected = vector.Zip(row, (value, unit) => value + (unit * 0.37f)).ToArray();

        VectorMath.AddScaled(vector, row, 0.37f);

        Assert.Equal(expected, vector);
    }

    [Fact]
    public void Different_lengths_are_refused()
    {
        Assert.Throws<ArgumentException>(() => VectorMath.Dot([1f], [1f, 2f]));
        Assert.Throws<ArgumentException>(() => VectorMath.Add([1f], [1f, 2f]));
        Assert.Throws<ArgumentException>(() => VectorMath.AddScaled([1f], [1, 2], 1f));
    }

    private static float[] Numbers(int length, ulong seed)
    {
        var random = new SplitMix64(seed);
        return Enumerable.Range(0, length).Select(_ => random.Gaussian()).ToArray();
    }
}
