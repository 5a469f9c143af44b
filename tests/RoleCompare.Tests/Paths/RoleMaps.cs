using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;

namespace RoleCompare.Tests.Paths;

/// <summary>Small catalogues in memory for paths: roles, moves and skills, and no dimensions.</summary>
internal static class RoleMaps
{
    private static readonly string[] Ids = ["a", "a-b", "ab", "b", "b-a", "c", "d"];

    /// <summary>The skills of every catalogue here, by id.</summary>
    public static IReadOnlyList<Skill> Skills { get; } =
        [.. new[] { "alpha", "beta", "gamma", "delta" }.Select(id => new Skill(id, id, [], "made-up", id, [id, id, id]))];

    /// <summary>A catalogue of the roles given.</summary>
    public static RoleCatalog MapOf(params IEnumerable<Role> roles) => RoleCatalog.Create([], Skills, roles, new string('0', 64));

    /// <summary>A role with skills such as <c>"alpha 3"</c> (essential) or <c>"beta 2 useful"</c>.</summary>
    public static Role Role(string id, int seniority, string[] skills, params string[] moves) => new()
    {
        Id = RoleId.Create(id),
        Title = id,
        Aliases = [],
        Family = "made-up",
        Seniority = Seniority.Create(seniority),
        Summary = id,
        Dimensions = [],
        Skills = [.. skills.Select(Need)],
        Progressions = [.. moves.Select(to => new Progression(RoleId.Create(to), ProgressionKind.Lateral, $"From {id} to {to}."))],
        Sources = [],
    };

    /// <summary>Catalogues of two to seven roles with any seniorities, skills and moves. The ids are such that one begins another.</summary>
    public static Gen<RoleCatalog> Any { get; } =
        from count in Gen.Choose(2, 7)
        from seniorities in Gen.ArrayOf(Gen.Choose(1, 7), count)
        from needs in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements("", "", " 1", " 2", " 3", " 4", " 5", " 1 useful", " 2 useful", " 3 useful", " 5 useful"), Skills.Count), count)
        from moves in Gen.ArrayOf(Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(true)), (3, Gen.Constant(false))), count), count)
        select MapOf(Enumerable.Range(0, count).Select(i => Role(
            Ids[i],
            seniorities[i],
            [.. Skills.Zip(needs[i]).Where(need => need.Second.Length > 0).Select(need => need.First.Id + need.Second)],
            [.. Enumerable.Range(0, count).Where(j => j != i && moves[i][j]).Select(j => Ids[j])])));

    private static RoleSkill Need(string text)
    {
        var parts = text.Split(' ');
        return new RoleSkill(Skills.Single(skill => skill.Id == parts[0]), SkillLevel.Create(parts[1][0] - '0'), parts.Length == 3 ? SkillNeed.Useful : SkillNeed.Essential);
    }
}
