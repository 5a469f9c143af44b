using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.Questionnaire;

/// <summary>
/// The score of roles for closed answers, without its reasons: the same sum as <see cref="RoleMatcher"/> makes, up to rounding and the base, for rankings
/// that are needed by the thousand.
/// </summary>
internal sealed class AnswerScores
{
    private readonly RoleCatalog _catalog;
    private readonly SkillTotals _skills;
    private readonly int[] _levels;
    private readonly int _wishes;
    private readonly MatchWeights _weights = new();

    private AnswerScores(RoleCatalog catalog, SkillTotals skills, int[] levels)
    {
        _catalog = catalog;
        _skills = skills;
        _levels = levels;
        _wishes = catalog.Dimensions.Count + 1;
    }

    /// <summary>Lays out a catalogue for scoring.</summary>
    public static AnswerScores Create(RoleCatalog catalog) => new(
        catalog,
        SkillTotals.Create(catalog),
        [.. catalog.Roles.SelectMany(role => catalog.Dimensions.Select(dimension => role[dimension.Id].Level?.Value ?? 0).Append(role.Seniority?.Value ?? 0))]);

    /// <summary>The number of roles.</summary>
    public int RoleCount => _catalog.Roles.Count;

    /// <summary>The score of one role, less the base.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    /// <param name="answers">The closed answers.</param>
    /// <param name="open">What free text and the person's roles say, by <see cref="ProfileEvidence.OpenSources"/>.</param>
    public double Of(int role, ClosedAnswers answers, IReadOnlyList<OpenSource> open)
    {
        var sum = 0.0;
        var weights = 0.0;
        if (answers.SkillCount > 0)
        {
            sum += _weights.Skills * _skills.Of(role, answers.Skills, answers.SkillSum);
            weights += _weights.Skills;
        }

        if (answers.WishCount > 0)
        {
            sum += _weights.Preferences * Wishes(role, answers);
            weights += _weights.Preferences;
        }

        foreach (var source in open)
        {
            sum += source.Weight * source.Values[role];
            weights += source.Weight;
        }

        return weights == 0 ? 0 : sum * (1 - MatchWeights.Base) / weights;
    }

    private double Wishes(int role, ClosedAnswers answers)
    {
        var sum = 0.0;
        for (var i = 0; i < _wishes; i++)
        {
            var (wanted, actual) = (answers.Wishes[i], _levels[(role * _wishes) + i]);
            if (wanted > 0 && actual > 0)
                sum += PreferenceScorer.Value(wanted, actual);
        }

        return sum / answers.WishCount;
    }
}
