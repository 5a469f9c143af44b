using System.Text;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Profiles;

/// <summary>What is no profile, and what the message says: the source, the member, the value and what is allowed.</summary>
public sealed class RefusingAProfileTests
{
    private const string AllMembers = "skills, goals, experience, preferences, constraints, currentRole, targetRole";

    [Theory]
    [InlineData("""{"goal": "g"}""", "goal", "goals")]
    [InlineData("""{"Goals": "g"}""", "Goals", "goals")]
    [InlineData("""{"target_role": "baker"}""", "target_role", "targetRole")]
    public void An_unknown_member_names_the_nearest_one(string json, string member, string nearest) =>
        Refuses(json, $"'{member}' is not a member; did you mean '{nearest}'? Allowed: {AllMembers}.");

    [Fact]
    public void An_unknown_constraint_names_the_nearest_one() => Refuses(
        """{"goals": "g", "constraints": {"excludeRole": ["baker"]}}""",
        "'constraints.excludeRole' is not a member; did you mean 'excludeRoles'? Allowed: noPeopleManagement, minSeniority, maxSeniority, excludeRoles.");

    [Fact]
    public void An_unknown_dimension_names_the_nearest_one() => Refuses(
        """{"preferences": {"team management style": 3}}""",
        "'preferences.team management style' is not a member; did you mean 'team-management'? Allowed: primary-role, scope-of-responsibilities, strategic-planning, "
        + "project-management, professional-development, reporting-relationship, decision-making-authority, team-management, meeting-involvement, communication, seniority.");

    [Theory]
    [InlineData("name")]
    [InlineData("Name")]
    [InlineData("first_name")]
    [InlineData("age")]
    [InlineData("gender")]
    [InlineData("origin")]
    [InlineData("dateOfBirth")]
    [InlineData("nationality")]
    public void Who_a_person_is_is_refused_with_the_reason(string member) =>
        Refuses($$"""{"goals": "g", "{{member}}": "x"}""", $"'{member}' is not used: who a person is plays no part here. Remove it; allowed are {AllMembers}.");

    [Theory]
    [InlineData("9")]
    [InlineData("6")]
    [InlineData("-1")]
    [InlineData("3.5")]
    [InlineData("3.0")]
    [InlineData("1e0")]
    [InlineData("99999999999999999999")]
    [InlineData("\"4\"")]
    [InlineData("true")]
    [InlineData("[4]")]
    [InlineData("{}")]
    public void A_skill_level_that_is_no_whole_number_from_0_to_5_is_refused(string level) =>
        Refuses($$$"""{"skills": {"python": {{{level}}}}}""", $"'skills.python' is {level}; it must be a whole number from 0 to 5.");

    [Fact]
    public void A_skill_without_a_level_is_refused() =>
        Refuses("""{"skills": {"python": null}}""", "'skills.python' is null; it must be a whole number from 0 to 5.");

    [Theory]
    [InlineData("0")]
    [InlineData("6")]
    [InlineData("\"high\"")]
    public void A_preference_that_is_no_whole_number_from_1_to_5_is_refused(string level) =>
        Refuses($$$"""{"preferences": {"communication": {{{level}}}}}""", $"'preferences.communication' is {level}; it must be a whole number from 1 to 5.");

    [Theory]
    [InlineData("minSeniority", "0")]
    [InlineData("maxSeniority", "8")]
    [InlineData("maxSeniority", "\"senior\"")]
    public void A_seniority_that_is_no_whole_number_from_1_to_7_is_refused(string member, string value) =>
        Refuses($$$"""{"goals": "g", "constraints": {"{{{member}}}": {{{value}}}}}""", $"'constraints.{member}' is {value}; it must be a whole number from 1 to 7.");

    [Fact]
    public void A_lowest_seniority_above_the_highest_is_refused() => Refuses(
        """{"goals": "g", "constraints": {"minSeniority": 5, "maxSeniority": 2}}""",
        "'constraints.minSeniority' is 5, above maxSeniority (2); no role could be left.");

    [Theory]
    [InlineData("\"yes\"")]
    [InlineData("1")]
    public void A_flag_that_is_not_true_or_false_is_refused(string value) =>
        Refuses($$$"""{"goals": "g", "constraints": {"noPeopleManagement": {{{value}}}}}""", $"'constraints.noPeopleManagement' is {value}; it must be true or false.");

