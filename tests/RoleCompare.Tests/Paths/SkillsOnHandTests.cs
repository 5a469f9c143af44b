using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Paths;
using RoleCompare.Profiles;
using Xunit;
using static RoleCompare.Tests.Paths.RoleMaps;

namespace RoleCompare.Tests.Paths;

/// <summary>The skills that someone has, and what a role asks for beyond them.</summary>
public sealed class SkillsOnHandTests
{
    [Fact]
    public void A_role_gives_the_skills_it_asks_for()
    {
        var gaps = SkillInventory.Of(Role("a", 1, ["alpha 3", "beta 5 useful"])).GapsTo(Role("b", 1, ["alpha 5", "beta 5", "gamma 2"]));

        Assert.Equal([("alpha", 3, 5), ("gamma", 0, 2)], Shown(gaps));
    }

    [Fact]
    public void A_lower_demand_takes_nothing_away()
    {
        var gaps = SkillInventory.Of(Role("a", 1, ["alpha 4"])).With(Role("b", 1, ["alpha 2"])).GapsTo(Role("c", 1, ["alpha 5"]));

        Assert.Equal([("alpha", 4, 5)], Shown(gaps));
    }

    [Fact]
    public void A_step_gives_a_new_inventory_and_leaves_the_old_one()
    {
        var before = SkillInventory.Of(Role("a", 1, []));
        before.With(Role("b", 1, ["alpha 5"]));

        Assert.Equal([("alpha", 0, 5)], Shown(before.GapsTo(Role("c", 1, ["alpha 5"]))));
    }

    [Fact]
    public void Gaps_stand_essential_first_then_by_missing_levels_then_by_id()
    {
        var gaps = SkillInventory.Of(Role("a", 1, ["delta 1"])).GapsTo(Role("b", 1, ["alpha 5 useful", "beta 2", "delta 3", "gamma 4"]));

        Assert.Equal([("gamma", 0, 4), ("beta", 0, 2), ("delta", 1, 3), ("alpha", 0, 5)], Shown(gaps));
    }

    [Fact]
    public void Of_several_names_of_one_skill_the_highest_level_counts()
    {
        var have = SkillInventory.Of(Understood(("alpha", 2), ("alpha", 4), ("alpha", 3)));

        Assert.Equal([("alpha", 4, 5)], Shown(have.GapsTo(Role("b", 1, ["alpha 5"]))));
    }

    [Fact]
    public void A_skill_that_was_not_understood_does_not_count()
    {
        var have = SkillInventory.Of(Understood((null, 5)));

        Assert.Equal([("alpha", 0, 1)], Shown(have.GapsTo(Role("b", 1, ["alpha 1"]))));
    }

    [Fact]
    public void A_profile_starts_a_route_with_what_the_person_has_and_not_with_what_the_role_asks_for()
    {
        var catalog = MapOf(Role("a", 1, ["alpha 5"], "b"), Role("b", 1, ["alpha 5", "beta 3"]));

        var path = Assert.Single(new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[1], 1, new RouteOptions { Have = SkillInventory.Of(Understood(("beta", 3))) }));

        Assert.Equal([("alpha", 0, 5)], Shown(path.Steps[0].Missing));
    }

    private static UnderstoodProfile Understood(params (string? Skill, int Level)[] skills) => new()
    {
        Profile = new Profile(),
        ExcludedRoles = [],
        Skills = [.. skills.Select(skill => new UnderstoodSkill(
            new StatedSkill(skill.Skill ?? "nonsense", SkillLevel.Create(skill.Level)),
            skill.Skill is null ? null : Skills.Single(known => known.Id == skill.Skill),
            skill.Skill is null ? SkillNameMatch.None : SkillNameMatch.Alias,
            1,
            []))],
    };

    private static IEnumerable<(string Skill, int From, int To)> Shown(IEnumerable<SkillGap> gaps) => gaps.Select(gap => (gap.Skill.Id, gap.From.Value, gap.To!.Value.Value));
}
