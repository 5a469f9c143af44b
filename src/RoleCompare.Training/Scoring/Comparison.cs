namespace RoleCompare.Training.Scoring;

/// <summary>One role that should stand above others for somebody.</summary>
/// <param name="Differences">For each of the others, the better role's features less its own: an element a column.</param>
/// <param name="IsEarlier">For each of the others, whether it would stand above at an equal score.</param>
internal sealed record Comparison(IReadOnlyList<double[]> Differences, IReadOnlyList<bool> IsEarlier)
{
    /// <summary>The features of all of them.</summary>
    public IReadOnlyList<double[]> Features { get; private init; } = [];

    /// <summary>Holds a role against others.</summary>
    /// <param name="table">The features.</param>
    /// <param name="better">The number of the role.</param>
    /// <param name="others">The numbers of the others; those that the profile rules out are left out.</param>
    public static Comparison Create(FeatureTable table, int better, IEnumerable<int> others)
    {
        var left = others.Where(other => other != better && table.Leaves(other)).ToList();
        var row = table.Of(better);
        return new Comparison([.. left.Select(other => row.Zip(table.Of(other), (mine, its) => mine - its).ToArray())], [.. left.Select(other => other < better)])
        {
            Features = [row, .. left.Select(table.Of)],
        };
    }

    /// <summary>The comparison as if columns were 0 for every role.</summary>
    public Comparison Without(int column) => this with
    {
        Differences = [.. Differences.Select(difference => difference.Select((value, place) => place == column ? 0 : value).ToArray())],
    };

    /// <summary>The comparison with those of the others only that weights put highest.</summary>
    /// <param name="count">How many others stay.</param>
    /// <param name="weights">An element a column.</param>
    public Comparison WithHighest(int count, IReadOnlyList<double> weights)
    {
        var kept = Enumerable.Range(0, Differences.Count).OrderBy(other => Math.Round(Dot(Differences[other], weights), 9)).Take(count).Order().ToList();
        return this with { Differences = [.. kept.Select(other => Differences[other])], IsEarlier = [.. kept.Select(other => IsEarlier[other])] };
    }

    /// <summary>The place of the better role among all of them, from 1.</summary>
    /// <param name="weights">An element a column.</param>
    public int RankWith(IReadOnlyList<double> weights)
    {
        var rank = 1;
        for (var other = 0; other < Differences.Count; other++)
        {
            var ahead = Dot(Differences[other], weights);
            if (ahead < 0 || (ahead == 0 && IsEarlier[other]))
                rank++;
        }

        return rank;
    }

    private static double Dot(double[] difference, IReadOnlyList<double> weights)
    {
        var sum = 0.0;
        for (var column = 0; column < difference.Length; column++)
            sum += difference[column] * weights[column];
        return sum;
    }
}
