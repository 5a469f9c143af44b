using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>Everything that a profile says, ready to be held against one role after the other.</summary>
internal sealed class ProfileEvidence
{
    private readonly RoleCatalog _catalog;
    private readonly List<(ContributionSource Source, double Weight, Func<int, IEnumerable<Evidence>> Score)> _sources = [];

    private ProfileEvidence(RoleCatalog catalog) => _catalog = catalog;

    /// <summary>Prepares each source that the profile speaks of; their weights add up to 1 − <see cref="MatchWeights.Base"/>.</summary>
    public static ProfileEvidence Create(CatalogIndex index, UnderstoodProfile understood, MatchWeights weights)
    {
        var evidence = new ProfileEvidence(index.Catalog);
        var profile = understood.Profile;
        if (SkillScorer.Create(understood.Skills) is { } skills)
            evidence.Add(ContributionSource.Skill, weights.Skills, role => skills.Score(evidence._catalog.Roles[role]));
        if (TextScorer.Create(index, Statement.FromGoals(profile.Goals)) is { } goals)
            evidence.Add(ContributionSource.Goal, weights.Goals, goals.Score);
        if (TextScorer.Create(index, Statement.FromExperience(profile.Experience)) is { } experience)
            evidence.Add(ContributionSource.Experience, weights.Experience, experience.Score);
        if (profile.Preferences.Count > 0)
            evidence.Add(ContributionSource.Preference, weights.Preferences, role => PreferenceScorer.Score(profile.Preferences, evidence._catalog.Roles[role]));
        if (ProgressionScorer.Create(index.Catalog, understood) is { } progression)
            evidence.Add(ContributionSource.Progression, weights.Progression, role => progression.Score(evidence._catalog.Roles[role]));
        return evidence;
    }

    /// <summary>The parts of a role's score: the base, then by falling size, whatever the sign.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public IReadOnlyList<Contribution> Contributions(int role)
    {
        var total = _sources.Sum(source => source.Weight);
        var contributions = new List<Contribution>();

        // Each part is rounded so that the parts so far add up to the rounded sum so far: rounding never adds up to more than a step.
        var exact = 0.0;
        var told = 0;
        foreach (var (source, weight, score) in _sources)
        {
            foreach (var evidence in score(role))
            {
                exact += evidence.Value * (1 - MatchWeights.Base) * weight / total;
                var steps = Score.ToSteps(exact) - told;
                told += steps;
                if (steps != 0)
                    contributions.Add(ToContribution(source, evidence, (double)steps / Score.Steps));
            }
        }

        return
        [
            new Contribution { Source = ContributionSource.Base, Value = MatchWeights.Base, YouSaid = "", RoleSays = "" },
            .. contributions.OrderByDescending(part => Math.Abs(part.Value)),
        ];
    }

    private void Add(ContributionSource source, double weight, Func<int, IEnumerable<Evidence>> score) => _sources.Add((source, weight, score));

    private static Contribution ToContribution(ContributionSource source, Evidence evidence, double value) => new()
    {
        Source = source,
        Dimension = evidence.Dimension,
        Skill = evidence.Skill,
        SkillFit = evidence.SkillFit,
        IsAversion = evidence.IsAversion,
        Value = value,
        YouSaid = evidence.YouSaid,
        RoleSays = evidence.RoleSays,
    };
}
