using RoleCompare.Matching;

namespace RoleCompare.Training.Scoring;

/// <summary>Learns the weights of the score for a catalogue and an embedding. Equal judgements give equal weights.</summary>
public static class ScoreTrainer
{
    // The part of half the scale that the farthest score may take: what was not seen may go a little farther.
    private const double Reach = 0.45;

    /// <summary>Learns weights.</summary>
    /// <param name="index">The roles, with vectors of the built-in model; its own weights play no part.</param>
    /// <param name="people">The judged people; with none, or few, the catalogue and simulated respondents teach alone, with the default settings.</param>
    /// <param name="cancellationToken">Stops between two fits.</param>
    /// <exception cref="RoleCompareException">A judgement contradicts itself.</exception>
    public static LearnedScore Train(CatalogIndex index, IReadOnlyList<JudgedPerson> people, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        var judgements = ScoreJudgements.Create(index, people, null, cancellationToken);
        var (settings, tried) = CrossValidation.Choose(judgements, cancellationToken);
        var fitted = judgements.Fit(settings, new HashSet<int>());
        var scale = ScaleOf(judgements, fitted);
        return new LearnedScore(
            judgements.Columns.ToWeights([.. fitted.Select(weight => weight * scale)]),
            settings,
            [
                new SupervisionSummary("people", judgements.People.Count, Pairs(judgements.People), 1),
                new SupervisionSummary("simulated respondents", judgements.Simulated.Count, Pairs(judgements.Simulated), settings.Simulated),
                new SupervisionSummary("catalogue", judgements.Derived.Count, Pairs(judgements.Derived), settings.Derived),
            ],
            tried,
            RankQuality.Of([.. judgements.People.Select(person => person.RankWith(fitted))]),
            index.Catalog.Name,
            index.Model.Id);
    }

    private static int Pairs(IReadOnlyList<Comparison> comparisons) => comparisons.Sum(comparison => Math.Min(comparison.Differences.Count, ScoreJudgements.Rivals));

    // The weights may be multiplied by anything without a change of order. Whole questionnaires go farthest from the middle, then people with long texts.
    private static double ScaleOf(ScoreJudgements judgements, double[] weights)
    {
        var farthest = judgements.Complete.Concat(judgements.People.SelectMany(person => person.Features)).Max(row => Math.Abs(row.Zip(weights, (value, weight) => value * weight).Sum()));
        return farthest > 0 ? Reach / farthest : 1;
    }
}
