namespace RoleCompare.Training.Scoring;

/// <summary>
/// The logistic loss of pairs of roles: log(1 + exp(−(weights · difference))), the mean over the pairs of a comparison, summed over comparisons by their weights.
/// </summary>
internal sealed class PairwiseLoss
{
    private readonly double[] _differences;
    private readonly double[] _shares;
    private readonly int _columns;

    private PairwiseLoss(double[] differences, double[] shares, int columns)
    {
        _differences = differences;
        _shares = shares;
        _columns = columns;
    }

    /// <summary>Lays out pairs.</summary>
    /// <param name="comparisons">The comparisons, each with its weight.</param>
    /// <param name="columns">The columns that have a weight, in its order.</param>
    /// <param name="scale">What each column is multiplied by.</param>
    public static PairwiseLoss Create(IEnumerable<(Comparison Comparison, double Weight)> comparisons, IReadOnlyList<int> columns, IReadOnlyList<double> scale)
    {
        var differences = new List<double>();
        var shares = new List<double>();
        foreach (var (comparison, weight) in comparisons)
        {
            foreach (var difference in comparison.Differences)
            {
                shares.Add(weight / comparison.Differences.Count);
                for (var i = 0; i < columns.Count; i++)
                    differences.Add(difference[columns[i]] * scale[i]);
            }
        }

        return new PairwiseLoss([.. differences], [.. shares], columns.Count);
    }

    /// <summary>The loss, and how it changes with each weight.</summary>
    /// <param name="weights">An element a column.</param>
    /// <param name="gradient">An element a column; overwritten.</param>
    public double Of(ReadOnlySpan<double> weights, Span<double> gradient)
    {
        gradient.Clear();
        var loss = 0.0;
        for (var pair = 0; pair < _shares.Length; pair++)
        {
            var difference = _differences.AsSpan(pair * _columns, _columns);
            var ahead = Ahead(difference, weights);

            // The exponential of a negative number never overflows.
            var small = Math.Exp(-Math.Abs(ahead));
            loss += _shares[pair] * (Math.Log(1 + small) + Math.Max(0, -ahead));
            var slope = -_shares[pair] * (ahead >= 0 ? small / (1 + small) : 1 / (1 + small));
            for (var column = 0; column < difference.Length; column++)
                gradient[column] += slope * difference[column];
        }

        return loss;
    }

    /// <summary>How the gradient changes with each weight: columns × columns, symmetric.</summary>
    /// <param name="weights">An element a column.</param>
    public double[,] Curvature(ReadOnlySpan<double> weights)
    {
        var curvature = new double[_columns, _columns];
        for (var pair = 0; pair < _shares.Length; pair++)
        {
            var difference = _differences.AsSpan(pair * _columns, _columns);
            var small = Math.Exp(-Math.Abs(Ahead(difference, weights)));
            var bend = _shares[pair] * small / ((1 + small) * (1 + small));
            for (var row = 0; row < difference.Length; row++)
            {
                var part = bend * difference[row];
                if (part == 0)
                    continue;
                for (var column = 0; column < difference.Length; column++)
                    curvature[row, column] += part * difference[column];
            }
        }

        return curvature;
    }

    private static double Ahead(ReadOnlySpan<double> difference, ReadOnlySpan<double> weights)
    {
        var ahead = 0.0;
        for (var column = 0; column < difference.Length; column++)
            ahead += difference[column] * weights[column];
        return ahead;
    }
}
