using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.Questionnaire;

/// <summary>
/// The score of roles for closed answers, without its reasons: the same sum as <see cref="RoleMatcher"/> makes, up to rounding and the base, for rankings
/// that are needed by the thousand.
/// </summary>
internal sealed class AnswerScores
{
    private readonly RoleNeeds _needs;
    private readonly ScoreWeights _weights;

    private AnswerScores(int roleCount, RoleNeeds needs, ScoreWeights weights)
    {
        RoleCount = roleCount;
        _needs = needs;
        _weights = weights;
    }

    /// <summary>The number of roles.</summary>
    public int RoleCount { get; }

    /// <summary>Takes what is scored from an index.</summary>
    public static AnswerScores Create(CatalogIndex index) => new(index.Catalog.Roles.Count, index.Needs, index.Weights);

    /// <summary>Lays out a catalogue for scoring.</summary>
    public static AnswerScores Create(RoleCatalog catalog, ScoreWeights weights) => new(catalog.Roles.Count, RoleNeeds.Create(catalog), weights);

    /// <summary>The score of one role, less the base.</summary>
    /// <param name="role">The number of the role in the catalogue.</param>
    /// <param name="answers">The closed answers.</param>
    /// <param name="open">What free text and the person's roles say, by <see cref="ProfileEvidence.OpenSources"/>.</param>
    public double Of(int role, ClosedAnswers answers, IReadOnlyList<OpenSource> open)
    {
        var sum = PreferenceScorer.Of(_weights, answers.Wishes, _needs.LevelsOf(role));
        foreach (ref readonly var need in _needs.OfRole(role))
        {
            if (answers.Skills[need.Skill] is >= 0 and var level)
                sum += SkillScorer.Value(_weights, need, _needs.Rarities[need.Skill], level);
        }

        foreach (var source in open)
            sum += source.Values[role];
        return sum;
    }
}
