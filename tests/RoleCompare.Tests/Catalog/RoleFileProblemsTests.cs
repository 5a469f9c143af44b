using Xunit;
using static RoleCompare.Tests.Catalog.BakeryCatalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>What can be wrong inside one role's file.</summary>
public sealed class RoleFileProblemsTests
{
    [Fact]
    public void An_unknown_member_is_refused_and_the_nearest_one_named() => OneMistake.Gives(
        Baker, "aliases:", "alias:", at: "alias:", value: "alias",
        "'alias' is not a member of a role.",
        "Did you mean 'aliases'? Allowed: id, title, aliases, family, seniority, summary, dimensions, skills, progressions, sources, origin, code.");

    [Theory]
    [InlineData("title: Baker\n", "title")]
    [InlineData("family: bakery\n", "family")]
    [InlineData("seniority: 3\n", "seniority")]
    [InlineData("summary: What the baker does all day.\n", "summary")]
    [InlineData("sources: [Invented for the tests]\n", "sources")]
    public void A_missing_member_is_named(string line, string member) => OneMistake.Gives(
        Baker, line, "", at: "id: baker", value: "", $"A role lacks '{member}'.", $"Add `{member}:`.");

    [Fact]
    public void A_missing_id_is_named() => OneMistake.Gives(
        Miller, "id: miller\n", "", at: "title: Miller", value: "", "A role lacks 'id'.", "Add `id:`.");

    [Fact]
    public void Missing_skills_are_named() => OneMistake.Gives(
        Miller, "skills:\n  - { id: milling, level: 5, need: essential }\n", "", at: "id: miller", value: "", "A role lacks 'skills'.", "Add `skills:`.");

    [Fact]
    public void A_missing_dimension_is_named() => OneMistake.Gives(
        Baker, "  communication: { level: 3, text: The communication of the baker. }\n", "", at: "primary-role:", value: "",
        "The list of dimensions lacks 'communication'.", "Add `communication:`.");

