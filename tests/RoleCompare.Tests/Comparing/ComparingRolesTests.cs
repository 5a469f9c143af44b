using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Tests.Embedding;
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
        Assert.Equal(message, Assert.Throws<RoleCompareException>(() => Compare([.. Roles(count)])).Message);

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public void Two_to_six_roles_stand_in_the_order_asked_for(int count)
    {
        var roles = Roles(count).Reverse().ToList();

        var comparison = Compare([.. roles]);

        Assert.Equal(roles, comparison.Roles);
        Assert.All(comparison.Dimensions, row => Assert.Equal(roles.Select(role => role[row.Dimension.Id]), row.Cells.Select(cell => cell.Entry)));
    }

    [Fact]
    public void A_role_named_twice_is_refused() =>
        Assert.Equal(
            "The role 'b' is named twice; name each role once.",
            Assert.Throws<RoleCompareException>(() => Compare(Role("a", [1, 1, 1]), Role("b", [1, 1, 1]), Role("b", [2, 2, 2]))).Message);

    [Fact]
    public void A_dimension_differs_when_any_level_does()
    {
        var comparison = Compare(Role("a", [2, 3, 1]), Role("b", [2, 3, 1]), Role("c", [2, 4, 1]));

        Assert.Equal([false, true, false], comparison.Dimensions.Select(row => row.Differs));
    }

    [Fact]
    public void A_skill_differs_when_its_level_does_or_a_role_does_not_ask_for_it()
    {
        var (same, other, alone) = (Skill("same"), Skill("other"), Skill("alone"));
        var comparison = Compare(
            Role("a", [1, 1, 1], Needs(same, 3), Needs(other, 3), Needs(alone, 3)),
            Role("b", [1, 1, 1], Needs(same, 3, SkillNeed.Useful), Needs(other, 4)));

        Assert.Equal([("other", true), ("same", false), ("alone", true)], comparison.Skills.Select(row => (row.Skill.Id, row.Differs)));
    }

    [Fact]
    public void Skills_that_most_roles_share_come_first_and_then_by_name_without_regard_to_case()
    {
        var (one, two, three, four) = (Skill("one", "Zinc"), Skill("two", "apple"), Skill("three", "Banana"), Skill("four", "cherry"));
        var comparison = Compare(
            Role("a", [1, 1, 1], Needs(four, 1), Needs(three, 1), Needs(two, 1), Needs(one, 1)),
            Role("b", [1, 1, 1], Needs(one, 5)));

        Assert.Equal(["Zinc", "apple", "Banana", "cherry"], comparison.Skills.Select(row => row.Skill.Name));
    }

    [Fact]
    public void A_role_that_does_not_ask_for_a_skill_has_no_cell_there()
    {
        var skill = Skill("alone");
        var comparison = Compare(Role("a", [1, 1, 1]), Role("b", [1, 1, 1], Needs(skill, 2)));

        Assert.Equal([null, (int?)2], Assert.Single(comparison.Skills).Cells.Select(cell => cell?.Level?.Value));
    }

    [Fact]
    public void Only_differences_leaves_out_what_is_the_same_everywhere()
    {
        var (same, other) = (Skill("same"), Skill("other"));
        var comparison = Compare(new ComparisonRequest
        {
            Roles = [Role("a", [1, 2, 3], Needs(same, 3), Needs(other, 1)), Role("b", [1, 5, 3], Needs(same, 3), Needs(other, 2))],
            DifferencesOnly = true,
        });

        Assert.Equal(["team-management"], comparison.Dimensions.Select(row => row.Dimension.Id));
        Assert.Equal(["other"], comparison.Skills.Select(row => row.Skill.Id));
    }

    [Fact]
    public void Only_differences_between_equal_roles_leaves_nothing()
    {
        var comparison = Compare(new ComparisonRequest { Roles = [Role("a", [1, 2, 3]), Role("b", [1, 2, 3])], DifferencesOnly = true });

        Assert.Empty(comparison.Dimensions);
        Assert.Empty(comparison.Skills);
    }

    [Fact]
    public void Only_differences_keeps_a_row_without_levels_in_which_a_role_says_something_of_its_own()
    {
        ComparisonRequest Request(string first, string second) => new() { Roles = [Saying("a", null, first), Saying("b", null, second)], DifferencesOnly = true };

        Assert.Equal(["primary-role"], Compare(Request("Bakes bread.", "Sells cars.")).Dimensions.Select(row => row.Dimension.Id));
        Assert.Empty(Compare(Request("Bakes bread.", "Bakes bread.")).Dimensions);
    }

    [Fact]
    public void Only_differences_hides_a_shared_sentence_and_keeps_the_others()
    {
        var comparison = Compare(new ComparisonRequest
        {
            Roles = [Saying("a", null, "Bakes bread. Sings loudly."), Saying("b", null, "Bakes bread. Drives far.")],
            DifferencesOnly = true,
        });

        Assert.Equal([["Sings loudly."], ["Drives far."]], Assert.Single(comparison.Dimensions).Cells.Select(cell => cell.Parts.Select(part => part.Text)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_pinned_role_comes_first_and_the_others_are_told_from_it(bool isListed)
    {
        var (a, b) = (Role("a", [2, 3, 5]), Role("b", [4, 3, 1]));

        var comparison = Compare(new ComparisonRequest { Roles = isListed ? [a, b] : [a], Against = b });

        Assert.Equal([b, a], comparison.Roles);
        Assert.All(comparison.Dimensions, row => Assert.Null(row.Cells[0].FromPinned));
        Assert.Equal([-2, 0, 4], comparison.Dimensions.Select(row => row.Cells[1].FromPinned!.Value));
    }

    [Fact]
    public void A_pinned_role_alone_is_too_few() =>
        Assert.StartsWith("1 role was named", Assert.Throws<RoleCompareException>(() => Compare(new ComparisonRequest { Roles = [Role("a", [1, 1, 1])], Against = Role("a", [1, 1, 1]) })).Message, StringComparison.Ordinal);

    [Fact]
    public void What_a_person_wants_is_held_against_each_role_and_what_they_did_not_say_against_none()
    {
        var comparison = Compare(new ComparisonRequest { Roles = [Role("a", [2, 3, 5]), Saying("b", 4, "Bakes."), Saying("c", null, "Sells.")], Person = Person(3) });

        Assert.Equal([-1, 1, null], comparison.Dimensions[0].Cells.Select(cell => cell.FromWanted));
        Assert.All(comparison.Dimensions.Skip(1), row => Assert.All(row.Cells, cell => Assert.Null(cell.FromWanted)));
    }

    [Fact]
    public void What_a_person_has_is_held_against_what_a_role_asks_for()
    {
        var (python, sql, unsaid) = (Skill("python"), Skill("sql"), Skill("unsaid"));
        var comparison = Compare(new ComparisonRequest
        {
            Roles = [Role("a", [1, 1, 1], Needs(python, 4), Needs(sql, 2), Needs(unsaid, 3)), Role("b", [1, 1, 1], Needs(python, 1))],
            Person = Person(null, (python, 2), (sql, 0)),
        });

        Assert.Equal(
            [("python", 2, 0), ("sql", 2, null), ("unsaid", null, null)],
            comparison.Skills.Select(row => (row.Skill.Id, row.Gap(0), row.Gap(1))));
    }

    [Fact]
    public void Skills_are_those_of_all_of_some_and_of_one_and_roles_without_known_skills_do_not_count()
    {
        var (all, some, one) = (Skill("all"), Skill("some"), Skill("one"));
        var comparison = Compare(
            Role("a", [1, 1, 1], Needs(all, 1), Needs(some, 1), Needs(one, 1)), Role("b", [1, 1, 1], Needs(all, 1), Needs(some, 1)), Role("c", [1, 1, 1], Needs(all, 1)), Imported("d", null, null));

        Assert.Equal([("all", SkillGroup.All), ("some", SkillGroup.Some), ("one", SkillGroup.One)], comparison.Skills.Select(row => (row.Skill.Id, row.Group)));
    }

    [Fact]
    public void A_role_needs_most_of_a_skill_when_another_that_asks_for_it_asks_for_less()
    {
        var (equal, more) = (Skill("equal"), Skill("more"));
        var comparison = Compare(
            Role("a", [1, 1, 1], Needs(equal, 3), Needs(more, 4)), Role("b", [1, 1, 1], Needs(equal, 3), Needs(more, 2)), Role("c", [1, 1, 1], Needs(more, 4)));

        Assert.Equal([[false, false, false], [true, false, true]], comparison.Skills.OrderBy(row => row.Skill.Id).Select(row => Enumerable.Range(0, 3).Select(row.NeedsMost)));
    }

    [Fact]
    public void A_move_to_a_compared_role_is_marked()
    {
        var a = Role("a", [1, 1, 1]) with { Progressions = [new Progression(RoleId.Create("b"), ProgressionKind.Pivot, "Begin anew."), new Progression(RoleId.Create("c"), ProgressionKind.Lateral, "Go on.")] };
        var (b, c) = (Role("b", [1, 1, 1]), Role("c", [1, 1, 1]));
        var catalog = RoleCatalog.Create(Dimensions, [], [a, b, c], new string('0', 64));

        var comparison = RoleComparison.Create(catalog, SentenceLikeness.Create(catalog, TinyModel.Load()), new ComparisonRequest { Roles = [a, b] });

        Assert.Equal([("b", true), ("c", false)], comparison.Moves.Select(move => (move.To.Id.Value, move.StaysInside)));
    }

    private static IReadOnlyList<Role> Roles(int count) => [.. Enumerable.Range(0, count).Select(i => Role($"role-{i}", [1 + (i % 5), 3, 3]))];
}
