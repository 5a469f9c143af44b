using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Tests.Embedding;
using RoleCompare.Tests.Matching;

namespace RoleCompare.Tests.WhatIf;

/// <summary>A small catalogue of roles that ask for a few skills, and a person with levels of some of them.</summary>
/// <param name="Index">The roles r0, r1, …, all of seniority 3 and of level 3 on each dimension.</param>
/// <param name="Levels">The person's level of each skill by its id; without those that are not mentioned.</param>
internal sealed record SmallWorld(CatalogIndex Index, IReadOnlyDictionary<string, int> Levels)
{
    private static readonly Skill[] Skills = [.. new[] { "alpha", "beta", "gamma", "delta" }.Select(Make.Skill)];
    private static readonly Lazy<RoleCompare.Embedding.EmbeddingModel> Model = new(TinyModel.Load);

    public RoleMatcher Matcher => new(Index);

    public Profile Profile => ProfileOf(Levels);

    /// <summary>Worlds of a number of roles and at most so many skills.</summary>
    public static Gen<SmallWorld> Any(int fewest, int most, int skills) =>
        from count in Gen.Choose(fewest, most)
        from needs in Gen.ArrayOf(Gen.ArrayOf(Gen.Choose(-2, 10), skills), count)
        from levels in Gen.ArrayOf(Gen.Choose(-3, 5), skills)
        select Create(needs, levels);

    public static SmallWorld Of(Role[] roles, params (string Skill, int Level)[] levels) =>
        new(CatalogIndex.Create(Make.Catalog([.. roles.Select(role => role with { Dimensions = roles[0].Dimensions })]), Model.Value), levels.ToDictionary(level => level.Skill, level => level.Level));

    public static Profile ProfileOf(IReadOnlyDictionary<string, int> levels, int? wish = null) => new()
    {
        Skills = [.. levels.OrderBy(level => level.Key, StringComparer.Ordinal).Select(level => new StatedSkill(level.Key, SkillLevel.Create(level.Value)))],
        Preferences = wish is { } wanted ? new Dictionary<string, DimensionLevel> { ["communication"] = DimensionLevel.Create(wanted) } : new Dictionary<string, DimensionLevel>(),
    };

    public override string ToString() =>
        $"{string.Join("; ", Levels)} | {string.Join("; ", Index.Catalog.Roles.Select(role => $"{role.Id}: {string.Join(", ", role.Skills.Select(need => $"{need.Skill.Id} {need.Level} {need.Need}"))}"))}";

    // Of 13 values 1 to 5 ask for an essential skill, 6 to 10 for a useful one, the others for none.
    private static SmallWorld Create(int[][] needs, int[] levels)
    {
        var roles = needs.Select((row, i) => Make.Role($"r{i:00}", [.. row.Index()
            .Where(need => need.Item > 0)
            .Select(need => (Skills[need.Index], ((need.Item - 1) % 5) + 1, need.Item <= 5 ? SkillNeed.Essential : SkillNeed.Useful))]));
        return Of([.. roles], [.. levels.Index().Where(level => level.Item >= 0).Select(level => (Skills[level.Index].Id, level.Item))]);
    }
}
