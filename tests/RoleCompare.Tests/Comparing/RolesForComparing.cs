using RoleCompare.Catalog;

namespace RoleCompare.Tests.Comparing;

/// <summary>Roles in memory with dimensions, to compare.</summary>
internal static class RolesForComparing
{
    private static readonly string[] Anchors = ["one", "two", "three", "four", "five"];

    public static IReadOnlyList<Dimension> Dimensions { get; } =
    [
        new("primary-role", "Primary role", Lens.Responsibilities, "?", Anchors),
        new("team-management", "Team management", Lens.Authority, "?", Anchors),
        new("communication", "Communication", Lens.Collaboration, "?", Anchors),
    ];

    public static Skill Skill(string id, string? name = null) => new(id, name ?? id, [], "made-up", id, ["one", "three", "five"]);

    /// <summary>A role at a level on each of the three dimensions.</summary>
    public static Role Role(string id, int[] levels, params RoleSkill[] skills) => new()
    {
        Id = RoleId.Create(id),
        Title = id,
        Aliases = [],
        Family = "made-up",
        Seniority = Seniority.Create(3),
        Summary = $"What the {id} does.",
        Dimensions = [.. Dimensions.Zip(levels, (dimension, level) => new RoleDimension(dimension, DimensionLevel.Create(level), $"{dimension.Name} of {id}."))],
        Skills = skills,
        Progressions = [],
        Sources = [],
    };

    public static RoleSkill Needs(Skill skill, int level, SkillNeed need = SkillNeed.Essential) => new(skill, SkillLevel.Create(level), need);
}
