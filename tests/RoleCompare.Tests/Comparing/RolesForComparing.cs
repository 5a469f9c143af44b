using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Tests.Embedding;

namespace RoleCompare.Tests.Comparing;

/// <summary>Roles in memory with dimensions, to compare.</summary>
internal static class RolesForComparing
{
    private static readonly Lazy<EmbeddingModel> Model = new(TinyModel.Load);

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
        Dimensions = [.. Dimensions.Zip(levels, (dimension, level) => new RoleDimension(dimension, DimensionLevel.Create(level), Text(id, dimension)))],
        Skills = skills,
        Progressions = [],
        Sources = [],
    };

    /// <summary>What such a role says on a dimension: one word, which no other role has, so that no two sentences are alike.</summary>
    public static string Text(string id, Dimension dimension) => $"{dimension.Name.Replace(" ", "", StringComparison.Ordinal)}Of{id.Replace("-", "", StringComparison.Ordinal)}.";

    /// <summary>A role that says a text, at a level or at none, on the first dimension, and nothing on the others.</summary>
    public static Role Saying(string id, int? level, string? text) => Role(id, [1, 1, 1]) with
    {
        Dimensions = [.. Dimensions.Select((dimension, i) => i == 0 ? new RoleDimension(dimension, level is { } known ? DimensionLevel.Create(known) : null, text) : new RoleDimension(dimension, null, null))],
    };

    /// <summary>Such a role, taken from a publication.</summary>
    public static Role Imported(string id, int? level, string? text) => Saying(id, level, text) with { Provenance = new Provenance(new Origin("pub", "Publication", "1", "CC", "By <Publisher>."), "11") };

    /// <summary>The roles of a catalogue that has no others, compared by a model to which all words are alike unknown: sentences are alike by the words they share.</summary>
    public static RoleComparison Compare(params Role[] roles) => Compare(new ComparisonRequest { Roles = roles });

    public static RoleComparison Compare(ComparisonRequest request)
    {
        var catalog = RoleCatalog.Create(Dimensions, [], request.Against is { } pinned ? request.Roles.Append(pinned).DistinctBy(role => role.Id) : request.Roles.DistinctBy(role => role.Id), new string('0', 64));
        return RoleComparison.Create(catalog, SentenceLikeness.Create(catalog, Model.Value), request);
    }

    /// <summary>A person who wants a level on the first dimension and has said levels of skills.</summary>
    public static UnderstoodProfile Person(int? wanted, params (Skill Skill, int Level)[] skills) => new()
    {
        Profile = new Profile { Preferences = wanted is { } level ? new Dictionary<string, DimensionLevel> { [Dimensions[0].Id] = DimensionLevel.Create(level) } : [] },
        Skills = [.. skills.Select(skill => new UnderstoodSkill(new StatedSkill(skill.Skill.Name, SkillLevel.Create(skill.Level)), skill.Skill, SkillNameMatch.Name, 1, []))],
        ExcludedRoles = [],
    };

    public static RoleSkill Needs(Skill skill, int level, SkillNeed need = SkillNeed.Essential) => new(skill, SkillLevel.Create(level), need);
}
