using RoleCompare.Catalog;

namespace RoleCompare.Questionnaire;

/// <summary>
/// How the people whom a role fits best are taken to answer: a graded response model (Samejima, 1969) in which the role's level is the person's place and
/// the thresholds lie half-way between the levels. P(answer ≥ k) = 1 / (1 + exp((k − ½ − level) / spread)). The numbers are judgements;
/// <c>quiz simulate --noise</c> shows what happens when people do not keep to them.
/// </summary>
internal static class ResponseModel
{
    /// <summary>The spread of wished levels around the role's: about two of three people answer at the level itself or one beside it.</summary>
    public const double WishSpread = 0.6;

    /// <summary>The spread of skill levels around the level that the role asks for.</summary>
    public const double SkillSpread = 0.6;

    /// <summary>The spread where the role does not say which level it asks for.</summary>
    public const double UnstatedSpread = 1.0;

    /// <summary>How often someone whom a role fits next does not have one of its essential skills at all.</summary>
    public const double EssentialMissing = 0.1;

    /// <summary>How often they do not have one of its useful skills at all.</summary>
    public const double UsefulMissing = 0.35;

    /// <summary>How often they have a skill that the role does not ask for, at levels that <see cref="ElsewhereDecay"/> makes rarer one by one.</summary>
    public const double Elsewhere = 0.15;

    /// <summary>How much rarer each level of a skill that is not asked for is than the one below.</summary>
    public const double ElsewhereDecay = 0.6;

    /// <summary>The probabilities of the answers <paramref name="lowest"/> to <paramref name="highest"/> around a level.</summary>
    public static double[] Graded(double level, int lowest, int highest, double spread)
    {
        var probabilities = new double[highest - lowest + 1];
        for (var answer = lowest; answer <= highest; answer++)
            probabilities[answer - lowest] = (answer == lowest ? 1 : AtLeast(answer)) - (answer == highest ? 0 : AtLeast(answer + 1));
        return probabilities;

        double AtLeast(int answer) => 1 / (1 + Math.Exp((answer - 0.5 - level) / spread));
    }

    /// <summary>The probabilities of the levels 0 to 5 of a skill.</summary>
    /// <param name="need">What the role asks for; null when it does not ask for the skill.</param>
    /// <param name="widening">Multiplies the spread; 1 for the model itself.</param>
    public static double[] Skill(RoleSkill? need, double widening = 1)
    {
        if (need is null)
        {
            var total = Enumerable.Range(0, SkillLevel.Maximum).Sum(step => Math.Pow(ElsewhereDecay, step));
            return [1 - Elsewhere, .. Enumerable.Range(0, SkillLevel.Maximum).Select(step => Elsewhere * Math.Pow(ElsewhereDecay, step) / total)];
        }

        return Skill(need.Level?.Value ?? Matching.RoleNeeds.Need.UnstatedLevel, need.Need == SkillNeed.Essential, widening);
    }

    /// <summary>The probabilities of the levels 0 to 5 of a skill that the role asks for.</summary>
    /// <param name="level">The level asked for, or <see cref="Matching.RoleNeeds.Need.UnstatedLevel"/>.</param>
    /// <param name="isEssential">Whether the role cannot do without it.</param>
    /// <param name="widening">Multiplies the spread; 1 for the model itself.</param>
    public static double[] Skill(int level, bool isEssential, double widening = 1)
    {
        var missing = isEssential ? EssentialMissing : UsefulMissing;
        var isUnstated = level == Matching.RoleNeeds.Need.UnstatedLevel;
        var graded = Graded(
            isUnstated ? Matching.SkillScorer.LevelWhereUnstated : level, SkillLevel.Minimum, SkillLevel.Maximum, (isUnstated ? UnstatedSpread : SkillSpread) * widening);
        return [.. graded.Select((probability, answer) => ((1 - missing) * probability) + (answer == 0 ? missing : 0))];
    }
}
