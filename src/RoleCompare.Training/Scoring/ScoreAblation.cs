using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Scoring;

/// <summary>
/// What each part of the evidence, and each source of judgements, is worth: the weights are learned again without it, with the same settings, and rank the same people.
/// </summary>
internal static class ScoreAblation
{
    /// <summary>Learns and ranks without each part.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="sets">The people that are ranked.</param>
    /// <param name="judged">The people that are learned from.</param>
    /// <param name="cancellationToken">Stops between two fits.</param>
    public static IReadOnlyList<AblationReport> Run(CatalogIndex index, IReadOnlyList<PeopleSet> sets, IReadOnlyList<JudgedPerson> judged, CancellationToken cancellationToken)
    {
        var whole = Asked(null);
        var (settings, _) = CrossValidation.Choose(whole.Judgements, cancellationToken);
        var columns = whole.Judgements.Columns;
        var nothing = new HashSet<int>();
        var full = Ranks(whole.Sets, whole.Judgements.Fit(settings, nothing));
        return
        [
            Report("", full),
            Without("skills", profile => profile with { Skills = [] }),
            WithoutColumns("levels of skills", [.. Columns(ScoreFeature.SkillBelow, ScoreFeature.SkillAbove)]),
            Without("goals", profile => profile with { Goals = "" }),
            Without("experience", profile => profile with { Experience = "" }),
            WithoutColumns("weights of dimensions", columns.OfDimensions),
            Without("wishes", profile => profile with { Preferences = new Dictionary<string, DimensionLevel>(), WantedSeniority = null }),
            WithoutColumns("seniority", [.. Columns(ScoreFeature.WantedSeniority, ScoreFeature.StepsAhead, ScoreFeature.StepsBehind)]),
            WithoutColumns("progression", [.. Columns(ScoreFeature.MoveFromCurrent, ScoreFeature.MoveTowardsTarget)]),
            Report("judged people", Ranks(whole.Sets, whole.Judgements.Fit(settings, nothing, _ => true))),
            Report("simulated respondents", Ranks(whole.Sets, whole.Judgements.Fit(settings with { Simulated = 0 }, nothing))),
            Report("catalogue", Ranks(whole.Sets, whole.Judgements.Fit(settings with { Derived = 0 }, nothing))),
            Report("learning", Ranks(whole.Sets, columns.Judged)),
        ];

        IEnumerable<int> Columns(params ScoreFeature[] features) => features.Select(feature => columns.Of(new FeatureValue(feature, 0)));

        AblationReport WithoutColumns(string name, IEnumerable<int> without) => Report(name, Ranks(whole.Sets, whole.Judgements.Fit(settings, without.ToHashSet())));

        AblationReport Without(string name, Func<Profile, Profile> change)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (judgements, asked) = Asked(change);
            return Report(name, Ranks(asked, judgements.Fit(settings, nothing)));
        }

        (ScoreJudgements Judgements, IReadOnlyList<IReadOnlyList<Comparison>> Sets) Asked(Func<Profile, Profile>? change)
        {
            var judgements = ScoreJudgements.Create(index, judged, change, cancellationToken);
            return (judgements, [.. sets.Select(set => PeopleComparisons.Create(index, judgements.Columns, set.People, change))]);
        }

        AblationReport Report(string name, IReadOnlyList<int[]> ranks) =>
            new(name, [.. sets.Select((set, place) => Describe(set.Name, ranks[place], full[place]))]);
    }

    private static List<int[]> Ranks(IReadOnlyList<IReadOnlyList<Comparison>> sets, double[] weights) =>
        [.. sets.Select(set => set.Select(person => person.RankWith(weights)).ToArray())];

    private static AblationSetReport Describe(string set, int[] ranks, int[] full)
    {
        var quality = RankQuality.Of(ranks);
        return new AblationSetReport(
            set,
            quality.People,
            quality.First,
            quality.TopThree,
            quality.ReciprocalRank,
            Bootstrap.Of([.. ranks.Zip(full, (rank, before) => (rank == 1 ? 1.0 : 0) - (before == 1 ? 1.0 : 0))]),
            Bootstrap.Of([.. ranks.Zip(full, (rank, before) => (1.0 / rank) - (1.0 / before))]));
    }
}
