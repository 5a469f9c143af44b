using RoleCompare.Catalog;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>A profile with every name in it resolved against a catalogue.</summary>
public sealed record UnderstoodProfile
{
    /// <summary>The profile as it was given.</summary>
    public required Profile Profile { get; init; }

    /// <summary>What each stated skill was taken for, in the order given.</summary>
    public required IReadOnlyList<UnderstoodSkill> Skills { get; init; }

    /// <summary>The role the person has now; null when they did not say.</summary>
    public Role? CurrentRole { get; init; }

    /// <summary>The role the person wants to reach in the end; null when they did not say.</summary>
    public Role? TargetRole { get; init; }

    /// <summary>The roles the person does not want.</summary>
    public required IReadOnlyList<Role> ExcludedRoles { get; init; }

    /// <summary>What the person should know of how they were understood, as sentences to show; see <see cref="ProfileWarnings"/>.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}

/// <summary>What a stated skill was taken for.</summary>
/// <param name="Stated">What the person wrote.</param>
/// <param name="Skill">The skill of the catalogue; null when it was not understood.</param>
/// <param name="By">What made the connection.</param>
/// <param name="Similarity">The cosine of the embeddings, from 0 to 1; 1 when the name is exactly the skill's.</param>
/// <param name="Nearest">The three nearest skills when it was not understood; otherwise empty.</param>
public sealed record UnderstoodSkill(StatedSkill Stated, Skill? Skill, SkillNameMatch By, double Similarity, IReadOnlyList<Skill> Nearest);

/// <summary>What connects the name that a person wrote with a skill.</summary>
public enum SkillNameMatch
{
    /// <summary>It is the skill's id.</summary>
    Id,

    /// <summary>It is the skill's name.</summary>
    Name,

    /// <summary>It is one of the skill's aliases.</summary>
    Alias,

    /// <summary>It is none of these, and its meaning is near.</summary>
    Meaning,

    /// <summary>Nothing does.</summary>
    None,
}
