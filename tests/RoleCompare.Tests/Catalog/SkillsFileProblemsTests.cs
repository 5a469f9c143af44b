using Xunit;
using static RoleCompare.Tests.Catalog.BakeryCatalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>What can be wrong in skills.yaml. A mistake there is not a second one in the roles that ask for the skill.</summary>
public sealed class SkillsFileProblemsTests
{
    [Fact]
    public void An_unknown_member_is_refused_and_the_nearest_one_named() => OneMistake.Gives(
        Skills, "aliases: [Grinding]", "alias: [Grinding]", at: "alias: [Grinding]", value: "alias",
        "'alias' is not a member of a skill.", "Did you mean 'aliases'? Allowed: id, name, aliases, category, description, levels, origin, code.");

    [Theory]
    [InlineData("  name: Milling\n", "name")]
    [InlineData("  description: Makes flour from grain.\n", "description")]
    [InlineData("  levels: { 1: Runs a mill, 3: Sets a mill, 5: Dresses the stones }\n", "levels")]
    public void A_missing_member_is_named(string line, string member) => OneMistake.Gives(
        Skills, line, "", at: "id: milling", value: "", $"A skill lacks '{member}'.", $"Add `{member}:`.");

    [Fact]
    public void A_missing_level_is_named() => OneMistake.Gives(
        Skills, ", 5: Dresses the stones", "", at: "Runs a mill", value: "", "The list of levels lacks '5'.", "Add `5:`.");

    [Fact]
    public void A_level_that_is_not_described_is_refused() => OneMistake.Gives(
        Skills, "5: Dresses the stones", "5: Dresses the stones, 4: Cleans the stones", at: "Runs a mill", value: "4",
        "'4' is not a member of the list of levels.", "Allowed: 1, 3, 5.");

    [Fact]
    public void A_skill_that_stands_twice_is_refused()
    {
        const string second = "\n- id: milling\n  name: Milling again\n  category: craft\n  description: Another.\n  levels: { 1: A, 3: B, 5: C }\n";
        using var bakery = new BakeryCatalog();
        bakery.Write(Skills, bakery.TextOf(Skills) + second);

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((Skills, bakery.LineOf(Skills, "name: Milling again") - 1, "milling"), (problem.File, problem.Line, problem.Value));
        Assert.Equal("The skill 'milling' stands twice.", problem.Message);
        Assert.Equal("Remove one of the two, or give it another id.", problem.Edit);
    }

    [Theory]
    [InlineData("Bread making")]
    [InlineData("bread-making")]
    [InlineData("BAKING")]
    public void A_name_that_stands_for_another_skill_is_refused_whatever_its_case_and_punctuation(string alias) => OneMistake.Gives(
        Skills, "aliases: [Grinding]", $"aliases: [{alias}]", at: "id: milling", value: alias,
        $"The name '{alias}' of 'milling' stands for 'baking' already.", "Keep it with the one skill that people mean by it.");

    [Fact]
    public void A_name_that_stands_for_another_skill_is_reported_once_though_the_id_says_the_same()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Skills, "name: Milling", "name: Mill-ing");
        bakery.Replace(Skills, "[Bread making]", "[Bread making, milling]");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal("The name 'milling' of 'milling' stands for 'baking' already.", problem.Message);
    }

    [Fact]
    public void An_alias_that_repeats_the_name_of_its_own_skill_is_allowed()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Skills, "aliases: [Grinding]", "aliases: [MILLING]");

        Assert.Empty(bakery.Read().Problems);
    }

    [Fact]
    public void Skills_that_are_not_sorted_are_refused()
    {
        using var bakery = new BakeryCatalog();
        var blocks = bakery.TextOf(Skills).Split("- id: ", StringSplitOptions.RemoveEmptyEntries);
        bakery.Write(Skills, string.Concat(new[] { blocks[0], blocks[2], blocks[1] }.Select(block => "- id: " + block)));

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((Skills, bakery.LineOf(Skills, "id: leading"), "leading"), (problem.File, problem.Line, problem.Value));
        Assert.Equal("'leading' stands after 'milling'.", problem.Message);
        Assert.Equal("Sort the skills by id.", problem.Edit);
    }

    [Fact]
    public void An_id_that_is_not_a_slug_is_refused()
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(Skills, bakery.TextOf(Skills) + "\n- id: Zest\n  name: Zest\n  category: craft\n  description: Peels.\n  levels: { 1: A, 3: B, 5: C }\n");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((Skills, bakery.LineOf(Skills, "id: Zest"), "Zest"), (problem.File, problem.Line, problem.Value));
        Assert.Equal("Use lower-case letters, digits and single hyphens, starting with a letter.", problem.Edit);
    }

    [Fact]
    public void A_file_that_is_not_a_list_is_one_problem()
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(Skills, "baking: A mapping instead of a list\n");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((Skills, 1), (problem.File, problem.Line));
        Assert.Equal("The file is not a list of skills.", problem.Message);
        Assert.Equal("Start each skill with `- id:`.", problem.Edit);
    }
}
