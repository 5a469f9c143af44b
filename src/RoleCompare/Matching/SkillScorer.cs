using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>
/// Compares skills by level, from both sides with equal weight: how far what the person has is of use in the role (each skill
/// weighs by the person's level), and how far what the role asks for is there (each skill weighs by the level asked for, useful
/// ones at <see cref="UsefulWeight"/>). Where no level is stated, the skill counts as if <see cref="UnstatedLevel"/> were asked for, and
/// having more is never too much.
/// </summary>
internal sealed class SkillScorer
{
    /// <summary>The weight of a useful skill beside an essential one of the same level.</summary>
    public const double UsefulWeight = 0.4;

    /// <summary>What a skill that the role asks for counts when the person did not mention it: they may have it all the same.</summary>
    public const double NotMentioned = -0.5;

    /// <summary>What a skill of the person counts that the role does not ask for.</summary>
    public const double Unused = -0.4;

    /// <summary>What each level beyond one above the level asked for takes off: the skill serves, the person may be bored.</summary>
    public const double AboveStep = 0.1;

    /// <summary>The level at which a skill counts when the source of the role does not say which level the work asks for.</summary>
    public const int UnstatedLevel = 3;

    private readonly IReadOnlyList<(Skill Skill, SkillLevel Level, string YouSaid)> _had;
    private readonly Dictionary<string, int> _places;
    private readonly double _levels;

    private SkillScorer(IReadOnlyList<(Skill Skill, SkillLevel Level, string YouSaid)> had)
    {
        _had = had;
        _places = had.Index().ToDictionary(skill => skill.Item.Skill.Id, skill => skill.Index, StringComparer.Ordinal);
        _levels = _had.Sum(skill => skill.Level.Value);
    }

    /// <summary>Takes the skills that were understood; of several that stand for one skill the highest level counts.</summary>
    /// <returns>A scorer, or null when no skill was understood.</returns>
    public static SkillScorer? Create(IReadOnlyList<UnderstoodSkill> skills)
    {
        var had = skills
            .Where(skill => skill.Skill is not null)
            .GroupBy(skill => skill.Skill!)
            .Select(same => same.MaxBy(skill => skill.Stated.Level)!)
            .Select(skill => (skill.Skill!, skill.Stated.Level, $"{skill.Stated.Name}: {skill.Stated.Level}"))
            .ToList();
        return had.Count == 0 ? null : new SkillScorer(had);
    }

    /// <summary>The evidence of all skills for one role.</summary>
    public IEnumerable<Evidence> Score(Role role)
    {
        var asked = role.Skills.Sum(Weight);
        var needs = new RoleSkill?[_had.Count];
        foreach (var need in role.Skills)
        {
            if (_places.TryGetValue(need.Skill.Id, out var place))
                needs[place] = need;
        }

        foreach (var (place, (skill, level, youSaid)) in _had.Index())
        {
            var share = _levels > 0 ? level.Value / _levels : 0;
            if (needs[place] is { } need)
            {
                var fit = Fit(level.Value, need.Level);
                var use = level.Value == 0 ? 0 : share * fit.Use;
                yield return new Evidence((use + (Weight(need) / asked * fit.Have)) / 2, youSaid, need.Skill.Describe(need.Level))
                {
                    Skill = skill,
                    SkillFit = fit.Kind,
                };
            }
            else if (level.Value > 0)
            {
                yield return new Evidence(share * Unused / 2, youSaid, "") { Skill = skill, SkillFit = SkillFit.Unused };
            }
        }

        foreach (var need in role.Skills.Where(need => !_places.ContainsKey(need.Skill.Id)))
        {
            yield return new Evidence(Weight(need) / asked * NotMentioned / 2, "", need.Skill.Describe(need.Level))
            {
                Skill = need.Skill,
                SkillFit = SkillFit.Missing,
            };
        }
    }

    /// <summary>How a person's level fits the level asked for, what it counts for the use of the skill (0 to 1), and for the need of it (−1 to 1).</summary>
    internal static (SkillFit Kind, double Use, double Have) Fit(int level, SkillLevel? asked) =>
        asked is { } stated ? Fit(level, stated.Value) : Fit(Math.Min(level, UnstatedLevel), UnstatedLevel);

    /// <summary>How much a skill that a role asks for weighs beside its others.</summary>
    internal static double Weight(RoleSkill need) => (need.Level?.Value ?? UnstatedLevel) * (need.Need == SkillNeed.Essential ? 1 : UsefulWeight);

    private static (SkillFit Kind, double Use, double Have) Fit(int level, int asked)
    {
        if (level == 0)
            return (SkillFit.Missing, 0, -1);
        if (level < asked)
            return (SkillFit.Below, (double)level / asked, (2.0 * level / asked) - 1);
        if (level <= asked + 1)
            return (SkillFit.Met, 1, 1);
        var value = 1 - (AboveStep * (level - asked - 1));
        return (SkillFit.Above, value, value);
    }
}
