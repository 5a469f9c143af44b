using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using RoleCompare.Randomness;

namespace RoleCompare.Confidence;

/// <summary>
/// The response model over the rows of <see cref="RoleNeeds"/>: the same probabilities as the questions of the questionnaire have, without making questions, which
/// takes long for a large catalogue.
/// </summary>
internal sealed class AnswerModel
{
    private readonly RoleNeeds _needs;
    private readonly int _roleCount;
    private readonly double[][] _skills;
    private readonly double[][][] _wishes;

    private AnswerModel(CatalogIndex index, double widening)
    {
        _needs = index.Needs;
        _roleCount = index.Catalog.Roles.Count;
        _skills = [ResponseModel.Skill(null), .. Enumerable.Range(0, 2 * (SkillLevel.Maximum + 2)).Select(kind => ResponseModel.Skill((kind / 2) - 1, kind % 2 == 1, widening))];
        _wishes = [.. Enumerable.Range(0, _needs.WishCount).Select(wish => Wish(wish, widening))];
    }

    /// <summary>Prepares the model for a catalogue.</summary>
    /// <param name="index">The catalogue.</param>
    /// <param name="widening">Multiplies the spreads; 1 for the model itself.</param>
    public static AnswerModel Create(CatalogIndex index, double widening = 1) => new(index, widening);

    /// <summary>The probability of each role given closed answers and a prior, adding up to 1; all zero when every role is ruled out.</summary>
    public double[] Posterior(KnownAnswers known)
    {
        var logarithms = known.Prior is null ? new double[_roleCount] : (double[])known.Prior.Clone();
        for (var wish = 0; wish < known.Wishes.Length; wish++)
        {
            if (known.Wishes[wish] == 0)
                continue;
            for (var role = 0; role < logarithms.Length; role++)
                logarithms[role] += Math.Log(_wishes[wish][_needs.LevelsOf(role)[wish]][known.Wishes[wish] - 1]);
        }

        for (var skill = 0; skill < known.Skills.Length; skill++)
        {
            if (known.Skills[skill] is not (>= 0 and var level))
                continue;
            foreach (var need in _needs.OfSkill(skill))
                logarithms[need.Role] += Math.Log(_skills[KindOf(need)][level] / _skills[0][level]);
        }

        for (var role = 0; role < logarithms.Length; role++)
        {
            if (known.IsExcluded(role))
                logarithms[role] = double.NegativeInfinity;
        }

        return RolePosterior.Normalized(logarithms);
    }

    /// <summary>Draws the wish of someone whom a role fits best: a level from 1.</summary>
    public int DrawWish(int role, int wish, SplitMix64 random) => 1 + Choose(_wishes[wish][_needs.LevelsOf(role)[wish]], random);

    /// <summary>Draws the level of a skill.</summary>
    /// <param name="kind">0 where the role does not ask for the skill, else by <see cref="KindOf"/>.</param>
    /// <param name="random">Where chance comes from.</param>
    public sbyte DrawSkill(int kind, SplitMix64 random) => (sbyte)Choose(_skills[kind], random);

    /// <summary>Which of the rows of probabilities a need has.</summary>
    public static int KindOf(in RoleNeeds.Need need) => 1 + (2 * (need.Level + 1)) + (need.IsEssential ? 1 : 0);

    /// <summary>The highest level of a wish.</summary>
    public int HighestOf(int wish) => _wishes[wish][0].Length;

    // Row 0 are the roles whose level is not known: their people answer as those of all roles together do.
    private double[][] Wish(int wish, double widening)
    {
        var highest = wish == _needs.WishCount - 1 ? Seniority.Maximum : DimensionLevel.Maximum;
        double[][] graded = [.. Enumerable.Range(1, highest).Select(level => ResponseModel.Graded(level, 1, highest, ResponseModel.WishSpread * widening))];
        var all = new double[highest];
        var known = 0;
        for (var role = 0; role < _roleCount; role++)
        {
            if (_needs.LevelsOf(role)[wish] is not (> 0 and var level))
                continue;
            known++;
            for (var answer = 0; answer < highest; answer++)
                all[answer] += graded[level - 1][answer];
        }

        return [[.. all.Select(sum => known == 0 ? 1.0 / highest : sum / known)], .. graded];
    }

    private static int Choose(double[] probabilities, SplitMix64 random)
    {
        var left = random.Uniform();
        var choice = 0;
        while (choice < probabilities.Length - 1 && left >= probabilities[choice])
            left -= probabilities[choice++];
        return choice;
    }
}
