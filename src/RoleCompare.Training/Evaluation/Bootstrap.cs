using RoleCompare.Training.Learning;

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
        if (values.Count == 0)
            throw new ArgumentException("There are no values; at least one is needed.", nameof(values));

        var random = new SplitMix64(Seed);
        var means = new double[Resamples];
        for (var resample = 0; resample < Resamples; resample++)
        {
            var sum = 0.0;
            for (var i = 0; i < values.Count; i++)
                sum += values[random.Below(values.Count)];
            means[resample] = sum / values.Count;
        }

        Array.Sort(means);
        return new Estimate(values.Average(), means[(int)(Resamples * 0.025)], means[(int)(Resamples * 0.975)]);
    }
}
