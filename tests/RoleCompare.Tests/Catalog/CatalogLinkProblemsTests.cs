using Xunit;
using static RoleCompare.Tests.Catalog.BakeryCatalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>What can be wrong between the files of a catalogue.</summary>
public sealed class CatalogLinkProblemsTests
{
    [Fact]
    public void A_move_to_a_role_that_does_not_exist_is_refused_and_the_nearest_ones_named() => OneMistake.Gives(
        Apprentice, "to: baker", "to: bakker", at: "to: bakker", value: "bakker",
        "There is no role 'bakker'.", "Use one of the nearest (baker, head-baker, miller) or add it to roles/.");

    [Fact]
    public void A_move_to_the_role_itself_is_refused() => OneMistake.Gives(
        Apprentice, "to: baker", "to: apprentice", at: "to: apprentice", value: "apprentice", "The role leads to itself.", "Name another role.");

    [Fact]
    public void A_move_that_stands_twice_is_refused() => OneMistake.Gives(
        Baker, "to: miller", "to: head-baker", at: "Move from dough to flour", value: "head-baker", "The move to 'head-baker' stands twice.", "Keep one of the two.");

    [Theory]
    [InlineData("Baker")]
    [InlineData("BAKER")]
    [InlineData("Bak-er")]
    public void A_title_that_two_roles_bear_is_refused_whatever_its_case_and_punctuation(string title) => OneMistake.Gives(
        Miller, "title: Miller", $"title: {title}", at: "title:", value: title,
        $"The title '{title}' is that of 'baker' already.", "Give one of the two another title.");

    [Fact]
    public void An_id_that_two_files_bear_is_refused()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Miller, "id: miller", "id: baker");

        var problems = bakery.Read().Problems;

        Assert.Equal(["The id 'baker' does not match the file's name.", "The id 'baker' is that of roles/baker.yaml already."], problems.Select(problem => problem.Message));
        Assert.All(problems, problem => Assert.Equal((Miller, 1, "baker"), (problem.File, problem.Line, problem.Value)));
        Assert.Equal("Give one of the two another id.", problems[1].Edit);
    }

    [Fact]
    public void A_move_to_a_role_with_a_problem_of_its_own_is_not_a_second_problem()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Miller, "title: Miller\n", "");

        Assert.Equal(Miller, Assert.Single(bakery.Read().Problems).File);
    }

    [Fact]
    public void A_problem_in_the_skills_does_not_make_a_role_of_that_name()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Skills, "name: Milling", "name: ''");
        bakery.Replace(Apprentice, "to: baker", "to: skills");

        var problem = Assert.Single(bakery.Read().Problems, problem => problem.File == Apprentice);

        Assert.Equal("There is no role 'skills'.", problem.Message);
        Assert.DoesNotContain("(skills", problem.Edit, StringComparison.Ordinal);
    }
}
