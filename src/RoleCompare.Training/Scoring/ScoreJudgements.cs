using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Training.Scoring;

/// <summary>All that the weights of a score are learned from, as comparisons.</summary>
/// <param name="Columns">The features.</param>
/// <param name="People">A comparison for each person.</param>
/// <param name="Simulated">A comparison for each simulated respondent.</param>
/// <param name="Derived">What the catalogue tells by itself.</param>
/// <param name="Complete">Features of roles for whole questionnaires of simulated respondents; they choose the scale only.</param>
internal sealed record ScoreJudgements(
    ScoreColumns Columns, IReadOnlyList<Comparison> People, IReadOnlyList<Comparison> Simulated, IReadOnlyList<Comparison> Derived, IReadOnlyList<double[]> Complete)
{
    /// <summary>
    /// With how many others a role is compared at most: those that the judged weights put highest. What stands far below would make up most pairs, and teaches nothing
    /// about the first places. With all of them, people that a fit had not seen were ranked no better (docs/decisions/the-score.md).
    /// </summary>
    public const int Rivals = 10;

    // Enough for any figure; of thousands of roles evenly spaced ones are taken.
    private const int MostRoles = 200;
    private const double Answered = 0.5;


    /// <summary>Collects them.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="people">The judged people.</param>
    /// <param name="change">What to make of each profile before; null for nothing.</param>
    /// <param name="cancellationToken">Stops between two sources.</param>
    public static ScoreJudgements Create(CatalogIndex index, IReadOnlyList<JudgedPerson> people, Func<Profile, Profile>? change, CancellationToken cancellationToken)
    {
        var columns = new ScoreColumns(index.Catalog.Dimensions);
        var count = index.Catalog.Roles.Count;
        var roles = Enumerable.Range(0, Math.Min(count, MostRoles)).Select(place => (int)((long)place * count / Math.Min(count, MostRoles))).ToList();
        var judged = PeopleComparisons.Create(index, columns, people, change);
        cancellationToken.ThrowIfCancellationRequested();
        var simulated = roles.Zip(Tables(Answered), (role, table) => Comparison.Create(table, role, roles)).ToList();
        cancellationToken.ThrowIfCancellationRequested();
        var derived = CatalogComparisons.Create(index, columns, roles, roles, change).Where(comparison => comparison.Differences.Count > 0).ToList();
        cancellationToken.ThrowIfCancellationRequested();
        return new ScoreJudgements(columns, judged, simulated, derived, [.. Tables(1).SelectMany(table => roles.Select(table.Of))]);

        IEnumerable<FeatureTable> Tables(double answered) =>
            SimulatedRespondents.Draw(index.Catalog, roles, answered).Select(profile => new FeatureTable(index, columns, change is null ? profile : change(profile)));
    }

    /// <summary>Fits weights to the judgements.</summary>
    /// <param name="settings">How.</param>
    /// <param name="without">Columns whose weight must be 0.</param>
    /// <param name="isLeftOut">Whether the person with a number plays no part; null for nobody.</param>
    public double[] Fit(ScoreSettings settings, IReadOnlySet<int> without, Func<int, bool>? isLeftOut = null)
    {
        return PairwiseFit.Fit(
            [
                .. Weighted([.. People.Where((_, person) => isLeftOut?.Invoke(person) != true)], 1),
                .. Weighted(Simulated, settings.Simulated),
                .. Weighted(Derived, settings.Derived),
            ],
            Columns,
            settings.Penalty,
            without);

        IEnumerable<(Comparison Comparison, double Weight)> Weighted(IReadOnlyList<Comparison> comparisons, double weight) =>
            weight == 0 ? [] : comparisons.Select(comparison => (comparison.WithHighest(Rivals, Columns.Judged), weight / comparisons.Count));
    }
}
