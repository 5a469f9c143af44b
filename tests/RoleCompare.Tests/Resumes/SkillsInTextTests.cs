using RoleCompare.Matching;
using RoleCompare.Resumes;
using Xunit;

namespace RoleCompare.Tests.Resumes;

/// <summary>Which skills sentences show. On the delivered catalogue and model.</summary>
public sealed class SkillsInTextTests
{
    private static readonly Lazy<ResumeReader> Reader = new(() => ResumeReader.Create(Shipped.Catalog, Shipped.Model));

    [Theory]
    [InlineData("Ran 40 services on K8s.", "kubernetes")]
    [InlineData("Deployments through a ci cd server.", "ci-cd")]
    [InlineData("Wrote firmware in C for pumps.", "cpp")]
    [InlineData("Wrote an R package for hierarchical models.", "r-programming")]
    [InlineData("Python, Go, Docker", "go")]
    [InlineData("- Rust", "rust")]
    [InlineData("Reports in Excel with pivot tables", "spreadsheets")]
    [InlineData("Built services in Spring Boot.", "java")]
    [InlineData("Mentored two trainees.", "mentoring")]
    [InlineData("I negotiated contracts with six carriers.", "contract-negotiation")]
    [InlineData("I wrote Bash scripts for the rest", "bash-scripting")]
    [InlineData("Trou ble shooting of printers", "debugging")]
    public void A_name_shows_its_skill(string text, string skill) => Assert.Contains(skill, Found(text));

    [Fact]
    public void What_is_too_long_to_be_a_word_is_left_out_and_a_long_line_is_read_to_its_end()
    {
        var text = $"{new string('A', 100_000)} Ran 40 services on Kubernetes. {string.Concat(Enumerable.Repeat("Kept the servers of the shop running. ", 200))}Wrote deployment scripts in Python.";

        var proposal = Reader.Value.Read(text);

        Assert.Equal(["kubernetes", "python"], proposal.Skills.Select(skill => skill.Skill.Id).Where(id => id is "kubernetes" or "python").Order());
        Assert.DoesNotContain("AAAA", proposal.Experience, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("I go where I am sent.", "go")]
    [InlineData("Prepared the go-live of the shop.", "go")]
    [InlineData("Instructor: taught networking to recruits.", "hiring")]
    [InlineData("file:///tmp/html-css/c4.html   1/1", "html-css")]
    [InlineData("See https://example.org/terraform/index.html", "terraform")]
    [InlineData("Gave vitamin C infusions.", "cpp")]
    [InlineData("Budget of the R&D department.", "r-programming")]
    [InlineData("I excel at staying calm.", "spreadsheets")]
    [InlineData("Swift response to alarms.", "swift")]
    [InlineData("Head Chef, Osteria Fumo", "configuration-management")]
    [InlineData("Opened the second shop in Spring 2019.", "java")]
    [InlineData("I am a careful person and I rest when the job is done.", "identity-and-access-management")]
    [InlineData("Shipped containers of fruit through the port.", "docker")]
    [InlineData("Net sales grew by a third.", "csharp")]
    [InlineData("Waste management for the district.", "people-management")]
    [InlineData("Monitored recovery after surgery.", "observability")]
    public void A_word_that_only_looks_like_a_name_shows_nothing(string text, string skill) => Assert.DoesNotContain(skill, Found(text));

    [Theory]
    [InlineData("No experience with Kubernetes yet.", "kubernetes")]
    [InlineData("I would like to learn Rust.", "rust")]
    [InlineData("Currently interested in learning: Terraform, Kubernetes", "kubernetes")]
    [InlineData("I have never written a line of Java and do not plan to.", "java")]
    [InlineData("no Swift, no Kotlin, and Docker only on my laptop", "kotlin")]
    [InlineData("Python: intermediate, Kotlin: no", "kotlin")]
    [InlineData("CUDA: want to learn", "cuda")]
    [InlineData("I didn't use Terraform there.", "terraform")]
    public void What_is_denied_or_only_wished_for_is_not_had(string text, string skill) => Assert.DoesNotContain(skill, Found(text));

    [Theory]
    [InlineData("No experience with Kubernetes yet, only a lab with Docker", "docker")]
    [InlineData("Not only Python but Scala services too", "python")]
    [InlineData("I wrote Terraform modules before I learnt not to trust them.", "terraform")]
    [InlineData("I do not like meetings, but I know Terraform.", "terraform")]
    public void A_denial_ends_where_the_sentence_turns(string text, string skill) => Assert.Contains(skill, Found(text));

    [Theory]
    [InlineData("Machine Learning on Google Cloud Platform", "google-cloud")]
    [InlineData("JavaScript", "typescript")]
    public void The_longest_name_wins(string text, string skill)
    {
        var found = Found(text);

        Assert.Contains(skill, found);
        Assert.DoesNotContain("cloud-architecture", found);
        Assert.DoesNotContain("java", found);
    }

    [Fact]
    public void A_sentence_that_names_no_skill_can_mean_one_and_says_how_near_it_is()
    {
        var skill = Assert.Single(Reader.Value.Read("I have made the slow queries faster").Skills);

        Assert.Equal(("query-tuning", SkillNameMatch.Meaning), (skill.Skill.Id, skill.By));
        Assert.InRange(skill.Similarity, SkillMeanings.MinimumSimilarity, 0.999);
        Assert.Null(skill.Level);
    }

    [Fact]
    public void A_skill_is_proposed_once_with_the_phrase_that_says_how_well()
    {
        var skill = Assert.Single(Reader.Value.Read("- Wrote Terraform\n- Terraform (expert)\n- Terraform again").Skills);

        Assert.Equal(("Terraform (expert)", "expert", 5), (skill.Phrase, skill.Why, skill.Level?.Value));
    }

    [Fact]
    public void Hobbies_and_referees_show_nothing() =>
        Assert.Equal(["python"], Found("SKILLS\nPython\nHOBBIES\nKubernetes, Terraform\nREFERENCES\nKafka, Inc., Kubernetes street"));

    [Fact]
    public void A_text_of_two_hundred_kilobytes_is_read_to_its_end()
    {
        var text = string.Concat(Enumerable.Repeat("Carried boxes from one room to the next and back. ", 4_200)) + "\nTerraform (expert)";
        var proposal = Reader.Value.Read(text);

        Assert.True(text.Length > 200_000);
        Assert.Contains(proposal.Skills, skill => skill.Skill.Id == "terraform");
        Assert.True(proposal.IsExperienceCut);
        Assert.InRange(proposal.Experience.Length, 45_000, 50_000);
    }

    [Fact]
    public void Two_hundred_kilobytes_in_one_line_without_an_end_are_read_too()
    {
        var proposal = Reader.Value.Read(string.Concat(Enumerable.Repeat("Terraform no A. Bb, ", 10_000)) + "Kubernetes (expert)");

        Assert.Contains(proposal.Skills, skill => skill.Skill.Id == "kubernetes");
    }

    private static List<string> Found(string text) => [.. Reader.Value.Read(text).Skills.Select(skill => skill.Skill.Id)];
}
