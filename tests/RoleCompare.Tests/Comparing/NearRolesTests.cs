using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Comparing;

public sealed class NearRolesTests
{
    private static readonly Skill Docker = Make.Skill("docker");
    private static readonly Skill Python = Make.Skill("python");

    [Fact]
    public void The_nearest_are_those_whose_mean_vectors_have_the_highest_cosine()
    {
        var own = Shipped.Role("mlops-engineer");

        var near = NearRoles.Of(Shipped.Index, own, 5);

        var expected = Shipped.Catalog.Roles.Where(role => role != own).OrderByDescending(role => VectorMath.Dot(Mean(own), Mean(role))).Take(5);
        Assert.Equal(expected.Select(role => role.Id), near.Select(entry => entry.Role.Id));
        Assert.All(near, entry => Assert.Equal(VectorMath.Dot(Mean(own), Mean(entry.Role)), entry.Likeness, 1e-4));
    }

    [Fact]
    public void They_are_told_apart_by_the_level_and_the_skill_that_differ_most()
    {
        var own = WithLevel(Make.Role("a", (Docker, 2, SkillNeed.Essential), (Python, 1, SkillNeed.Essential)), "communication", 5);
        var other = WithLevel(Make.Role("b", (Docker, 4, SkillNeed.Essential), (Python, 4, SkillNeed.Useful)), "team-management", 2);

        var near = Assert.Single(NearRoles.Of(Index(own, other), own, 3));

        Assert.Equal(("communication", 5, 3), (near.Level!.Dimension.Id, near.Level.Own.Value, near.Level.Other.Value));
        Assert.Equal((Python, 1, 4), (near.Skill!.Skill, near.Skill.Own!.Level!.Value.Value, near.Skill.Other!.Level!.Value.Value));
    }

    [Fact]
    public void A_skill_that_is_only_useful_says_less_than_an_essential_one()
    {
        var own = Make.Role("a", (Docker, 5, SkillNeed.Useful));
        var other = Make.Role("b", (Python, 3, SkillNeed.Essential));

        var near = Assert.Single(NearRoles.Of(Index(own, other), own, 3));

        Assert.Equal(Python, near.Skill!.Skill);
        Assert.Null(near.Skill.Own);
    }

    [Fact]
    public void What_is_not_known_tells_nothing_apart()
    {
        var origin = new Provenance(new Origin("o", "O", "1", "free", "By O."), "1");
        var own = Make.Role("a", (Docker, 2, SkillNeed.Essential));
        var other = own with
        {
            Id = RoleId.Create("b"),
            Provenance = origin,
            Dimensions = [.. own.Dimensions.Select(entry => entry with { Level = null })],
            Skills = [new RoleSkill(Docker, null, SkillNeed.Essential)],
        };

        var near = Assert.Single(NearRoles.Of(Index(own, other), own, 3));

        Assert.Null(near.Level);
        Assert.Null(near.Skill);
    }

    private static CatalogIndex Index(params Role[] roles) => CatalogIndex.Create(Make.Catalog(roles), Shipped.Model);

    private static Role WithLevel(Role role, string dimension, int level) =>
        role with { Dimensions = [.. role.Dimensions.Select(entry => entry.Dimension.Id == dimension ? entry with { Level = DimensionLevel.Create(level) } : entry)] };

    private static float[] Mean(Role role)
    {
        var sum = new float[Shipped.Model.Dimensions];
        var vector = new float[Shipped.Model.Dimensions];
        foreach (var field in RoleField.Of(role))
        {
            Shipped.Model.Embed(field.Embedded, vector);
            VectorMath.Add(sum, vector);
        }

        VectorMath.Normalize(sum);
        return sum;
    }
}
