using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using RoleCompare.Randomness;

namespace RoleCompare.Confidence;

/// <summary>
/// Many ways in which the truth about a person may be, given what they said: for each a role is drawn from the posterior, and what was not said as someone says it whom that
/// role fits best. Keeps what was drawn and what it makes of the scores of some roles.
/// </summary>
internal sealed class AnswerWays
{
    /// <summary>How many ways are drawn.</summary>
    public const int Count = 200;

    private const ulong Seed = 2026;

    private readonly CatalogIndex _index;
    private readonly KnownAnswers _known;
    private readonly UncertaintyModel _uncertainty;
    private readonly int[] _roles;
    private readonly AnswerModel _model;
    private readonly TextLikeness _texts;
    private readonly int[] _skills;
    private readonly int[] _kinds;

    private AnswerWays(CatalogIndex index, KnownAnswers known, UncertaintyModel uncertainty, AnswerModel model, double[] posterior, int[] roles)
    {
        _index = index;
        _known = known;
        _uncertainty = uncertainty;
        _roles = roles;
        _model = model;
        _texts = TextLikeness.Create(index, roles);
        _kinds = new int[known.Skills.Length];
        var asked = new SortedSet<int>();
        foreach (var role in roles)
        {
            foreach (ref readonly var need in index.Needs.OfRole(role))
                asked.Add(need.Skill);
        }

        _skills = [.. asked];
        var random = new SplitMix64(Seed);
        for (var way = 0; way < Count; way++)
            Ways.Add(Draw(RolePosterior.Draw(posterior, random), random));
    }

    /// <summary>The ways.</summary>
    public List<Way> Ways { get; } = new(Count);

    /// <summary>Draws the ways.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="known">What the person said.</param>
    /// <param name="uncertainty">What else is unknown.</param>
    /// <param name="model">How people answer.</param>
    /// <param name="posterior">The probability of each role.</param>
    /// <param name="roles">The numbers of the roles whose scores are followed.</param>
    public static AnswerWays Create(CatalogIndex index, KnownAnswers known, UncertaintyModel uncertainty, AnswerModel model, double[] posterior, int[] roles) =>
        new(index, known, uncertainty, model, posterior, roles);

    private Way Draw(int role, SplitMix64 random)
    {
        foreach (ref readonly var need in _index.Needs.OfRole(role))
            _kinds[need.Skill] = AnswerModel.KindOf(need);
        var wishes = (int[])_known.Wishes.Clone();
        for (var wish = 0; wish < wishes.Length; wish++)
            wishes[wish] = wishes[wish] == 0 ? _model.DrawWish(role, wish, random) : Slip(wishes[wish], 1, _model.HighestOf(wish), random);
        var skills = (sbyte[])_known.Skills.Clone();
        foreach (var skill in _skills)
            skills[skill] = skills[skill] < 0 ? _model.DrawSkill(_kinds[skill], random) : (sbyte)Slip(skills[skill], Catalog.SkillLevel.Minimum, Catalog.SkillLevel.Maximum, random);
        foreach (ref readonly var need in _index.Needs.OfRole(role))
            _kinds[need.Skill] = 0;
        return new Way(wishes, skills, Text(role, ContributionSource.Goal, _known.GoalStatements, random), Text(role, ContributionSource.Experience, _known.ExperienceStatements, random));
    }

    private int Slip(int level, int lowest, int highest, SplitMix64 random)
    {
        if (_uncertainty.Slips == 0)
            return level;
        var chance = random.Uniform();
        return chance < _uncertainty.Slips / 2 ? Math.Max(lowest, level - 1) : chance < _uncertainty.Slips ? Math.Min(highest, level + 1) : level;
    }

    // What the whole text would add beyond what the part that is there adds.
    private double[] Text(int role, ContributionSource source, int written, SplitMix64 random)
    {
        var values = new double[_roles.Length];
        if (written >= _uncertainty.Statements)
            return values;
        var share = TextScorer.ShareOf(_uncertainty.Statements);
        foreach (var field in TextLikeness.Draw(_index, role, _uncertainty.Statements - written, random))
            _texts.AddTo(role, field, source, share, values);
        var given = written == 0 ? null : _known.Open.FirstOrDefault(open => open.Kind == source);
        for (var i = 0; given is not null && i < values.Length; i++)
            values[i] += given.Values[_roles[i]] * ((share / TextScorer.ShareOf(written)) - 1);
        return values;
    }

    /// <summary>One way.</summary>
    /// <param name="Wishes">As <see cref="KnownAnswers.Wishes"/>; none is 0.</param>
    /// <param name="Skills">As <see cref="KnownAnswers.Skills"/>; those that one of the roles asks for have a level.</param>
    /// <param name="Goals">What more words on what the person wants add to the score of each of the roles.</param>
    /// <param name="Experience">Likewise for what they did.</param>
    public sealed record Way(int[] Wishes, sbyte[] Skills, double[] Goals, double[] Experience);
}
