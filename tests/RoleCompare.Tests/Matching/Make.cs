using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;

namespace RoleCompare.Tests.Matching;

/// <summary>Small parts of a catalogue, made by hand.</summary>
internal static class Make
{
    // The same for all roles, as in a catalogue.
    private static readonly Dimension[] Dimensions =
        [.. Dimension.Ids.Select(dimension => new Dimension(dimension, dimension, Lens.Authority, "How much?", ["one", "two", "three", "four", "five"]))];

    public static Skill Skill(string id) => new(id, id.ToUpperInvariant(), [], "category", $"Does {id}.", [$"{id} one", $"{id} three", $"{id} five"]);

    public static Role Role(string id, params (Skill Skill, int Level, SkillNeed Need)[] skills) => new()
    {
        Id = RoleId.Create(id),
        Title = id,
        Aliases = [],
        Family = "family",
        Seniority = Seniority.Create(3),
        Summary = $"The summary of {id}.",
        Dimensions = [.. Dimensions.Select(dimension => new RoleDimension(dimension, DimensionLevel.Create(3), $"The text of {dimension.Id}."))],
        Skills = [.. skills.Select(skill => new RoleSkill(skill.Skill, SkillLevel.Create(skill.Level), skill.Need))],
        Progressions = [],
        Sources = ["A test."],
    };

    public static UnderstoodSkill Has(Skill skill, int level, string? name = null) =>
        new(new StatedSkill(name ?? skill.Id, SkillLevel.Create(level)), skill, SkillNameMatch.Id, 1, []);

    public static Progression Move(string to, string sentence) => new(RoleId.Create(to), ProgressionKind.Promotion, sentence);

    public static RoleCatalog Catalog(params Role[] roles) =>
        RoleCatalog.Create(roles[0].Dimensions.Select(entry => entry.Dimension), roles.SelectMany(role => role.Skills.Select(need => need.Skill)).Distinct(), roles, new string('0', 64));
}
