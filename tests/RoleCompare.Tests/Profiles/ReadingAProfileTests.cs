using System.Text;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Profiles;

/// <summary>What a good profile becomes.</summary>
public sealed class ReadingAProfileTests
{
    [Fact]
    public void The_example_of_the_design_is_read_member_by_member()
    {
        var profile = Parse("""
            { "skills": { "kubernetes": 4, "prompt design": 2 },
              "goals": "Run a platform.", "experience": "Six years of servers.",
              "preferences": { "decision-making-authority": 5 },
              "constraints": { "noPeopleManagement": true, "minSeniority": 2, "maxSeniority": 5, "excludeRoles": ["Data Analyst"] },
              "currentRole": "ml-engineer", "targetRole": "chief-ai-officer" }
            """);

        Assert.Equal([("kubernetes", 4), ("prompt design", 2)], profile.Skills.Select(skill => (skill.Name, skill.Level.Value)));
        Assert.Equal(("Run a platform.", "Six years of servers."), (profile.Goals, profile.Experience));
        Assert.Equal([("decision-making-authority", 5)], profile.Preferences.Select(wish => (wish.Key, wish.Value.Value)));
        Assert.True(profile.Constraints.NoPeopleManagement);
        Assert.Equal((2, 5), (profile.Constraints.MinSeniority?.Value, profile.Constraints.MaxSeniority?.Value));
        Assert.Equal(["Data Analyst"], profile.Constraints.ExcludeRoles);
        Assert.Equal(("ml-engineer", "chief-ai-officer"), (profile.CurrentRole, profile.TargetRole));
    }

    [Theory]
    [InlineData("""{"skills": {"python": 0}}""")]
    [InlineData("""{"goals": "g"}""")]
    [InlineData("""{"experience": "e"}""")]
    [InlineData("""{"preferences": {"communication": 1}}""")]
    [InlineData("""{"currentRole": "baker"}""")]
    [InlineData("""{"targetRole": "baker"}""")]
    public void One_member_that_says_something_is_enough(string json) => Assert.False(Parse(json).SaysNothing);

    [Fact]
    public void What_is_not_said_is_empty_and_rules_nothing_out()
    {
        var profile = Parse("""{"goals": "g"}""");

        Assert.Empty(profile.Skills);
        Assert.Empty(profile.Preferences);
        Assert.Equal(("", null, null), (profile.Experience, profile.CurrentRole, profile.TargetRole));
        Assert.Equal((false, null, null), (profile.Constraints.NoPeopleManagement, profile.Constraints.MinSeniority, profile.Constraints.MaxSeniority));
        Assert.Empty(profile.Constraints.ExcludeRoles);
    }

    [Fact]
    public void A_null_member_stands_for_not_said()
    {
        var profile = Parse("""
            {"goals": "g", "skills": null, "experience": null, "preferences": {"communication": null}, "currentRole": null, "targetRole": null,
             "constraints": {"noPeopleManagement": null, "minSeniority": null, "maxSeniority": null, "excludeRoles": null}}
            """);

        Assert.Empty(profile.Skills);
        Assert.Empty(profile.Preferences);
        Assert.Empty(profile.Constraints.ExcludeRoles);
        Assert.Equal(("", null, null, null), (profile.Experience, profile.CurrentRole, profile.TargetRole, profile.Constraints.MinSeniority));
    }

    [Fact]
    public void A_byte_order_mark_is_allowed() =>
        Assert.Equal("g", ProfileReader.Parse((byte[])[0xEF, 0xBB, 0xBF, .. """{"goals": "g"}"""u8], "profile.json").Goals);

    [Fact]
    public void Text_is_kept_as_it_was_written() => Assert.Equal("  two\n\tlines  ", Parse("""{"goals": "  two\n\tlines  "}""").Goals);

    [Fact]
    public void Two_hundred_skills_are_allowed() =>
        Assert.Equal(1_000, Parse($$$"""{"skills": {{{{string.Join(',', Enumerable.Range(0, 1_000).Select(i => $"\"s{i}\": 1"))}}}}}""").Skills.Count);

    [Fact]
    public void A_text_of_50000_characters_is_allowed() => Assert.Equal(50_000, Parse($$"""{"goals": "{{new string('x', 50_000)}}"}""").Goals.Length);

    [Fact]
    public void The_same_seniority_as_lowest_and_highest_is_allowed() =>
        Assert.Equal(3, Parse("""{"goals": "g", "constraints": {"minSeniority": 3, "maxSeniority": 3}}""").Constraints.MaxSeniority?.Value);

    [Fact]
    public void A_file_is_read()
    {
        var folder = Directory.CreateTempSubdirectory("rolecompare-profile-").FullName;
        try
        {
            var file = Path.Combine(folder, "me.json");
            File.WriteAllText(file, """{"goals": "from a file"}""");

            Assert.Equal("from a file", ProfileReader.ReadFile(file).Goals);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Profile Parse(string json) => ProfileReader.Parse(Encoding.UTF8.GetBytes(json), "profile.json");
}
