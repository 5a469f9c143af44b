using MathNet.Numerics.LinearAlgebra;

namespace RoleCompare.Training.Scoring;

/// <summary>
/// Pairwise logistic regression (RankNet's loss with a linear score; Burges et al. 2005) with weights of 0 or more that a penalty pulls towards those that were judged.
/// </summary>
internal static class PairwiseFit
{
    private const double Tolerance = 1e-9;
    private const int MostSteps = 200;
    private const int MostHalvings = 40;
    private const double LeastSharpness = 1;
    private const double MostSharpness = 1000;

    /// <summary>Fits weights.</summary>
    /// <param name="comparisons">The comparisons, each with its weight.</param>
    /// <param name="columns">The features.</param>
    /// <param name="penalty">Above 0: what a weight costs that is away from the judged one by its scale.</param>
    /// <param name="without">Columns whose weight must be 0.</param>
    /// <returns>A weight a column, about as large as the judged ones: the size does not change a ranking.</returns>
    public static double[] Fit(IReadOnlyList<(Comparison Comparison, double Weight)> comparisons, ScoreColumns columns, double penalty, IReadOnlySet<int> without)
    {
        var active = Enumerable.Range(0, columns.Count).Where(column => !without.Contains(column)).ToList();
        var center = active.Select(column => columns.Judged[column] / columns.Scale[column]).ToArray();
        var sharpness = Sharpness(PairwiseLoss.Create(comparisons, active, [.. active.Select(column => columns.Scale[column])]), center);
        var loss = PairwiseLoss.Create(comparisons, active, [.. active.Select(column => columns.Scale[column] * sharpness)]);
        var fitted = Minimize(loss, center, penalty);
        var weights = new double[columns.Count];
        for (var i = 0; i < active.Count; i++)
            weights[active[i]] = fitted[i] * columns.Scale[active[i]];
        return weights;
    }

    /// <summary>
    /// The weights of 0 or more with the least sum of loss and penalty · squared distance from a center, by projected Newton steps (Bertsekas 1982). MathNet's own minimizer
    /// with bounds (BfgsBMinimizer) was tried first and did not end on some of these sums within 500 steps.
    /// </summary>
    internal static double[] Minimize(PairwiseLoss loss, double[] center, double penalty)
    {
        var at = (double[])center.Clone();
        var (gradient, trial) = (new double[at.Length], new double[at.Length]);
        var value = Sum(at, gradient);
        for (var taken = 0; taken < MostSteps; taken++)
        {
            // What stands at 0 and would go below stays there.
            var free = Enumerable.Range(0, at.Length).Where(i => at[i] > 0 || gradient[i] < 0).ToArray();
            if (free.Length == 0 || free.Max(i => Math.Abs(gradient[i])) < Tolerance)
                break;
            var curvature = loss.Curvature(at);
            var matrix = Matrix<double>.Build.Dense(free.Length, free.Length, (row, column) => curvature[free[row], free[column]] + (row == column ? 2 * penalty : 0));
            var step = matrix.Cholesky().Solve(Vector<double>.Build.Dense([.. free.Select(i => -gradient[i])]));
            if (!Move(free, step))
                break;
        }

        return at;

        bool Move(int[] free, Vector<double> step)
        {
            var (part, next) = (1.0, new double[at.Length]);
            for (var halving = 0; halving < MostHalvings; halving++, part /= 2)
            {
                at.CopyTo(next, 0);
                var promised = 0.0;
                for (var i = 0; i < free.Length; i++)
                {
                    next[free[i]] = Math.Max(0, at[free[i]] + (part * step[i]));
                    promised += gradient[free[i]] * (next[free[i]] - at[free[i]]);
                }

                var sum = Sum(next, trial);
                if (sum <= value + (1e-4 * promised) && sum < value)
                {
                    (at, value) = (next, sum);
                    (gradient, trial) = (trial, gradient);
                    return true;
                }
            }

            return false;
        }

        double Sum(double[] point, double[] slopes)
        {
            var sum = loss.Of(point, slopes);
            for (var i = 0; i < point.Length; i++)
            {
                sum += penalty * (point[i] - center[i]) * (point[i] - center[i]);
                slopes[i] += 2 * penalty * (point[i] - center[i]);
            }

            return sum;
        }
    }

    // By how much the judged weights must be multiplied to have the least loss: the pairs say how sharply a score is to be read, which its own scale does not.
    private static double Sharpness(PairwiseLoss loss, double[] center)
    {
        var gradient = new double[center.Length];
        var (low, high) = (Math.Log(LeastSharpness), Math.Log(MostSharpness));
        while (high - low > 1e-4)
        {
            var middle = (low + high) / 2;
            var factor = Math.Exp(middle);
            loss.Of([.. center.Select(value => value * factor)], gradient);
            var slope = 0.0;
            for (var i = 0; i < center.Length; i++)
                slope += gradient[i] * center[i];
            (low, high) = slope < 0 ? (middle, high) : (low, middle);
        }

        return Math.Exp((low + high) / 2);
    }
}
