namespace RoleCompare.Catalog;

/// <summary>A skill that roles ask for.</summary>
/// <param name="Id">A slug, unique in the catalogue.</param>
/// <param name="Name">The name as people write it.</param>
/// <param name="Aliases">Other names and abbreviations; none stands for two skills.</param>
/// <param name="Category">A slug that groups skills in lists.</param>
/// <param name="Description">One sentence: what someone with this skill can do.</param>
/// <param name="Levels">What a person at level 1, 3 and 5 does, in this order.</param>
public sealed record Skill(
    string Id,
    string Name,
    IReadOnlyList<string> Aliases,
    string Category,
    string Description,
    IReadOnlyList<string> Levels)
{
    /// <summary>The levels that <see cref="Levels"/> describes.</summary>
    public static IReadOnlyList<int> DescribedLevels { get; } = [1, 3, 5];
}
