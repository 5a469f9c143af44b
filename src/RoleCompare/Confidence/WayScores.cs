using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;

namespace RoleCompare.Confidence;

/// <summary>What answers are worth to some roles, with every skill's worth at every level worked out beforehand. The same sum as <see cref="AnswerScores"/> makes, up to rounding.</summary>
internal sealed class WayScores
{
    private const int Levels = SkillLevel.Maximum + 1;

    private readonly CatalogIndex _index;
    private readonly int[] _roles;
    private readonly double[][] _values;
    private readonly double[] _open;

    /// <summary>Prepares the sums.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="roles">The numbers of the roles.</param>
    /// <param name="open">What free text and the person's roles say of each role of the catalogue.</param>
    public WayScores(CatalogIndex index, int[] roles, IReadOnlyList<OpenSource> open)
    {
        _index = index;
        _roles = roles;
        _values = [.. roles.Select(ValuesOf)];
        _open = [.. roles.Select(role => open.Sum(source => source.Values[role]))];
    }

    /// <summary>The score of one of the roles, less the base, in steps.</summary>
    /// <param name="i">The place of the role among the roles.</param>
    /// <param name="wishes">As <see cref="KnownAnswers.Wishes"/>.</param>
    /// <param name="skills">As <see cref="KnownAnswers.Skills"/>.</param>
    /// <param name="more">What is added to it.</param>
    public int Of(int i, ReadOnlySpan<int> wishes, ReadOnlySpan<sbyte> skills, double more = 0) => Score.ToSteps(_open[i] + Wishes(i, wishes) + Skills(i, skills) + more);

    /// <summary>What the wishes are worth to one of the roles.</summary>
    public double Wishes(int i, ReadOnlySpan<int> wishes) => PreferenceScorer.Of(_index.Weights, wishes, _index.Needs.LevelsOf(_roles[i]));

    private double Skills(int i, ReadOnlySpan<sbyte> skills)
    {
        var needs = _index.Needs.OfRole(_roles[i]);
        var values = _values[i];
        var sum = 0.0;
        for (var place = 0; place < needs.Length; place++)
        {
            if (skills[needs[place].Skill] is >= 0 and var level)
                sum += values[(place * Levels) + level];
        }

        return sum;
    }

    private double[] ValuesOf(int role)
    {
        var needs = _index.Needs.OfRole(role);
        var values = new double[needs.Length * Levels];
        for (var i = 0; i < values.Length; i++)
            values[i] = SkillScorer.Value(_index.Weights, needs[i / Levels], _index.Needs.Rarities[needs[i / Levels].Skill], i % Levels);
        return values;
    }
}
