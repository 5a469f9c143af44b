using RoleCompare.Catalog;
using RoleCompare.Comparing;
using Xunit;
using static RoleCompare.Tests.Comparing.RolesForComparing;

namespace RoleCompare.Tests.Comparing;

/// <summary>Roles side by side.</summary>
public sealed class ComparingRolesTests
{
    [Theory]
    [InlineData(0, "0 roles were named; 2 to 6 can be compared.")]
    [InlineData(1, "1 role was named; 2 to 6 can be compared.")]
    [InlineData(7, "7 roles were named; 2 to 6 can be compared.")]
    public void Too_few_and_too_many_roles_are_refused(int count, string message) =>
        Assert.Equal(message, Assert.Throws<RoleCompareException>(() => RoleComparison.Create(Roles(count))).Message);

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public void Two_to_six_roles_stand_in_the_order_asked_for(int count)
    {
        var roles = Roles(count).Reverse().ToList();

        var comparison = RoleComparison.Create(roles);

        Assert.Equal(roles, comparison.Roles);
        Assert.All(comparison.Dimensions, row => Assert.Equal(roles.Select(role => role[row.Dimension.Id]), row.Cells));
    }

    [Fact]
    public void A_role_named_twice_is_refused() =>
        Assert.Equal(
            "The role 'b' is named twice; name each role once.",
            Assert.Throws<RoleCompareException>(() => RoleComparison.Create([Role("a", [1, 1, 1]), Role("b", [1, 1, 1]), Role("b", [2, 2, 2])])).Message);

    [Fact]
    public void A_dimension_differs_when_any_level_does()
    {
        var comparison = RoleComparison.Create([Role("a", [2, 3, 1]), Role("b", [2, 3, 1]), Role("c", [2, 4, 1])]);

        Assert.Equal([false, true, false], comparison.Dimensions.Select(row => row.Differs));
    }

    [Fact]
    public void A_skill_differs_when_its_level_does_or_a_role_does_not_ask_for_it()
    {
        var (same, other, alone) = (Skill("same"), Skill("other"), Skill("alone"));
        var comparison = RoleComparison.Create(
        [
            Role("a", [1, 1, 1], Needs(same, 3), Needs(other, 3), Needs(alone, 3)),
            Role("b", [1, 1, 1], Needs(same, 3, SkillNeed.Useful), Needs(other, 4)),
        ]);

        Assert.Equal([("other", true), ("same", false), ("alone", true)], comparison.Skills.Select(row => (row.Skill.Id, row.Differs)));
    }

    [Fact]
    public void Skills_that_most_roles_share_come_first_and_then_by_name_without_regard_to_case()
    {
        var (one, two, three, four) = (Skill("one", "Zinc"), Skill("two", "apple"), Skill("three", "Banana"), Skill("four", "cherry"));
        var comparison = RoleComparison.Create(
        [
            Role("a", [1, 1, 1], Needs(four, 1), Needs(three, 1), Needs(two, 1), Needs(one, 1)),
            Role("b", [1, 1, 1], Needs(one, 5)),
        ]);

        Assert.Equal(["Zinc", "apple", "Banana", "cherry"], comparison.Skills.Select(row => row.Skill.Name));
    }

    [Fact]
    public void A_role_that_does_not_ask_for_a_skill_has_no_cell_there()
    {
        var skill = Skill("alone");
        var comparison = RoleComparison.Create([Role("a", [1, 1, 1]), Role("b", [1, 1, 1], Needs(skill, 2))]);

        Assert.Equal([null, (int?)2], Assert.Single(comparison.Skills).Cells.Select(cell => cell?.Level?.Value));
    }

    [Fact]
    public void Only_differences_leaves_out_what_is_the_same_everywhere()
    {
        var (same, other) = (Skill("same"), Skill("other"));
        var comparison = RoleComparison.Create(
            [Role("a", [1, 2, 3], Needs(same, 3), Needs(other, 1)), Role("b", [1, 5, 3], Needs(same, 3), Needs(other, 2))],
            differencesOnly: true);

        Assert.Equal(["team-management"], comparison.Dimensions.Select(row => row.Dimension.Id));
        Assert.Equal(["other"], comparison.Skills.Select(row => row.Skill.Id));
    }

    [Fact]
    public void Only_differences_between_equal_roles_leaves_nothing()
    {
        var comparison = RoleComparison.Create([Role("a", [1, 2, 3]), Role("b", [1, 2, 3])], differencesOnly: true);

        Assert.Empty(comparison.Dimensions);
        Assert.Empty(comparison.Skills);
    }

    private static IReadOnlyList<Role> Roles(int count) => [.. Enumerable.Range(0, count).Select(i => Role($"role-{i}", [1 + (i % 5), 3, 3]))];
}