    [Fact]
    public void An_unknown_dimension_is_refused_and_the_nearest_one_named() => OneMistake.Gives(
        Baker, "dimensions:\n", "dimensions:\n  team-managment: { level: 3, text: A slip. }\n", at: "team-managment", value: "team-managment",
        "'team-managment' is not a member of the list of dimensions.",
        "Did you mean 'team-management'? Allowed: primary-role, scope-of-responsibilities, strategic-planning, project-management, professional-development, "
        + "reporting-relationship, decision-making-authority, team-management, meeting-involvement, communication.");

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("9")]
    [InlineData("-1")]
    [InlineData("3.5")]
    [InlineData("high")]
    [InlineData("99999999999999999999")]
    public void A_dimension_level_outside_one_to_five_is_refused(string level) => OneMistake.Gives(
        Baker, "team-management: { level: 3,", $"team-management: {{ level: {level},", at: "team-management:", value: level,
        $"'level' of the dimension 'team-management' is '{level}'.", "Write a whole number from 1 to 5.");

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("two")]
    public void A_skill_level_outside_one_to_five_is_refused(string level) => OneMistake.Gives(
        Baker, "id: milling, level: 2", $"id: milling, level: {level}", at: "id: milling", value: level,
        $"'level' of a skill of a role is '{level}'.", "Write a whole number from 1 to 5.");

    [Theory]
    [InlineData("0")]
    [InlineData("8")]
    [InlineData("senior")]
    public void A_seniority_outside_one_to_seven_is_refused(string seniority) => OneMistake.Gives(
        Baker, "seniority: 3", $"seniority: {seniority}", at: "seniority:", value: seniority,
        $"'seniority' of a role is '{seniority}'.", "Write a whole number from 1 to 7.");

    [Fact]
    public void A_list_where_a_number_belongs_is_refused() => OneMistake.Gives(
        Baker, "seniority: 3", "seniority: [3]", at: "seniority:", value: "a list",
        "'seniority' of a role is 'a list'.", "Write a whole number from 1 to 7.");

    [Fact]
    public void A_list_where_a_text_belongs_is_refused() => OneMistake.Gives(
        Baker, "title: Baker", "title: [Baker]", at: "title:", value: "a list",
        "'title' of a role is not a text.", "Write one line of text, or a block after `>-`.");

    [Fact]
    public void A_mapping_where_a_text_belongs_is_refused() => OneMistake.Gives(
        Baker, "title: Baker", "title: { en: Baker }", at: "title:", value: "a mapping",
        "'title' of a role is not a text.", "Write one line of text, or a block after `>-`.");

    [Fact]
    public void A_blank_text_is_refused() => OneMistake.Gives(
        Baker, "title: Baker", "title: '  '", at: "title:", value: "  ",
        "'title' of a role is not a text.", "Write one line of text, or a block after `>-`.");

    [Theory]
    [InlineData("\\e", "U+001B", "Ba[31mker")]
    [InlineData("\\b", "U+0008", "Ba[31mker")]
    [InlineData("\\x9b", "U+009B", "Ba[31mker")]
    [InlineData("\\t", "U+0009", "Ba [31mker")]
    [InlineData("\\0", "U+0000", "Ba[31mker")]
    [InlineData("\\P", "U+2029", "Ba [31mker")]
    public void A_control_character_in_a_text_is_refused_and_not_shown(string escape, string code, string shown) => OneMistake.Gives(
        Baker, "title: Baker", $"title: \"Ba{escape}[31mker\"", at: "title:", value: shown,
        $"'title' of a role has a control character, {code}.", "Remove it, or put a blank in its place.");

    [Fact]
    public void A_control_character_in_an_entry_of_a_list_is_refused() => OneMistake.Gives(
        Baker, "sources: [Invented for the tests]", "sources: [\"\\u001b[2J\"]", at: "sources:", value: "[2J",
        "An entry of 'sources' has a control character, U+001B.", "Remove it, or put a blank in its place.");

    [Fact]
    public void A_text_of_two_paragraphs_is_refused() => OneMistake.Gives(
        Baker, "summary: What the baker does all day.", "summary: \"Bakes.\\nSells.\"", at: "summary:", value: "Bakes. Sells.",
        "'summary' of a role has more than one line.", "Write one paragraph: a line, or a block after `>-` without empty lines.");

    [Fact]
    public void A_text_where_a_list_belongs_is_refused() => OneMistake.Gives(
        Baker, "aliases: [Master of the baker]", "aliases: Master of the baker", at: "aliases:", value: "Master of the baker",
        "'aliases' of a role is not a list with entries.", "Write each entry on a line of its own after `- `.");

    [Fact]
    public void An_empty_list_of_sources_is_refused() => OneMistake.Gives(
        Baker, "sources: [Invented for the tests]", "sources: []", at: "sources:", value: "a list",
        "'sources' of a role is not a list with entries.", "Write each entry on a line of its own after `- `.");

    [Fact]
    public void An_entry_of_a_list_that_is_no_text_is_refused() => OneMistake.Gives(
        Baker, "sources: [Invented for the tests]", "sources:\n  - Book: of bread", at: "Book: of bread", value: "a mapping",
        "An entry of 'sources' is not a text.", "Write one text an entry; put it in quotes when it contains a colon.");

    [Fact]
    public void A_text_where_a_mapping_belongs_is_refused() => OneMistake.Gives(
        Baker, "team-management: { level: 3, text: The team-management of the baker. }", "team-management: none", at: "team-management:", value: "none",
        "'none' stands where the dimension 'team-management' should.", "Write members, one a line: level, text.");

    [Fact]
    public void An_empty_entry_where_a_mapping_belongs_is_refused() => OneMistake.Gives(
        Miller, "skills:\n", "skills:\n  - ''\n", at: "- ''", value: "",
        "Nothing stands where a skill of a role should.", "Write members, one a line: id, level, need.");

    [Fact]
    public void A_list_where_a_mapping_belongs_is_refused() => OneMistake.Gives(
        Miller, "skills:\n", "skills:\n  - [milling, 3]\n", at: "[milling, 3]", value: "a list",
        "A list stands where a skill of a role should.", "Write members, one a line: id, level, need.");

    [Fact]
    public void A_long_value_is_cut_short_in_the_message()
    {
        var shortened = new string('q', 59) + "…";
        OneMistake.Gives(
            Miller, "skills:\n", $"skills:\n  - {new string('q', 500)}\n", at: "qqq", value: shortened,
            $"'{shortened}' stands where a skill of a role should.", "Write members, one a line: id, level, need.");
    }

    [Fact]
    public void An_id_that_is_not_the_name_of_the_file_is_refused() => OneMistake.Gives(
        Miller, "id: miller\n", "id: grain-miller\n", at: "id: grain-miller", value: "grain-miller",
        "The id 'grain-miller' does not match the file's name.", "Name the file grain-miller.yaml, or change the id.");

    [Theory]
    [InlineData("Miller")]
    [InlineData("mil ler")]
    [InlineData("mil_ler")]
    [InlineData("mil--ler")]
    [InlineData("-miller")]
    [InlineData("miller-")]
    [InlineData("2miller")]
    [InlineData("müller")]
    public void An_id_that_is_not_a_slug_is_refused(string id) => OneMistake.Gives(
        Miller, "id: miller\n", $"id: {id}\n", at: $"id: {id}", value: id,
        $"'id' is '{id}', not a slug.", "Use lower-case letters, digits and single hyphens, starting with a letter.");

    [Fact]
    public void A_family_that_is_not_a_slug_is_refused() => OneMistake.Gives(
        Miller, "family: bakery", "family: The Bakery", at: "family:", value: "The Bakery",
        "'family' is 'The Bakery', not a slug.", "Use lower-case letters, digits and single hyphens, starting with a letter.");

    [Fact]
    public void A_need_outside_its_closed_set_is_refused_and_the_nearest_one_named() => OneMistake.Gives(
        Miller, "need: essential", "need: essentiel", at: "essentiel", value: "essentiel",
        "'need' of a skill of a role is 'essentiel'.", "Did you mean 'essential'? Allowed: essential, useful.");

    [Fact]
    public void A_kind_of_move_outside_its_closed_set_is_refused_and_the_nearest_one_named() => OneMistake.Gives(
        Apprentice, "kind: promotion", "kind: promote", at: "kind: promote", value: "promote",
        "'kind' of a progression is 'promote'.", "Did you mean 'promotion'? Allowed: promotion, lateral, pivot.");

    [Fact]
    public void A_skill_asked_for_twice_is_refused() => OneMistake.Gives(
        Miller, "skills:\n", "skills:\n  - { id: milling, level: 2, need: essential }\n", at: "id: milling, level: 5", value: "milling",
        "The skill 'milling' stands twice in this role.", "Remove one of the two.");

    [Fact]
    public void A_skill_that_does_not_exist_is_refused_and_the_nearest_ones_named() => OneMistake.Gives(
        Miller, "id: milling", "id: miling", at: "id: miling", value: "miling",
        "There is no skill 'miling'.", "Use one of the nearest (milling, baking, leading) or add it to skills.yaml.");
}
