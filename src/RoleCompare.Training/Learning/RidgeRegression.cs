namespace RoleCompare.Training.Learning;

/// <summary>
/// Linear regression with a penalty on the squared weights (Hoerl and Kennard 1970), solved through the normal equations and a Cholesky
/// factorization in a fixed order, so that the same data gives the same bytes on every machine.
/// </summary>
internal static class RidgeRegression
{
    /// <summary>
    /// Fits <c>target ≈ weights · row + offset</c>. Rows and targets are taken from their means, so the penalty is on the weights alone: what
    /// all rows have in common goes into the offset, at no cost.
    /// </summary>
    /// <param name="rows">Inputs of equal length, at least one.</param>
    /// <param name="targets">One a row.</param>
    /// <param name="penalty">What each squared weight costs, above 0.</param>
    /// <returns>The weights and the offset.</returns>
    public static (float[] Weights, float Offset) Fit(IReadOnlyList<float[]> rows, IReadOnlyList<double> targets, double penalty)
    {
        var size = rows[0].Length;
        var means = new double[size];
        for (var i = 0; i < size; i++)
            means[i] = rows.Average(row => (double)row[i]);
        var mean = targets.Average();
        var factor = new double[size, size];
        var weights = new double[size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
                factor[i, j] = rows.Sum(row => (row[i] - means[i]) * (row[j] - means[j])) + (i == j ? penalty : 0);
            weights[i] = rows.Zip(targets, (row, target) => (row[i] - means[i]) * (target - mean)).Sum();
        }

        Factorize(factor, size);
        Solve(factor, weights, size);
        return (Array.ConvertAll(weights, weight => (float)weight), (float)(mean - weights.Zip(means, (weight, center) => weight * center).Sum()));
    }

    private static void Factorize(double[,] matrix, int size)
    {
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var rest = matrix[i, j];
                for (var k = 0; k < j; k++)
                    rest -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = i == j ? Math.Sqrt(rest) : rest / matrix[j, j];
            }
        }
    }

    private static void Solve(double[,] factor, double[] values, int size)
    {
        for (var i = 0; i < size; i++)
        {
            for (var k = 0; k < i; k++)
                values[i] -= factor[i, k] * values[k];
            values[i] /= factor[i, i];
        }

        for (var i = size - 1; i >= 0; i--)
        {
            for (var k = i + 1; k < size; k++)
                values[i] -= factor[k, i] * values[k];
            values[i] /= factor[i, i];
        }
    }
}
