using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.Paths;

/// <summary>The skills that someone has at a point of a path, with their levels. Never changes: a step gives a new one.</summary>
public sealed class SkillInventory
{
    private readonly Dictionary<string, SkillLevel> _levels;

    private SkillInventory(Dictionary<string, SkillLevel> levels) => _levels = levels;

    /// <summary>What someone in a role is taken to have: what the role asks for, at the level it asks for.</summary>
    public static SkillInventory Of(Role role) => new SkillInventory([]).With(role);

    /// <summary>What a person said they have; of several names of one skill the highest level counts.</summary>
    public static SkillInventory Of(UnderstoodProfile profile)
    {
        var levels = new Dictionary<string, SkillLevel>();
        foreach (var skill in profile.Skills)
        {
            if (skill.Skill is { } known && skill.Stated.Level > levels.GetValueOrDefault(known.Id))
                levels[known.Id] = skill.Stated.Level;
        }

        return new SkillInventory(levels);
    }

    /// <summary>
    /// The skills after some time in a role: the higher of what was there and what the role asks for. A skill that it asks for at no stated
    /// level is there at level 1 at least.
    /// </summary>
    public SkillInventory With(Role role)
    {
        var levels = new Dictionary<string, SkillLevel>(_levels);
        foreach (var need in role.Skills)
        {
            var level = need.Level ?? SkillLevel.Create(1);
            if (level > levels.GetValueOrDefault(need.Skill.Id))
                levels[need.Skill.Id] = level;
        }

        return new SkillInventory(levels);
    }

    /// <summary>The level of a skill; 0 when it is not there.</summary>
    public SkillLevel LevelOf(Skill skill)
    {
        ArgumentNullException.ThrowIfNull(skill);
        return _levels.GetValueOrDefault(skill.Id);
    }

    /// <summary>What a role asks for beyond this (of a skill at no stated level: any of it): essential skills first, then the most missing levels, then by id.</summary>
    public IReadOnlyList<SkillGap> GapsTo(Role role) =>
        [.. role.Skills
            .Select(need => new SkillGap(need.Skill, _levels.GetValueOrDefault(need.Skill.Id), need.Level, need.Need))
            .Where(gap => gap.Levels > 0)
            .OrderBy(gap => gap.Need)
            .ThenByDescending(gap => gap.Levels)
            .ThenBy(gap => gap.Skill.Id, StringComparer.Ordinal)];
}
