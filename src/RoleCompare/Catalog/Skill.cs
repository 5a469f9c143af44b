namespace RoleCompare.Catalog;

/// <summary>A skill that roles ask for.</summary>
/// <param name="Id">A slug, unique in the catalogue.</param>
/// <param name="Name">The name as people write it.</param>
/// <param name="Aliases">Other names and abbreviations; none stands for two skills.</param>
/// <param name="Category">A slug that groups skills in lists.</param>
/// <param name="Description">One sentence: what someone with this skill can do; null when it is not known.</param>
/// <param name="Levels">What a person at level 1, 3 and 5 does, in this order; empty when it is not known.</param>
public sealed record Skill(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    string Category,
    string? Description,
    IReadOnlyList<string> Levels)
{
    /// <summary>The levels that <see cref="Levels"/> describes.</summary>
    public static IReadOnlyList<int> DescribedLevels { get; } = [1, 3, 5];

    /// <summary>The publication that the skill was taken from; null when it was written for this catalogue. Only a skill that was taken from one may leave things unknown.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>What a person at a level does, in the catalogue's words: those of the described level at or below it, else the description, else the name.</summary>
    /// <param name="level">The level, from 1; null when it is not known.</param>
    public string Describe(SkillLevel? level) =>
        level is { Value: > 0 and var value } && Levels.Count > 0 ? Levels[(value - 1) / 2] : Description ?? Name;
}
