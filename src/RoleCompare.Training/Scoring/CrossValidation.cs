namespace RoleCompare.Training.Scoring;

/// <summary>Chooses how to fit by people whom a fit has not seen: each fifth of them is ranked with weights that were fitted to the others.</summary>
internal static class CrossValidation
{
    private const int Folds = 5;
    private const int FewestPeople = 20;

    // Of weights of sources that are within it of the best the one that trusts the people least is taken: the next people will be others.
    private const double Noticeable = 0.002;

    private static readonly double[] Penalties = [0.1, 0.03, 0.01, 0.003, 0.001, 0.0003, 0.0001];
    private static readonly double[] Weights = [1, 0.3, 0.1, 0.03, 0];

    /// <summary>
    /// Chooses the penalty, then the weight of each other source. Of the penalties the largest is taken that is within one standard error of the best (Breiman, Friedman, Olshen and Stone, 1984):
    /// what cannot be told apart from the weights to start from stays near them.
    /// </summary>
    /// <param name="judgements">The judgements.</param>
    /// <param name="cancellationToken">Stops between two fits.</param>
    /// <returns>What was chosen, and all that was tried with the ranks it gave.</returns>
    public static (ScoreSettings Chosen, IReadOnlyList<TriedSettings> Tried) Choose(ScoreJudgements judgements, CancellationToken cancellationToken)
    {
        var chosen = new ScoreSettings();
        var tried = new List<TriedSettings>();
        if (judgements.People.Count < FewestPeople)
            return (chosen, tried);
        chosen = First(Penalties.Select(penalty => chosen with { Penalty = penalty }), best => best.StandardError);
        chosen = First(Weights.Select(weight => chosen with { Simulated = weight }), _ => Noticeable);
        chosen = First(Weights.Select(weight => chosen with { Derived = weight }), _ => Noticeable);
        return (chosen, tried);

        ScoreSettings First(IEnumerable<ScoreSettings> candidates, Func<RankQuality, double> margin)
        {
            var results = candidates.Select(Try).ToList();
            var best = results.MaxBy(result => result.Quality.ReciprocalRank)!.Quality;
            return results.First(result => result.Quality.ReciprocalRank >= best.ReciprocalRank - margin(best)).Settings;
        }

        TriedSettings Try(ScoreSettings candidate)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (tried.Find(known => known.Settings == candidate) is { } known)
                return known;
            tried.Add(new TriedSettings(candidate, RankQuality.Of(Ranks(judgements, candidate))));
            return tried[^1];
        }
    }

    /// <summary>The rank of each person's expected role with weights that were fitted without this person.</summary>
    public static IReadOnlyList<int> Ranks(ScoreJudgements judgements, ScoreSettings settings)
    {
        var ranks = new int[judgements.People.Count];
        for (var fold = 0; fold < Folds; fold++)
        {
            var weights = judgements.Fit(settings, new HashSet<int>(), person => person % Folds == fold);
            for (var person = fold; person < ranks.Length; person += Folds)
                ranks[person] = judgements.People[person].RankWith(weights);
        }

        return ranks;
    }
}

/// <summary>Settings that were tried, and what came of them.</summary>
/// <param name="Settings">The settings.</param>
/// <param name="Quality">How well people were ranked whom the fit had not seen.</param>
public sealed record TriedSettings(ScoreSettings Settings, RankQuality Quality);
