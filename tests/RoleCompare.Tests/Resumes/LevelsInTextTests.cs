using RoleCompare.Resumes;
using Xunit;

namespace RoleCompare.Tests.Resumes;

/// <summary>Which level a text supports. The expected levels are those of the table in docs/from-cv.md.</summary>
public sealed class LevelsInTextTests
{
    private static readonly Lazy<ResumeReader> Reader = new(() => ResumeReader.Create(Shipped.Catalog, Shipped.Model));

    [Theory]
    [InlineData("Terraform (expert)", 5, "expert")]
    [InlineData("Advanced Terraform", 4, "Advanced")]
    [InlineData("Terraform – good", 3, "good")]
    [InlineData("Working knowledge of Terraform", 2, "Working knowledge")]
    [InlineData("Terraform: basic", 1, "basic")]
    [InlineData("Familiar with Terraform", 1, "Familiar")]
    [InlineData("Terraform, 7 years", 4, "7 years")]
    [InlineData("5 years of experience with Terraform", 3, "5 years")]
    [InlineData("Terraform (two years)", 2, "two years")]
    [InlineData("Terraform (8 months)", 1, "8 months")]
    [InlineData("Terraform ........ 5 yrs, expert", 5, "expert")]
    [InlineData("Terraform 4/5", 4, "4/5")]
    [InlineData("Terraform ★★★★☆", 4, "4 of 5")]
    [InlineData("Terraform ●●●○○", 3, "3 of 5")]
    [InlineData("Terraform 3 years", 3, "3 years")]
    [InlineData("I have used Terraform for 5 years in good teams", 3, "5 years")]
    [InlineData("Terraform for one good team", null, null)]
    [InlineData("I was teaching myself Terraform", null, null)]
    [InlineData("I was taught Terraform", null, null)]
    [InlineData("Worked alongside expert Terraform developers", null, null)]
    [InlineData("Assisted senior engineers who led the move to Terraform", null, null)]
    [InlineData("Kafka 3 yrs | Terraform - very good", 4, "very good")]
    [InlineData("Terraform 3 yrs | Kafka - very good", 3, "3 yrs")]
    [InlineData("Terraform | Kafka - very good", null, null)]
    [InlineData("Terraform: 4/5", 4, "4/5")]
    [InlineData("Terraform | 8/10", 4, "8/10")]
    [InlineData("Terraform: ★★☆☆☆", 2, "2 of 5")]
    [InlineData("Led the move of all servers to Terraform", 4, "Led")]
    [InlineData("Taught Terraform to 40 colleagues", 4, "Taught")]
    [InlineData("Terraform for three data centres", null, null)]
    public void A_level_is_proposed_where_words_years_or_a_rating_support_it(string text, int? level, string? why)
    {
        var skill = Assert.Single(Reader.Value.Read(text).Skills, skill => skill.Skill.Id == "terraform");

        Assert.Equal((level, why), (skill.Level?.Value, skill.Why));
    }

    [Theory]
    [InlineData("Expert: Terraform, Kafka and Docker")]
    [InlineData("Terraform, Kafka, Docker – expert")]
    [InlineData("Terraform, Kafka and Docker (expert)\nExpert in Terraform, Kafka and Docker")]
    [InlineData("Terraform (Kafka, Docker) | expert")]
    public void A_level_holds_for_the_list_that_it_stands_before_or_behind(string text)
    {
        var skills = Reader.Value.Read(text).Skills;

        Assert.Equal(["docker", "kafka", "terraform"], skills.Select(skill => skill.Skill.Id).Order());
        Assert.All(skills, skill => Assert.Equal(5, skill.Level?.Value));
    }

    [Fact]
    public void A_level_does_not_reach_the_next_entry_of_a_list()
    {
        var levels = Reader.Value.Read("Terraform (expert), Kafka, Docker (basic)").Skills.ToDictionary(skill => skill.Skill.Id, skill => skill.Level?.Value);

        Assert.Equal((5, null, 1), (levels["terraform"], levels["kafka"], levels["docker"]));
    }

    [Fact]
    public void The_last_year_of_the_text_stands_for_the_present()
    {
        var skill = Assert.Single(Reader.Value.Read("Terraform since 2015\nMoved house in 2019").Skills);

        Assert.Equal((3, "since 2015"), (skill.Level?.Value, skill.Why));
    }

    [Fact]
    public void The_persons_own_word_counts_more_than_years_and_years_more_than_having_led()
    {
        Assert.Equal(1, LevelOf("Terraform (9 years)\nTerraform: basic"));
        Assert.Equal(2, LevelOf("Led the change to Terraform\nTerraform (2 years)"));
    }

    private static int? LevelOf(string text) => Assert.Single(Reader.Value.Read(text).Skills, skill => skill.Skill.Id == "terraform").Level?.Value;
}
