using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>
/// Compares skills by level, in both directions. Each skill that the person mentioned counts by itself, whatever else they mentioned; what they did not mention counts for
/// nothing, and so does what the role does not ask for. A skill that a role asks for at no stated level counts as if <see cref="LevelWhereUnstated"/> were asked for, and having
/// more is never too much.
/// </summary>
internal sealed class SkillScorer
{
    /// <summary>The weight of a useful skill beside an essential one of the same level.</summary>
    public const double UsefulWeight = 0.4;

    /// <summary>The level at which a skill counts when the source of the role does not say which level the work asks for.</summary>
    public const int LevelWhereUnstated = 3;

    private const double AboveStep = 0.25;

    private readonly RoleNeeds _needs;
    private readonly IReadOnlyList<Had> _had;
    private readonly Dictionary<string, int> _places;

    private SkillScorer(RoleNeeds needs, IReadOnlyList<Had> had)
    {
        _needs = needs;
        _had = had;
        _places = had.Index().ToDictionary(skill => skill.Item.Skill.Id, skill => skill.Index, StringComparer.Ordinal);
    }

    /// <summary>The skills that the person mentioned, each once, in the order of first mention.</summary>
    public IReadOnlyList<Had> Mentioned => _had;

    /// <summary>Takes the skills that were understood; of several that stand for one skill the highest level counts.</summary>
    public static SkillScorer Create(RoleNeeds needs, IReadOnlyList<UnderstoodSkill> skills) => new(
        needs,
        [.. skills
            .Where(skill => skill.Skill is not null)
            .GroupBy(skill => skill.Skill!)
            .Select(same => same.MaxBy(skill => skill.Stated.Level)!)
            .Select(skill => new Had(skill.Skill!, needs.NumberOf(skill.Skill!), skill.Stated.Level.Value, $"{skill.Stated.Name}: {skill.Stated.Level}"))]);

    /// <summary>Adds what the skills are worth to the score of every role.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="scores">A score for each role of the catalogue.</param>
    public void AddTo(ScoreWeights weights, Span<double> scores)
    {
        foreach (var had in _had)
        {
            foreach (var need in _needs.OfSkill(had.Number))
                scores[need.Role] += Value(weights, need, _needs.Rarities[had.Number], had.Level);
        }
    }

    /// <summary>The evidence of the skills that the role asks for and the person mentioned, in the role's order.</summary>
    /// <param name="number">The number of the role in the catalogue.</param>
    /// <param name="role">The role.</param>
    public IEnumerable<Evidence> Score(int number, Role role)
    {
        for (var place = 0; place < role.Skills.Count; place++)
        {
            var asked = role.Skills[place];
            if (!_places.TryGetValue(asked.Skill.Id, out var mentioned))
                continue;
            var had = _had[mentioned];
            var need = _needs.OfRole(number)[place];
            yield return new Evidence(ContributionSource.Skill, Values(need, _needs.Rarities[had.Number], had.Level), had.YouSaid, asked.Skill.Describe(asked.Level))
            {
                Skill = had.Skill,
                SkillFit = FitOf(had.Level, need.Level),
            };
        }
    }

    /// <summary>What the role asks for and the person does not have at that level, in the role's order, with what having it there would add to the score.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="number">The number of the role in the catalogue.</param>
    /// <param name="role">The role.</param>
    public IEnumerable<MissingSkill> Missing(ScoreWeights weights, int number, Role role)
    {
        for (var place = 0; place < role.Skills.Count; place++)
        {
            var asked = role.Skills[place];
            var need = _needs.OfRole(number)[place];
            var had = _places.TryGetValue(asked.Skill.Id, out var mentioned) ? _had[mentioned] : null;
            if (had is not null && FitOf(had.Level, need.Level) is SkillFit.Met or SkillFit.Above)
                continue;
            var enough = need.Level == RoleNeeds.Need.UnstatedLevel ? LevelWhereUnstated : need.Level;
            var rarity = _needs.Rarities[need.Skill];
            var now = had is null ? 0 : Value(weights, need, rarity, had.Level);
            yield return new MissingSkill(asked, had is null ? null : SkillLevel.Create(had.Level), had?.YouSaid ?? "", Value(weights, need, rarity, enough) - now);
        }
    }

    /// <summary>The skills that the person has and the role does not ask for, in the order of first mention.</summary>
    public IEnumerable<Had> Unused(Role role)
    {
        var asked = role.Skills.Select(need => need.Skill.Id).ToHashSet(StringComparer.Ordinal);
        return _had.Where(had => had.Level > 0 && !asked.Contains(had.Skill.Id));
    }

    /// <summary>How a person's level fits the level asked for.</summary>
    public static SkillFit FitOf(int level, int asked)
    {
        var needed = asked == RoleNeeds.Need.UnstatedLevel ? LevelWhereUnstated : asked;
        if (level == 0)
            return SkillFit.Missing;
        if (level < needed)
            return SkillFit.Below;
        return level <= needed + 1 || asked == RoleNeeds.Need.UnstatedLevel ? SkillFit.Met : SkillFit.Above;
    }

    /// <summary>What a mentioned skill is worth to a role that asks for it: the sum of what its features are.</summary>
    public static double Value(ScoreWeights weights, in RoleNeeds.Need need, double rarity, int level)
    {
        var (had, below, above) = Parts(need, level);
        return level == 0
            ? -need.Share * weights[ScoreFeature.SkillLacking]
            : (had * weights[ScoreFeature.SkillHad]) + (below * weights[ScoreFeature.SkillBelow]) + (above * weights[ScoreFeature.SkillAbove])
                + (Used(level, rarity) * weights[ScoreFeature.SkillUsed]);
    }

    private static List<FeatureValue> Values(RoleNeeds.Need need, double rarity, int level)
    {
        if (level == 0)
            return [new FeatureValue(ScoreFeature.SkillLacking, -need.Share)];
        var (had, below, above) = Parts(need, level);
        return
        [
            new FeatureValue(ScoreFeature.SkillHad, had),
            new FeatureValue(ScoreFeature.SkillBelow, below),
            new FeatureValue(ScoreFeature.SkillAbove, above),
            new FeatureValue(ScoreFeature.SkillUsed, Used(level, rarity)),
        ];
    }

    private static (double Had, double Below, double Above) Parts(in RoleNeeds.Need need, int level)
    {
        var asked = need.Level == RoleNeeds.Need.UnstatedLevel ? LevelWhereUnstated : need.Level;
        var below = asked == 0 ? 0 : Math.Max(0, asked - level) / (double)asked;
        var above = need.Level == RoleNeeds.Need.UnstatedLevel ? 0 : AboveStep * Math.Max(0, level - asked - 1);
        return (need.Share, -need.Share * below, -need.Share * above);
    }

    private static double Used(int level, double rarity) => level / 5.0 * rarity;

    /// <summary>A skill that the person mentioned.</summary>
    /// <param name="Skill">The skill.</param>
    /// <param name="Number">Its number in the catalogue.</param>
    /// <param name="Level">The level, 0 to 5.</param>
    /// <param name="YouSaid">Their own words.</param>
    public sealed record Had(Skill Skill, int Number, int Level, string YouSaid);
}
