using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Paths;

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

    /// <summary>Catalogues of two to seven roles with any seniorities and families, known or not, skills and moves. The ids are such that one begins another.</summary>
    public static Gen<RoleCatalog> Any { get; } =
        from count in Gen.Choose(2, 7)
        from seniorities in Gen.ArrayOf(Gen.Elements(1, 1, 2, 2, 3, 3, 4, 6, 7), count)
        from known in Gen.ArrayOf(Gen.Frequency((5, Gen.Constant(true)), (1, Gen.Constant(false))), count)
        from families in Gen.ArrayOf(Gen.Elements("one", "one", "two", null), count)
        from needs in Gen.ArrayOf(Gen.ArrayOf(Gen.Elements("", "", " 1", " 2", " 3", " 4", " 5", " 1 useful", " 2 useful", " 3 useful", " 5 useful"), Skills.Count), count)
        from moves in Gen.ArrayOf(Gen.ArrayOf(Gen.Frequency((2, Gen.Constant(true)), (3, Gen.Constant(false))), count), count)
        select MapOf(Enumerable.Range(0, count).Select(i => Role(
            Ids[i],
            seniorities[i],
            [.. Skills.Zip(needs[i]).Where(need => need.Second.Length > 0).Select(need => need.First.Id + need.Second)],
            [.. Enumerable.Range(0, count).Where(j => j != i && moves[i][j]).Select(j => Ids[j])]) with
        {
            Family = families[i],
            Seniority = known[i] ? Seniority.Create(seniorities[i]) : null,
        }));

    /// <summary>What a request says of its routes, for catalogues of <see cref="Any"/>: roles are named by their place, and those that are not there are not named.</summary>
    public static Gen<RouteWishes> Wishes { get; } =
        from avoid in Gen.SubListOf(2, 4)
        from via in Gen.Frequency((2, Gen.Constant(Enumerable.Empty<int>())), (3, Gen.SubListOf(1, 3, 5).Select(list => list.AsEnumerable())))
        from maxSteps in Gen.Choose(1, 8)
        from statedOnly in Gen.Elements(false, false, true)
        from allowLeaps in Gen.Elements(false, true)
        from have in Gen.ArrayOf(Gen.Choose(0, 5), 4)
        from says in Gen.Elements(false, true)
        select new RouteWishes([.. avoid], [.. via], maxSteps, statedOnly, allowLeaps, says ? have : null);

    /// <summary>Skills that a person has: the levels of <see cref="Skills"/>.</summary>
    public static SkillInventory Having(params int[] levels) =>
        SkillInventory.Of(Role("person", 1, [.. Skills.Zip(levels).Where(skill => skill.Second > 0).Select(skill => $"{skill.First.Id} {skill.Second}")]));

    private static RoleSkill Need(string text)
    {
        var parts = text.Split(' ');
        return new RoleSkill(Skills.Single(skill => skill.Id == parts[0]), SkillLevel.Create(parts[1][0] - '0'), parts.Length == 3 ? SkillNeed.Useful : SkillNeed.Essential);
    }
}

/// <summary>What a request says of its routes.</summary>
internal sealed record RouteWishes(int[] Avoid, int[] Via, int MaxSteps, bool StatedOnly, bool AllowLeaps, int[]? Have)
{
    /// <summary>As the finder takes it, for a catalogue of which the first and the last role are the ends.</summary>
    public RouteOptions Over(RoleCatalog catalog) => new()
    {
        Avoid = [.. Inner(catalog, Avoid)],
        Via = [.. Inner(catalog, Via)],
        MaxSteps = MaxSteps,
        StatedOnly = StatedOnly,
        AllowLeaps = AllowLeaps,
        Have = Have is null ? null : RoleMaps.Having(Have),
    };

    private static IEnumerable<Role> Inner(RoleCatalog catalog, int[] places) => places.Where(place => place < catalog.Roles.Count - 1).Select(place => catalog.Roles[place]);
}
