using RoleCompare.Embedding;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>Everything that a profile says, ready to be held against one role after the other.</summary>
internal sealed class ProfileEvidence
{
    private readonly IReadOnlyList<WeightedSource> _sources;

    private ProfileEvidence(IReadOnlyList<WeightedSource> sources) => _sources = sources;

    /// <summary>The texts of a profile that are embedded: the statements of its goals and its experience.</summary>
    public static IEnumerable<string> Texts(Profile profile) =>
        Statement.FromGoals(profile.Goals).Concat(Statement.FromExperience(profile.Experience)).Select(statement => statement.Text);

    /// <summary>Whether the profile says nothing that could tell one role from another.</summary>
    public bool SaysNothing => _sources.Count == 0;

    /// <summary>Prepares each source that the profile speaks of; their weights add up to 1 − <see cref="MatchWeights.Base"/>.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="understood">The profile.</param>
    /// <param name="said">The vectors of <see cref="Texts"/>.</param>
    /// <param name="weights">How much each source counts.</param>
    public static ProfileEvidence Create(CatalogIndex index, UnderstoodProfile understood, TextVectors said, MatchWeights weights)
    {
        var roles = index.Catalog.Roles;
        var profile = understood.Profile;
        var sources = new List<WeightedSource>();
        if (SkillScorer.Create(understood.Skills) is { } skills)
            sources.Add(new WeightedSource(ContributionSource.Skill, weights.Skills, role => skills.Score(roles[role])));
        if (TextScorer.Create(index, said, Statement.FromGoals(profile.Goals)) is { } goals)
            sources.Add(new WeightedSource(ContributionSource.Goal, weights.Goals, goals.Score));
        if (TextScorer.Create(index, said, Statement.FromExperience(profile.Experience)) is { } experience)
            sources.Add(new WeightedSource(ContributionSource.Experience, weights.Experience, experience.Score));
        if (PreferenceScorer.Speaks(profile))
            sources.Add(new WeightedSource(ContributionSource.Preference, weights.Preferences, role => PreferenceScorer.Score(profile, roles[role])));
        if (ProgressionScorer.Create(index.Catalog, understood) is { } progression)
            sources.Add(new WeightedSource(ContributionSource.Progression, weights.Progression, role => progression.Score(roles[role])));

        var total = sources.Sum(source => source.Relative);
        return new ProfileEvidence([.. sources.Select(source => source with { Weight = source.Relative * (1 - MatchWeights.Base) / total })]);
    }

    /// <summary>The parts of a role's score: the base, then by falling size, whatever the sign.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public IReadOnlyList<Contribution> Contributions(int role)
    {
        var contributions = new List<SizedContribution>();

        // Each part is rounded so that the parts so far add up to the rounded sum so far: rounding never adds up to more than a step.
        var exact = 0.0;
        var told = 0;
        foreach (var source in _sources)
        {
            foreach (var evidence in source.Score(role))
            {
                var value = evidence.Value * source.Weight;
                exact += value;
                var steps = Score.ToSteps(exact) - told;
                told += steps;
                if (steps != 0)
                    contributions.Add(new SizedContribution(ToContribution(source.Kind, evidence, (double)steps / Score.Steps), Math.Round(Math.Abs(value), 9)));
            }
        }

        return
        [
            new Contribution { Source = ContributionSource.Base, Value = MatchWeights.Base, YouSaid = "", RoleSays = "" },
            .. contributions.OrderByDescending(entry => entry.Size).Select(entry => entry.Part),
        ];
    }

    /// <summary>What free text and the person's roles say of each role, before the weights of the sources are scaled to add up.</summary>
    /// <param name="roles">The number of roles in the catalogue.</param>
    /// <returns>Those of these sources that the profile speaks of.</returns>
    public IReadOnlyList<OpenSource> OpenSources(int roles) =>
    [
        .. _sources
            .Where(source => source.Kind is ContributionSource.Goal or ContributionSource.Experience or ContributionSource.Progression)
            .Select(source => new OpenSource(source.Kind, source.Relative, [.. Enumerable.Range(0, roles).Select(role => source.Score(role).Sum(evidence => evidence.Value))])),
    ];

    private static Contribution ToContribution(ContributionSource source, Evidence evidence, double value) => new()
    {
        Source = source,
        Dimension = evidence.Dimension,
        Skill = evidence.Skill,
        SkillFit = evidence.SkillFit,
        IsAversion = evidence.IsAversion,
        Relation = evidence.Relation,
        Value = value,
        YouSaid = evidence.YouSaid,
        RoleSays = evidence.RoleSays,
    };

    private sealed record WeightedSource(ContributionSource Kind, double Relative, Func<int, IEnumerable<Evidence>> Score)
    {
        public double Weight { get; init; }
    }

    // The size before rounding: equal evidence stays in its order.
    private sealed record SizedContribution(Contribution Part, double Size);
}
