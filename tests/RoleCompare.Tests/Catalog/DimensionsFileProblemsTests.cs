using Xunit;
using static RoleCompare.Tests.Catalog.BakeryCatalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>What can be wrong in dimensions.yaml. A mistake there is not a second one in every role.</summary>
public sealed class DimensionsFileProblemsTests
{
    private const string LastDimension = "- id: communication\n";

    [Fact]
    public void A_missing_dimension_is_named()
    {
        using var bakery = new BakeryCatalog();
        var text = bakery.TextOf(Dimensions);
        bakery.Write(Dimensions, text[..text.IndexOf(LastDimension, StringComparison.Ordinal)]);

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((Dimensions, 1, ""), (problem.File, problem.Line, problem.Value));
        Assert.Equal("The dimension 'communication' is missing.", problem.Message);
        Assert.Equal("Add `- id: communication` with name, lens, question and rubric.", problem.Edit);
    }

    [Fact]
    public void A_dimension_that_stands_twice_is_refused()
    {
        using var bakery = new BakeryCatalog();
        var text = bakery.TextOf(Dimensions);
        bakery.Write(Dimensions, text + text[text.IndexOf(LastDimension, StringComparison.Ordinal)..]);

        var problem = Assert.Single(bakery.Read().Problems);

        var second = text.Count(letter => letter == '\n') + 1;
        Assert.Equal((Dimensions, second, "communication"), (problem.File, problem.Line, problem.Value));
        Assert.Equal("The dimension 'communication' stands twice.", problem.Message);
        Assert.Equal("Remove one of the two.", problem.Edit);
    }

    [Fact]
    public void A_dimension_outside_the_ten_is_refused_and_the_nearest_one_named()
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(
            Dimensions,
            bakery.TextOf(Dimensions) + "- id: comunication\n  name: N\n  lens: authority\n  question: Q\n  rubric: { 1: a, 2: b, 3: c, 4: d, 5: e }\n");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((Dimensions, bakery.LineOf(Dimensions, "comunication"), "comunication"), (problem.File, problem.Line, problem.Value));
        Assert.StartsWith("Did you mean 'communication'? Allowed: primary-role, ", problem.Edit, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lens_outside_its_closed_set_is_refused_and_the_nearest_one_named()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Dimensions, "name: The communication\n  lens: collaboration", "name: The communication\n  lens: colaboration");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((Dimensions, bakery.LineOf(Dimensions, "colaboration"), "colaboration"), (problem.File, problem.Line, problem.Value));
        Assert.Equal("Did you mean 'collaboration'? Allowed: responsibilities, authority, collaboration.", problem.Edit);
    }

    [Fact]
    public void A_missing_question_is_named() => OneMistake.Gives(
        Dimensions, "  question: How much team-management do you want?\n", "", at: "id: team-management", value: "", "A dimension lacks 'question'.", "Add `question:`.");

    [Fact]
    public void A_missing_anchor_is_named() => OneMistake.Gives(
        Dimensions, "    1: Level 1 of team-management\n", "", at: "2: Level 2 of team-management", value: "", "A rubric lacks '1'.", "Add `1:`.");

    [Fact]
    public void A_sixth_anchor_is_refused() => OneMistake.Gives(
        Dimensions, "    5: Level 5 of team-management\n", "    5: Level 5 of team-management\n    6: Too far\n", at: "6: Too far", value: "6",
        "'6' is not a member of a rubric.", "Allowed: 1, 2, 3, 4, 5.");

    [Fact]
    public void A_file_that_is_not_a_list_is_one_problem()
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(Dimensions, "primary-role: A mapping instead of a list\n");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((Dimensions, 1), (problem.File, problem.Line));
        Assert.Equal("Start each dimension with `- id:`.", problem.Edit);
    }
}
