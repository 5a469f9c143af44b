using RoleCompare.Catalog;

namespace RoleCompare.Profiles;

/// <summary>What a person said of themselves. There is no member for name, age, gender or origin.</summary>
public sealed record Profile
{
    /// <summary>The skills in the person's own words, in the order given.</summary>
    public IReadOnlyList<StatedSkill> Skills { get; init; } = [];

    /// <summary>What the person wants, as free text; empty when nothing was said.</summary>
    public string Goals { get; init; } = "";

    /// <summary>What the person has done, as free text; empty when nothing was said.</summary>
    public string Experience { get; init; } = "";

    /// <summary>The wanted level on a dimension, by the dimension's id.</summary>
    public IReadOnlyDictionary<string, DimensionLevel> Preferences { get; init; } = new Dictionary<string, DimensionLevel>();

    /// <summary>The seniority that the person wants next; null when they did not say. A wish, unlike the bounds in <see cref="Constraints"/>, rules nothing out.</summary>
    public Seniority? WantedSeniority { get; init; }

    /// <summary>What rules a role out.</summary>
    public ProfileConstraints Constraints { get; init; } = new();

    /// <summary>The role the person has now, as they name it; null when they did not say.</summary>
    public string? CurrentRole { get; init; }

    /// <summary>The role the person wants to reach in the end, as they name it; null when they did not say.</summary>
    public string? TargetRole { get; init; }

    /// <summary>Whether there is nothing in it that could put one role before another.</summary>
    public bool SaysNothing =>
        Skills.Count == 0 && Preferences.Count == 0 && WantedSeniority is null && CurrentRole is null && TargetRole is null
        && string.IsNullOrWhiteSpace(Goals) && string.IsNullOrWhiteSpace(Experience);
}

/// <summary>A skill as a person names and rates it.</summary>
/// <param name="Name">The id, name or alias that they wrote.</param>
/// <param name="Level">Their level; 0 says that they do not have it.</param>
public sealed record StatedSkill(string Name, SkillLevel Level);

/// <summary>What rules a role out for a person. Nothing is ruled out by default.</summary>
public sealed record ProfileConstraints
{
    /// <summary>The level of <c>team-management</c> from which a role counts as managing people: 4, "I manage a team".</summary>
    public const int ManagesPeopleFrom = 4;

    /// <summary>Whether roles that manage people are out of the question.</summary>
    public bool NoPeopleManagement { get; init; }

    /// <summary>The lowest seniority that the person would take; null for any.</summary>
    public Seniority? MinSeniority { get; init; }

    /// <summary>The highest seniority that the person would take; null for any.</summary>
    public Seniority? MaxSeniority { get; init; }

    /// <summary>Roles that the person does not want, as they name them.</summary>
    public IReadOnlyList<string> ExcludeRoles { get; init; } = [];
}
