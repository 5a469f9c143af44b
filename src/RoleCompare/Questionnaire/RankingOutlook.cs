using RoleCompare.Randomness;

namespace RoleCompare.Questionnaire;

/// <summary>
/// How firm a ranking is: the open questions are answered in many ways, each as someone might whom one of the roles fits best (the role drawn from the
/// posterior, the answers from the response model), and the ranking is made again for each. Only roles that can come near the top take part.
/// </summary>
internal sealed class RankingOutlook
{
    /// <summary>In how many ways the open questions are answered.</summary>
    public const int Ways = 200;

    /// <summary>The share of the ways that a stated range of ranks holds, at least.</summary>
    public const double RangeShare = 0.9;

    private const int Candidates = 25;
    private const ulong Seed = 2026;

    private readonly Dictionary<int, List<int>> _ranks;

    private RankingOutlook(Dictionary<int, List<int>> ranks, double topKept)
    {
        _ranks = ranks;
        TopKept = topKept;
    }

    /// <summary>How many of the first three stay among the first three, as a share of them: the mean over the ways.</summary>
    public double TopKept { get; }

    /// <summary>Looks at what more answers could change.</summary>
    /// <param name="state">The answers so far, with what follows from them.</param>
    public static RankingOutlook Create(AnswerState state)
    {
        var candidates = state.Leaders(Candidates).Union(state.Likeliest(Candidates)).Where(role => !state.IsExcluded(role)).ToArray();
        var ranks = candidates.ToDictionary(role => role, _ => new List<int>(Ways));
        if (candidates.Length == 0)
            return new RankingOutlook(ranks, 0);

        var random = new SplitMix64(Seed);
        var values = new double[candidates.Length];
        var concerned = candidates.SelectMany(state.Items.AskedBy).Distinct().Where(item => !state.Answers.Has(item)).Order().ToList();
        for (var way = 0; way < Ways; way++)
        {
            var answers = state.Answers.Copy();
            state.Items.Complete(Draw(state.Posterior, random), concerned, answers, random);
            var order = (int[])candidates.Clone();
            for (var i = 0; i < order.Length; i++)
                values[i] = -state.Scores.Of(order[i], answers, state.Open);
            Array.Sort(values, order);
            for (var rank = 0; rank < order.Length; rank++)
                ranks[order[rank]].Add(rank + 1);
        }

        foreach (var list in ranks.Values)
            list.Sort();
        return new RankingOutlook(ranks, state.Leaders(Standing.Top).Average(role => Share(ranks[role])));
    }

    /// <summary>The ranks between which a role stands in <see cref="RangeShare"/> of the ways, the rest cut equally at both ends.</summary>
    public (int Best, int Worst) Range(int role)
    {
        var ranks = _ranks[role];
        var cut = (int)(ranks.Count * (1 - RangeShare) / 2);
        return (ranks[cut], ranks[^(cut + 1)]);
    }

    /// <summary>The share of the ways in which a role is among the first three.</summary>
    public double InTop(int role) => Share(_ranks[role]);

    private static double Share(List<int> ranks) => (double)ranks.Count(rank => rank <= Standing.Top) / Ways;

    /// <summary>Draws a role.</summary>
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
