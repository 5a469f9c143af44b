using RoleCompare.Embedding;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>Everything that a profile says, ready to be held against the roles: all at once for their scores, one at a time for the reasons.</summary>
internal sealed class ProfileEvidence
{
    private readonly CatalogIndex _index;
    private readonly ScoreWeights _weights;
    private readonly Profile _profile;
    private readonly SkillScorer _skills;
    private readonly TextScorer _text;
    private readonly ProgressionScorer? _progression;
    private readonly int[] _wishes;

    private ProfileEvidence(CatalogIndex index, ScoreWeights weights, UnderstoodProfile understood, TextScorer text)
    {
        _index = index;
        _weights = weights;
        _profile = understood.Profile;
        _text = text;
        _skills = SkillScorer.Create(index.Needs, understood.Skills);
        _wishes = PreferenceScorer.Wishes(_profile, index.Catalog.Dimensions);
        _progression = ProgressionScorer.Create(index.Catalog, understood);
    }

    /// <summary>The texts of a profile that are embedded: the statements of its goals and its experience.</summary>
    public static IEnumerable<string> Texts(Profile profile) =>
        Statement.FromGoals(profile.Goals).Concat(Statement.FromExperience(profile.Experience)).Select(statement => statement.Text);

    /// <summary>Whether the profile says nothing that could tell one role from another.</summary>
    public bool SaysNothing => _skills.Mentioned.Count == 0 && _wishes.All(wish => wish == 0) && _progression is null && !_text.SaysSomething;

    /// <summary>Prepares what a profile says.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="weights">How much each feature counts.</param>
    /// <param name="understood">The profile.</param>
    /// <param name="said">The vectors of <see cref="Texts"/>.</param>
    /// <param name="text">Is filled; must not be filled again while this is used.</param>
    public static ProfileEvidence Create(CatalogIndex index, ScoreWeights weights, UnderstoodProfile understood, TextVectors said, TextScorer text)
    {
        var (goals, experience) = (understood.Profile.Goals, understood.Profile.Experience);
        text.Fill(index, said, IsHeard(index, goals) ? Statement.FromGoals(goals) : [], IsHeard(index, experience) ? Statement.FromExperience(experience) : []);
        return new ProfileEvidence(index, weights, understood, text);
    }

    /// <summary>Adds to each role's score, from 0, what the profile says of it: the base is not in it, nothing is rounded, and nothing is kept within the scale.</summary>
    public void AddTo(Span<double> scores)
    {
        _skills.AddTo(_weights, scores);
        if (_text.SaysSomething)
            _text.AddTo(_weights, null, scores);
        var wishes = _wishes.AsSpan().ContainsAnyExcept(0);
        for (var role = 0; role < scores.Length; role++)
        {
            if (wishes)
                scores[role] += PreferenceScorer.Of(_weights, _wishes, _index.Needs.LevelsOf(role));
            if (_progression is not null)
                scores[role] += _progression.Of(_weights, _index.Catalog.Roles[role]);
        }
    }

    /// <summary>All evidence for one role, source by source.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public IEnumerable<Evidence> For(int role)
    {
        var subject = _index.Catalog.Roles[role];
        return _skills.Score(role, subject)
            .Concat(_text.SaysSomething ? _text.Score(role) : [])
            .Concat(PreferenceScorer.Score(_profile, subject))
            .Concat(_progression?.Score(subject) ?? []);
    }

    /// <summary>The parts of a role's score: the base, then by falling size, whatever the sign.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    /// <param name="steps">The score, which the parts add up to.</param>
    public IReadOnlyList<Contribution> Contributions(int role, int steps)
    {
        var contributions = new List<SizedContribution>();

        // Each part is rounded so that the parts so far add up to the rounded sum so far: rounding never adds up to more than a step.
        var exact = 0.0;
        var told = 0;
        foreach (var evidence in For(role))
        {
            var value = _weights.Of(evidence.Values);
            exact += value;
            var part = Score.ToSteps(exact) - told;
            told += part;
            if (part != 0)
                contributions.Add(new SizedContribution(ToContribution(evidence, (double)part / Score.Steps), Math.Round(Math.Abs(value), 9)));
        }

        var ordered = contributions.OrderByDescending(entry => entry.Size).Select(entry => entry.Part).ToList();
        var rest = steps - Score.ToSteps(ScoreWeights.Base) - told;

        // A sum in another order may round to the next step; what is more than that was cut off at an end of the scale.
        if (rest is 1 or -1 && ordered.Count > 0)
            ordered[0] = ordered[0] with { Value = (double)(Score.ToSteps(ordered[0].Value) + rest) / Score.Steps };
        else if (rest != 0)
            ordered.Add(OfBase((double)rest / Score.Steps));
        return [OfBase(ScoreWeights.Base), .. ordered];
    }

    /// <summary>What a role asks for and the person does not have at that level, most useful first.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public IReadOnlyList<MissingSkill> Missing(int role) =>
        [.. _skills.Missing(_weights, role, _index.Catalog.Roles[role]).OrderByDescending(missing => Math.Round(missing.WouldAdd, 9)).ThenBy(missing => missing.Need.Skill.Id, StringComparer.Ordinal)];

    /// <summary>The skills that the person has and the role does not ask for, as they were stated.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    public IReadOnlyList<string> Unused(int role) => [.. _skills.Unused(_index.Catalog.Roles[role]).Select(had => had.YouSaid)];

    /// <summary>What free text and the person's roles add to the score of each role.</summary>
    /// <returns>Those of these sources that the profile speaks of.</returns>
    public IReadOnlyList<OpenSource> OpenSources()
    {
        var roles = _index.Catalog.Roles;
        var sources = new List<OpenSource>();
        foreach (var kind in (ContributionSource[])[ContributionSource.Goal, ContributionSource.Experience])
        {
            var values = new double[roles.Count];
            if (_text.SaysSomething)
                _text.AddTo(_weights, kind, values);
            if (values.Any(value => value != 0))
                sources.Add(new OpenSource(kind, values));
        }

        if (_progression is not null)
            sources.Add(new OpenSource(ContributionSource.Progression, [.. roles.Select(role => _progression.Of(_weights, role))]));
        return sources;
    }

    // Parts of words always mean something to the built-in model; a text without a single word that it knows would be ranked by chance.
    private static bool IsHeard(CatalogIndex index, string text) => !index.IsBuiltIn || index.Model.CountWords(text).Known > 0;

    private static Contribution OfBase(double value) => new() { Source = ContributionSource.Base, Value = value, YouSaid = "", RoleSays = "" };

    private static Contribution ToContribution(Evidence evidence, double value) => new()
    {
        Source = evidence.Source,
        Dimension = evidence.Dimension,
        Skill = evidence.Skill,
        SkillFit = evidence.SkillFit,
        IsAversion = evidence.IsAversion,
        Relation = evidence.Relation,
        SeniorityStep = evidence.SeniorityStep,
        Value = value,
        YouSaid = evidence.YouSaid,
        RoleSays = evidence.RoleSays,
    };

    // The size before rounding: equal evidence stays in its order.
    private sealed record SizedContribution(Contribution Part, double Size);
}
