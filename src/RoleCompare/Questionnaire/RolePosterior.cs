using RoleCompare.Randomness;

namespace RoleCompare.Questionnaire;

/// <summary>How probable it is of each role that it is the one that fits the person best, given their answers.</summary>
internal static class RolePosterior
{
    /// <summary>Works out the posterior: the prior times the likelihood of each closed answer (answers are taken as independent given the role).</summary>
    /// <param name="items">The closed questions.</param>
    /// <param name="answers">The answers to them.</param>
    /// <param name="prior">The logarithm of the prior of each role, up to a constant; null where all are as likely.</param>
    /// <param name="excluded">Whether a role is ruled out.</param>
    /// <returns>A probability for each role, adding up to 1; all zero when every role is ruled out.</returns>
    public static double[] Of(ClosedItems items, ClosedAnswers answers, double[]? prior, Func<int, bool> excluded)
    {
        var logarithms = prior is null ? new double[items.Catalog.Roles.Count] : (double[])prior.Clone();
        for (var item = 0; item < items.All.Count; item++)
        {
            if (answers[item] is { } value)
                Add(logarithms, items.All[item], value);
        }

        for (var role = 0; role < logarithms.Length; role++)
        {
            if (excluded(role))
                logarithms[role] = double.NegativeInfinity;
        }

        return Normalized(logarithms);
    }

    /// <summary>Adds the logarithm of an answer's likelihood, up to a constant that is the same for all roles.</summary>
    public static void Add(double[] logarithms, ClosedItem item, int value)
    {
        var answer = value - item.Lowest;
        var first = Math.Log(item.Likelihoods[0][answer]);
        Span<double> gains = stackalloc double[item.Likelihoods.Count];
        for (var kind = 0; kind < gains.Length; kind++)
            gains[kind] = Math.Log(item.Likelihoods[kind][answer]) - first;
        for (var i = 0; i < item.Roles.Length; i++)
            logarithms[item.Roles[i]] += gains[item.Classes[i]];
    }

    /// <summary>The probabilities that belong to logarithms of any scale.</summary>
    public static double[] Normalized(double[] logarithms)
    {
        var largest = logarithms.Max();
        if (double.IsNegativeInfinity(largest))
            return new double[logarithms.Length];
        var probabilities = logarithms.Select(logarithm => Math.Exp(logarithm - largest)).ToArray();
        var sum = probabilities.Sum();
        return [.. probabilities.Select(probability => probability / sum)];
    }

    /// <summary>Draws a role by its probability.</summary>
    public static int Draw(double[] posterior, SplitMix64 random)
    {
        var left = random.Uniform();
        for (var role = 0; role < posterior.Length - 1; role++)
        {
            left -= posterior[role];
            if (left < 0)
                return role;
        }

        return posterior.Length - 1;
    }
}
