using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.WhatIf;

/// <summary>One answer of a profile that is changed: a skill's level, a wanted level on a dimension, or the wanted seniority.</summary>
public sealed record ProfileChange
{
    private ProfileChange(Skill? skill, Dimension? dimension, int? from, int? to)
    {
        Skill = skill;
        Dimension = dimension;
        From = from;
        To = to;
    }

    /// <summary>The skill; null when it is about a wish.</summary>
    public Skill? Skill { get; }

    /// <summary>The dimension; null when it is about a skill or the wanted seniority.</summary>
    public Dimension? Dimension { get; }

    /// <summary>The level before; null when nothing was said.</summary>
    public int? From { get; }

    /// <summary>The level afterwards; null when nothing is said then.</summary>
    public int? To { get; }

    /// <summary>What it is about, as a name.</summary>
    public string Subject => Skill?.Name ?? Dimension?.Name ?? "Wanted seniority";

    /// <summary>A skill is stated at a level, or no longer mentioned when that is null.</summary>
    public static ProfileChange OfSkill(UnderstoodProfile before, Skill skill, SkillLevel? to) => new(skill, null, LevelOf(before, skill), to?.Value);

    /// <summary>A level is wanted on a dimension.</summary>
    public static ProfileChange OfPreference(UnderstoodProfile before, Dimension dimension, DimensionLevel to)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(dimension);
        return new(null, dimension, before.Profile.Preferences.TryGetValue(dimension.Id, out var level) ? level.Value : null, to.Value);
    }

    /// <summary>A seniority is wanted.</summary>
    public static ProfileChange OfSeniority(UnderstoodProfile before, Seniority to)
    {
        ArgumentNullException.ThrowIfNull(before);
        return new(null, null, before.Profile.WantedSeniority?.Value, to.Value);
    }

    /// <summary>The level at which a profile has a skill, the highest where it is stated twice; null when it is not mentioned.</summary>
    public static int? LevelOf(UnderstoodProfile profile, Skill skill)
    {
        ArgumentNullException.ThrowIfNull(profile);
        return profile.Skills.Where(stated => stated.Skill == skill).Max(stated => (int?)stated.Stated.Level.Value);
    }

    /// <summary>The profile with this answer changed. All others stay as they are.</summary>
    internal UnderstoodProfile ApplyTo(UnderstoodProfile before)
    {
        if (Skill is not null)
            return WithSkill(before);
        var profile = before.Profile;
        if (Dimension is null)
            return before with { Profile = profile with { WantedSeniority = Seniority.Create(To!.Value) } };
        var preferences = new Dictionary<string, DimensionLevel>(profile.Preferences) { [Dimension.Id] = DimensionLevel.Create(To!.Value) };
        return before with { Profile = profile with { Preferences = preferences } };
    }

    // Where it was said first, in the words that were used.
    private UnderstoodProfile WithSkill(UnderstoodProfile before)
    {
        var skills = before.Skills.ToList();
        var place = skills.FindIndex(stated => stated.Skill == Skill);
        var stated = place < 0 ? new UnderstoodSkill(new StatedSkill(Skill!.Name, default), Skill, SkillNameMatch.Name, 1, []) : skills[place];
        skills.RemoveAll(other => other.Skill == Skill);
        if (To is { } level)
            skills.Insert(place < 0 ? skills.Count : place, stated with { Stated = stated.Stated with { Level = SkillLevel.Create(level) } });
        return before with { Skills = skills, Profile = before.Profile with { Skills = [.. skills.Select(skill => skill.Stated)] } };
    }
}
