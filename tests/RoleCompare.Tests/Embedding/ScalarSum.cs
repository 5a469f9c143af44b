namespace RoleCompare.Tests.Embedding;

/// <summary>The documented order of a dot product's additions, one number after the other.</summary>
internal static class ScalarSum
{
    /// <summary>Two sets of eight running sums that take turns, added to each other, then halves to halves, then the rest one by one.</summary>
    public static float Dot(float[] left, float[] right)
    {
        var lanes = new float[16];
        var whole = left.Length / 16 * 16;
        for (var i = 0; i < whole; i++)
        {
            var product = left[i] * right[i];
            lanes[i % 16] += product;
        }

        var eight = Enumerable.Range(0, 8).Select(i => lanes[i] + lanes[i + 8]).ToArray();
        var four = Enumerable.Range(0, 4).Select(i => eight[i] + eight[i + 4]).ToArray();
        var sum = (four[0] + four[2]) + (four[1] + four[3]);
        for (var i = whole; i < left.Length; i++)
            sum += left[i] * right[i];
        return sum;
    }
}
