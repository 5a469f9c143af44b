using RoleCompare.Catalog;
using RoleCompare.Paths;
using Xunit;
using static RoleCompare.Tests.Paths.RoleMaps;

namespace RoleCompare.Tests.Paths;

/// <summary>What to learn for a whole route, and by when.</summary>
public sealed class LearningPlanTests
{
    [Fact]
    public void Skills_stand_by_the_move_that_first_needs_them_then_by_how_many_moves_they_serve()
    {
        var plan = LearningPlan.Create(
            [Role("b", 1, ["delta 4", "alpha 1"]), Role("c", 1, ["beta 2", "gamma 1"]), Role("d", 1, ["alpha 2", "gamma 3"])], Having());

        // alpha serves moves 1 and 3, delta only 1; gamma serves 2 and 3, beta only 2.
        Assert.Equal(["alpha 0: 1@1 2@3", "delta 0: 4@1", "gamma 0: 1@2 3@3", "beta 0: 2@2"], plan.Skills.Select(Written));
    }

    [Fact]
    public void Of_skills_that_serve_as_many_moves_the_essential_then_the_most_levels_then_the_id_comes_first()
    {
        var plan = LearningPlan.Create([Role("b", 1, ["alpha 5 useful", "beta 2", "gamma 3", "delta 3"])], Having());

        Assert.Equal(["delta 0: 3@1", "gamma 0: 3@1", "beta 0: 2@1", "alpha 0: 5@1"], plan.Skills.Select(Written));
    }

    [Fact]
    public void What_is_there_at_the_start_is_not_planned()
    {
        var plan = LearningPlan.Create([Role("b", 1, ["alpha 3", "beta 2"]), Role("c", 1, ["alpha 4", "beta 1"])], Having(3, 2));

        Assert.Equal(["alpha 3: 4@2"], plan.Skills.Select(Written));
    }

    [Fact]
    public void A_level_that_is_not_known_is_planned_where_nothing_is_there()
    {
        RoleSkill[] unknown = [.. Skills.Take(2).Select(skill => new RoleSkill(skill, null, SkillNeed.Essential))];

        var planned = Assert.Single(LearningPlan.Create([Role("b", 1, []) with { Skills = unknown }], Having(1)).Skills);

        Assert.Equal(("beta", 0, 1), (planned.Skill.Id, planned.From.Value, planned.Levels));
        Assert.Null(planned.Needs[0].Level);
    }

    [Fact]
    public void A_route_carries_its_plan()
    {
        var catalog = MapOf(Role("a", 1, ["alpha 1"], "b"), Role("b", 1, ["alpha 3"]));

        Assert.Equal(["alpha 1: 3@1"], Assert.Single(new PathFinder(catalog).Find(catalog.Roles[0], catalog.Roles[1], 1)).Plan.Skills.Select(Written));
    }

    private static string Written(PlannedSkill planned) =>
        $"{planned.Skill.Id} {planned.From}: {string.Join(' ', planned.Needs.Select(need => $"{need.Level}@{need.Move}"))}";
}
