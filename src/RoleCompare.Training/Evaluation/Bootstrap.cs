using RoleCompare.Randomness;

namespace RoleCompare.Training.Evaluation;

/// <summary>Percentile bootstrap of a mean (Efron 1979) with a fixed seed, so that equal values give equal intervals.</summary>
public static class Bootstrap
{
    private const int Resamples = 2000;
    private const ulong Seed = 95;

    /// <summary>The mean of some values and the interval of its resamples.</summary>
    /// <param name="values">One value a query; for a paired difference, the difference of each query. At least one.</param>
    /// <exception cref="ArgumentException">There are no values.</exception>
    public static Estimate Of(IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        return Of(values, [.. Enumerable.Range(0, values.Count)]);
    }

    /// <summary>
    /// The mean of values of which some belong together, and the interval of resamples of whole clusters (Cameron, Gelbach and Miller 2008):
    /// values of one thing resemble each other, so that they tell less than as many independent ones.
    /// </summary>
    /// <typeparam name="T">What names a cluster.</typeparam>
    /// <param name="values">The values, at least one.</param>
    /// <param name="clusters">Of each value the cluster that it belongs to; one cluster alone gives no interval but the mean.</param>
    /// <exception cref="ArgumentException">There are no values, or not as many clusters as values.</exception>
    public static Estimate Of<T>(IReadOnlyList<double> values, IReadOnlyList<T> clusters)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentNullException.ThrowIfNull(clusters);
        if (values.Count == 0)
            throw new ArgumentException("There are no values; at least one is needed.", nameof(values));

        if (clusters.Count != values.Count)
            throw new ArgumentException($"There are {clusters.Count} clusters for {values.Count} values; each value has one.", nameof(clusters));

        var sums = values.Zip(clusters).GroupBy(entry => entry.Second, (_, entries) => entries.Select(entry => entry.First).ToList())
            .Select(cluster => (Sum: cluster.Sum(), cluster.Count)).ToArray();
        var random = new SplitMix64(Seed);
        var means = new double[Resamples];
        for (var resample = 0; resample < Resamples; resample++)
        {
            var (sum, count) = (0.0, 0);
            for (var i = 0; i < sums.Length; i++)
            {
                var drawn = sums[random.Below(sums.Length)];
                sum += drawn.Sum;
                count += drawn.Count;
            }

            means[resample] = sum / count;
        }

        Array.Sort(means);
        return new Estimate(values.Average(), means[(int)(Resamples * 0.025)], means[(int)(Resamples * 0.975)]);
    }
}