    [Theory]
    [InlineData("\"baker\"")]
    [InlineData("[3]")]
    [InlineData("[\"baker\", null]")]
    public void Excluded_roles_that_are_no_list_of_texts_are_refused(string value) =>
        Refuses($$$"""{"goals": "g", "constraints": {"excludeRoles": {{{value}}}}}""", $"'constraints.excludeRoles' is {value}; it must be a list of texts: [\"…\", \"…\"].");

    [Theory]
    [InlineData("goals")]
    [InlineData("experience")]
    [InlineData("currentRole")]
    [InlineData("targetRole")]
    public void A_text_that_is_no_text_is_refused(string member) => Refuses($$"""{"{{member}}": 3}""", $"'{member}' is 3; it must be a text in quotes.");

    [Theory]
    [InlineData("skills", "[\"python\"]")]
    [InlineData("preferences", "3")]
    [InlineData("constraints", "\"none\"")]
    public void An_inner_object_that_is_none_is_refused(string member, string value) =>
        Refuses($$"""{"{{member}}": {{value}}}""", $"'{member}' is {value}; it must be a JSON object {{ … }}.");

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("3")]
    [InlineData("\"text\"")]
    public void A_profile_that_is_no_object_is_refused(string json) => Refuses(json, $"The profile is {json}; it must be a JSON object {{ … }}.");

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t ")]
    [InlineData("\uFEFF")]
    public void An_empty_profile_is_refused_with_an_example(string json) =>
        Refuses(json, "The profile is empty; it must be a JSON object such as {\"skills\": {\"python\": 3}}.");

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"goals": "  ", "experience": "\n"}""")]
    [InlineData("""{"skills": {}, "preferences": {}, "currentRole": null}""")]
    [InlineData("""{"constraints": {"noPeopleManagement": true}}""")]
    public void A_profile_that_says_nothing_to_rank_by_is_refused(string json) => Refuses(
        json, "The profile says nothing to rank roles by; fill at least one of skills, goals, experience, preferences, currentRole, targetRole.");

    [Theory]
    [InlineData("""{"goals": "a", "goals": "b"}""", "goals")]
    [InlineData("""{"skills": {"python": 1, "python": 2}}""", "skills.python")]
    [InlineData("""{"goals": "a", "go\u0061ls": "b"}""", "goals")]
    public void A_member_that_stands_twice_is_refused(string json, string member) =>
        Refuses(json, $"'{member}' stands twice; keep one of the two.");

    [Theory]
    [InlineData("{\"goals\":\n \"a", 2)]
    [InlineData("{\"goals\": \"a\"} {}", 1)]
    [InlineData("{\"goals\": \"a\",}", 1)]
    [InlineData("{\n/* why */ \"goals\": \"a\"}", 2)]
    [InlineData("{'goals': 'a'}", 1)]
    [InlineData("\u0000\u0001\u0002", 1)]
    public void What_is_no_JSON_is_refused_at_its_line(string json, int line) =>
        Assert.StartsWith($"profile.json: This is not valid JSON at line {line}, byte ", MessageFor(Encoding.UTF8.GetBytes(json)), StringComparison.Ordinal);

    [Theory]
    [InlineData("{\"goals\":\n \"a", "line 2, byte 4: the text ends too early; a quote, bracket or brace is not closed.")]
    [InlineData("{\"goals\": \"a\"} {}", "line 1, byte 16: { cannot stand here; look for a comma, quote or bracket that is missing or too many.")]
    [InlineData("{\"goals\": \"a\",}", "line 1, byte 15: } cannot stand here; look for a comma, quote or bracket that is missing or too many.")]
    [InlineData("{\n/* why */ \"goals\": \"a\"}", "line 2, byte 1: comments are not allowed in JSON.")]
    [InlineData("{\"goals\": \"a\u0007b\"}", "line 1, byte 13: a control character stands here; inside a text, write it as an escape such as \\n.")]
    public void What_is_wrong_with_JSON_is_said_in_plain_words(string json, string place) => Refuses(json, "This is not valid JSON at " + place);

    [Fact]
    public void Objects_nested_without_end_are_refused() =>
        Assert.Contains("depth of 64", MessageFor(Encoding.UTF8.GetBytes("{\"goals\": " + new string('[', 100_000))), StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"goals": "\ud800"}""", "goals")]
    [InlineData("""{"currentRole": "\udc00x"}""", "currentRole")]
    [InlineData("""{"goals": "g", "constraints": {"excludeRoles": ["\ud800"]}}""", "constraints.excludeRoles")]
    public void Half_a_surrogate_pair_in_a_text_is_refused_and_the_member_named(string json, string member) =>
        Refuses(json, $"'{member}' is not valid Unicode; half a character (\\uD800 to \\uDFFF) stands in it.");

    [Theory]
    [InlineData("""{"\ud800": 1}""")]
    [InlineData("""{"skills": {"\ud800": 1}}""")]
    public void Half_a_surrogate_pair_in_a_name_is_refused(string json) => Refuses(json, "This is not valid JSON: a text in it is not valid Unicode.");

    [Theory]
    [InlineData("latin1", false)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-32", true)]
    public void Text_that_is_not_UTF8_is_refused_with_the_remedy(string encoding, bool mark)
    {
        var written = Encoding.GetEncoding(encoding);
        byte[] bytes = [.. mark ? written.GetPreamble() : [], .. written.GetBytes("""{"goals": "Mühle"}""")];

        Assert.Equal("profile.json: The profile is not UTF-8 text; save it as UTF-8.", MessageFor(bytes));
    }

    [Fact]
    public void A_name_with_a_line_break_is_shown_on_one_line() =>
        Assert.DoesNotContain('\n', MessageFor("""{"go\nals": "g"}"""u8.ToArray()));

    [Fact]
    public void A_skill_without_a_name_is_refused() =>
        Refuses("""{"skills": {" ": 3}}""", "'skills. ' is no name of a skill; allowed are 1 to 200 characters.");

    [Fact]
    public void A_skill_with_too_long_a_name_is_refused_and_cut_short() => Refuses(
        $$$"""{"skills": {"{{{new string('x', 201)}}}": 3}}""", $"'skills.{new string('x', 59)}…' is no name of a skill; allowed are 1 to 200 characters.");

    [Fact]
    public void One_skill_too_many_is_refused() => Refuses(
        $$$"""{"skills": {{{{string.Join(',', Enumerable.Range(0, 1_001).Select(i => $"\"s{i}\": 1"))}}}}}""", "'skills.s1000' is one skill too many; at most 1000 are allowed.");

    [Theory]
    [InlineData("goals", 50_001, "50,001", "50,000")]
    [InlineData("experience", 50_001, "50,001", "50,000")]
    [InlineData("currentRole", 201, "201", "200")]
    [InlineData("targetRole", 201, "201", "200")]
    public void A_text_that_is_too_long_is_refused(string member, int length, string shown, string allowed) =>
        Refuses($$"""{"{{member}}": "{{new string('x', length)}}"}""", $"'{member}' has {shown} characters; at most {allowed} are allowed.");

    [Fact]
    public void A_megabyte_of_text_is_refused_without_being_read_to_its_end()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes($$"""{"goals": "{{new string('x', 1_000_000)}}"}"""));

        var exception = Assert.Throws<ProfileException>(() => ProfileReader.Read(stream, "standard input"));

        Assert.Equal("standard input: The profile has more than 500,000 bytes; that is the most allowed.", exception.Message);
        Assert.Equal(500_001, stream.Position);
    }

    [Fact]
    public void A_file_that_does_not_exist_is_refused_by_name()
    {
        var missing = Path.Combine(Repository.Catalog, "no-such-profile.json");

        Assert.Equal($"{missing}: There is no such file.", Assert.Throws<ProfileException>(() => ProfileReader.ReadFile(missing)).Message);
    }

    [Fact]
    public void A_folder_is_refused_by_name() =>
        Assert.Equal($"{Repository.Catalog}: This is a folder; name a JSON file.", Assert.Throws<ProfileException>(() => ProfileReader.ReadFile(Repository.Catalog)).Message);

    private static void Refuses(string json, string message) => Assert.Equal("profile.json: " + message, MessageFor(Encoding.UTF8.GetBytes(json)));

    private static string MessageFor(byte[] json) => Assert.Throws<ProfileException>(() => ProfileReader.Parse(json, "profile.json")).Message;
}
