namespace RoleCompare.Catalog;

/// <summary>A role, described over the catalogue's dimensions.</summary>
public sealed record Role
{
    /// <summary>The id, unique in the catalogue.</summary>
    public required RoleId Id { get; init; }

    /// <summary>The usual job title, singular.</summary>
    public required string Title { get; init; }

    /// <summary>Other titles of the same job.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>A slug that groups roles; null when it is not known.</summary>
    public required string? Family { get; init; }

    /// <summary>How senior the role is; null when it is not known.</summary>
    public required Seniority? Seniority { get; init; }

    /// <summary>One or two sentences; null when there are none.</summary>
    public required string? Summary { get; init; }

    /// <summary>One entry for each dimension of the catalogue, in the catalogue's order.</summary>
    public required IReadOnlyList<RoleDimension> Dimensions { get; init; }

    /// <summary>The skills that the work asks for: essential ones first, then by falling level, then by id.</summary>
    public required IReadOnlyList<RoleSkill> Skills { get; init; }

    /// <summary>The stated moves out of this role, in the order of the file.</summary>
    public required IReadOnlyList<Progression> Progressions { get; init; }

    /// <summary>Where the facts come from, or why they are believed.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The publication that the role was taken from; null when it was written for this catalogue. Only a role that was taken from one may leave things unknown.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The entry for one dimension.</summary>
    /// <exception cref="ArgumentException">The catalogue has no such dimension.</exception>
    public RoleDimension this[string dimensionId] =>
        Dimensions.FirstOrDefault(entry => entry.Dimension.Id == dimensionId)
        ?? throw new ArgumentException($"'{dimensionId}' is not a dimension of this catalogue.", nameof(dimensionId));

    /// <summary>What the role asks of a skill, or null when it does not use it.</summary>
    public RoleSkill? Requirement(Skill skill) => Skills.FirstOrDefault(entry => entry.Skill == skill);
}

/// <summary>What a role is on one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Level">The level by the dimension's rubric; null when it is not known.</param>
/// <param name="Text">One to three sentences; null when nothing is known.</param>
public sealed record RoleDimension(Dimension Dimension, DimensionLevel? Level, string? Text);

/// <summary>What a role asks of one skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Level">The level that the work asks for, 1 to 5; null when it is not known.</param>
/// <param name="Need">Whether the work can be done without it.</param>
public sealed record RoleSkill(Skill Skill, SkillLevel? Level, SkillNeed Need);

/// <summary>Whether a role's work can be done without a skill.</summary>
public enum SkillNeed
{
    /// <summary>The work cannot be done without it.</summary>
    Essential,

    /// <summary>It makes the work easier or better.</summary>
    Useful,
}
