using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Paths;
using Xunit;
using static RoleCompare.Tests.Paths.RoleMaps;

namespace RoleCompare.Tests.Paths;

/// <summary>Moves between close roles that no catalogue states.</summary>
public sealed class InferringMovesTests
{
    private static readonly string[] Needs = ["alpha 3", "beta 3", "gamma 3"];

    [Fact]
    public void They_are_those_of_a_calculation_role_by_role() =>
        Prop.ForAll(Any.ToArbitrary(), catalog =>
        {
            var bridges = new PathFinder(catalog).Bridges;
            foreach (var from in catalog.Roles)
            {
                var expected = catalog.Roles
                    .Where(to => to != from && from.Progressions.All(move => move.To != to.Id))
                    .Where(to => (to.Seniority?.Value - from.Seniority?.Value ?? 0) is 0 or 1)
                    .Where(to => to.Skills.Count(need => from.Requirement(need.Skill) is not null) >= 3)
                    .Select(to => (To: to.Id.Value, Likeness: Likeness(catalog, from, to)))
                    // The finder's weights are rounded: what is as alike as the threshold may be a hair below it here.
                    .Where(bridge => bridge.Likeness >= bridges.LeastLikeness - 0.00001)
                    .ToDictionary(bridge => bridge.To, bridge => bridge.Likeness);
                var inferred = bridges.From(from);
                Assert.Equal(Math.Min(5, expected.Count), inferred.Count);
                Assert.All(inferred, bridge => Assert.Equal(expected[bridge.To.Id.Value], bridge.Likeness, 0.00001));
                Assert.Equal(inferred.Select(bridge => bridge.Likeness).OrderDescending(), inferred.Select(bridge => bridge.Likeness));
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Roles_that_ask_for_the_same_are_wholly_alike()
    {
        var catalog = MapOf(Role("a", 3, Needs), Role("b", 3, Needs));

        var bridge = Assert.Single(new PathFinder(catalog).Bridges.From(catalog.Roles[0]));

        Assert.Equal(1, bridge.Likeness);
        Assert.Equal(["alpha", "beta", "gamma"], bridge.Shared.Select(skill => skill.Id));
    }

    [Fact]
    public void The_lower_level_is_shared_and_a_useful_skill_counts_two_fifths()
    {
        // One of two roles asks for beta 4: ln(3/1); both ask for beta 3, for alpha 3 and for gamma 1: ln(3/2). One asks for gamma 3: ln(3/1).
        var catalog = MapOf(Role("a", 3, Needs), Role("b", 3, ["alpha 3", "beta 4", "gamma 1 useful"]));

        var (rare, common) = (Math.Log(3), Math.Log(1.5));
        var shared = common + common + (0.4 * common);
        Assert.Equal(2 * shared / (common + common + rare + common + rare + (0.4 * common)), new PathFinder(catalog).Bridges.From(catalog.Roles[0])[0].Likeness, 6);
    }

    [Fact]
    public void What_every_role_asks_for_makes_nothing_close()
    {
        // All but b ask for the three skills as a does; what b asks for besides, nobody does.
        var catalog = MapOf([Role("b", 3, [.. Needs, "delta 5"]), .. "acdefghijklmnopqrstuvwxyz".Select(id => Role($"{id}", 3, Needs))]);

        Assert.DoesNotContain(new PathFinder(catalog).Bridges.From(catalog.Roles[0]), bridge => bridge.To.Id.Value == "b");
    }

    [Fact]
    public void They_are_at_least_as_close_as_three_of_four_stated_moves()
    {
        // Roles that ask for the same are joined by stated moves; e asks for one skill more.
        var catalog = MapOf(
            Role("a", 3, Needs, "b"), Role("b", 3, Needs, "a"), Role("c", 3, Needs, "a", "b"), Role("d", 3, Needs, "a"), Role("e", 3, [.. Needs, "delta 1"]));

        var bridges = new PathFinder(catalog).Bridges;

        Assert.Equal(1, bridges.LeastLikeness);
        Assert.DoesNotContain(bridges.From(catalog.Roles[0]), bridge => bridge.To.Id.Value == "e");
        Assert.Equal(Bridges.LowestLikeness, new PathFinder(MapOf(catalog.Roles.Select(role => role with { Progressions = [] }))).Bridges.LeastLikeness);
    }

    [Theory]
    [InlineData(3, 4, true)]
    [InlineData(3, 3, true)]
    [InlineData(3, 2, false)]
    [InlineData(3, 5, false)]
    public void They_keep_the_seniority_or_raise_it_by_one(int from, int to, bool isInferred)
    {
        var catalog = MapOf(Role("a", from, Needs), Role("b", to, Needs));

        Assert.Equal(isInferred, new PathFinder(catalog).Bridges.From(catalog.Roles[0]).Count == 1);
    }

    [Fact]
    public void A_seniority_that_is_not_known_rules_nothing_out()
    {
        var catalog = MapOf(Role("a", 7, Needs), Role("b", 1, Needs) with { Seniority = null });

        Assert.Single(new PathFinder(catalog).Bridges.From(catalog.Roles[0]));
    }

    [Fact]
    public void A_stated_move_is_not_inferred_again()
    {
        var catalog = MapOf(Role("a", 3, Needs, "b"), Role("b", 3, Needs));

        Assert.Empty(new PathFinder(catalog).Bridges.From(catalog.Roles[0]));
        Assert.False(Assert.Single(new PathFinder(catalog).MovesFrom(catalog.Roles[0])).IsInferred);
    }

    [Fact]
    public void Two_shared_skills_are_too_few()
    {
        var catalog = MapOf(Role("a", 3, ["alpha 3", "beta 3"]), Role("b", 3, ["alpha 3", "beta 3"]));

        Assert.Empty(new PathFinder(catalog).Bridges.From(catalog.Roles[0]));
    }

    [Fact]
    public void A_role_has_at_most_five_the_closest_first_then_by_id()
    {
        string[] less = ["alpha 4", "beta 3", "gamma 3"];
        var catalog = MapOf(Role("a", 3, Needs), Role("b", 3, less), Role("c", 3, Needs), Role("d", 3, less), Role("e", 3, Needs), Role("f", 3, less), Role("g", 3, less), Role("h", 3, less));

        Assert.Equal(["c", "e", "b", "d", "f"], new PathFinder(catalog).Bridges.From(catalog.Roles[0]).Select(bridge => bridge.To.Id.Value));
    }

    [Fact]
    public void Levels_that_are_not_known_count_as_the_first()
    {
        RoleSkill[] unknown = [.. Skills.Take(3).Select(skill => new RoleSkill(skill, null, SkillNeed.Essential))];
        var catalog = MapOf(Role("a", 3, []) with { Skills = unknown }, Role("b", 3, []) with { Skills = unknown });

        Assert.Equal(1, Assert.Single(new PathFinder(catalog).Bridges.From(catalog.Roles[0])).Likeness);
    }

    private static double Likeness(RoleCatalog catalog, Role left, Role right)
    {
        double Information(Skill skill, int level) => level == 0 ? 0 : Math.Log((catalog.Roles.Count + 1.0) / catalog.Roles.Count(role => Asked(role, skill) >= level));
        double Of(Role role) => role.Skills.Sum(need => Weight(need) * Information(need.Skill, Asked(role, need.Skill)));
        var shared = Skills.Sum(skill =>
            Math.Min(Weight(left.Requirement(skill)), Weight(right.Requirement(skill))) * Information(skill, Math.Min(Asked(left, skill), Asked(right, skill))));
        return 2 * shared / (Of(left) + Of(right));
    }

    private static double Weight(RoleSkill? need) => need?.Need switch { SkillNeed.Essential => 1, SkillNeed.Useful => 0.4, _ => 0 };

    private static int Asked(Role role, Skill skill) => role.Requirement(skill)?.Level?.Value ?? 0;
}
