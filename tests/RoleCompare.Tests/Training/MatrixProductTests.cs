using RoleCompare.Randomness;
using RoleCompare.Training.Learning;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class MatrixProductTests
{
    [Theory]
    [InlineData(4, 1, 16)]
    [InlineData(68, 37, 48)]
    [InlineData(128, 256, 128)]
    public void Products_are_those_of_the_definition_with_any_number_of_threads(int rows, int inner, int columns)
    {
        var left = Numbers(rows * inner, 1);
        var right = Numbers(inner * columns, 2);
        var transposed = new float[right.Length];
        for (var k = 0; k < inner; k++)
        {
            for (var column = 0; column < columns; column++)
                transposed[(column * inner) + k] = right[(k * columns) + column];
        }

        var one = new float[rows * columns];
        var two = new float[rows * columns];
        new MatrixProduct(new ParallelOptions { MaxDegreeOfParallelism = 1 }).Multiply(left, right, one, rows, inner, columns);
        new MatrixProduct(new ParallelOptions { MaxDegreeOfParallelism = 3 }).MultiplyTransposed(left, transposed, two, rows, inner, columns);

        Assert.Equal(one, two);
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                var expected = Enumerable.Range(0, inner).Sum(k => (double)left[(row * inner) + k] * right[(k * columns) + column]);
                Assert.Equal(expected, one[(row * columns) + column], 1e-3);
            }
        }
    }

    [Fact]
    public void Sizes_that_do_not_fill_the_blocks_are_refused() =>
        Assert.Throws<ArgumentException>(() => new MatrixProduct(new ParallelOptions()).Multiply(new float[9], new float[9], new float[9], 3, 3, 3));

    private static float[] Numbers(int count, ulong seed)
    {
        var random = new SplitMix64(seed);
        return Enumerable.Range(0, count).Select(_ => random.Gaussian()).ToArray();
    }
}
