using RoleCompare.Catalog;
using Xunit;

namespace RoleCompare.Tests.Checking;

/// <summary>Each test repeats words of a role somewhere, or nearly does.</summary>
public sealed class RulesAboutRepeatsTests
{
    private const string Way = "Take the chair of the chief for one summer.";

    [Fact]
    public void A_sentence_that_stands_in_two_roles_is_found_whatever_its_case_and_punctuation() => new Office()
        .Write("agent", "communication", $"{Office.Text("agent", "communication")} Speaks up!")
        .Write("chief", "team-management", $"{Office.Text("chief", "team-management")} SPEAKS up.")
        .Breaks("repeated-sentence", "roles/agent.yaml", "Speaks up!", "'Speaks up!' stands in 'chief' too.");

    [Fact]
    public void A_sentence_that_stands_on_two_dimensions_of_one_role_is_found() => new Office()
        .Write("agent", "communication", $"{Office.Text("agent", "communication")} Speaks up!")
        .Write("agent", "team-management", $"{Office.Text("agent", "team-management")} Speaks up.")
        .Breaks("repeated-sentence", "roles/agent.yaml", "Speaks up.", "'Speaks up.' stands 2 times in 'agent': team-management, communication.");

    [Fact]
    public void Two_sentences_that_differ_in_a_word_are_no_repeat() => new Office()
        .Write("agent", "communication", $"{Office.Text("agent", "communication")} Speaks up!")
        .Write("agent", "team-management", $"{Office.Text("agent", "team-management")} Speaks out.")
        .IsFine();

    [Fact]
    public void A_summary_that_stands_in_two_roles_is_found() => new Office()
        .Change("agent", role => role with { Summary = $"{role.Summary} Speaks up." })
        .Change("chief", role => role with { Summary = $"{role.Summary} Speaks up." })
        .Breaks("repeated-sentence", "roles/agent.yaml", "Speaks up.", "'Speaks up.' stands in 'chief' too.");

    [Fact]
    public void A_move_in_the_same_words_from_two_roles_is_found() => new Office()
        .Change("agent", role => role with { Progressions = [Office.Move("chief", sentence: Way), Office.Move("officer", ProgressionKind.Lateral)] })
        .Change("officer", role => role with { Progressions = [Office.Move("chief", sentence: Way), Office.Move("agent", ProgressionKind.Lateral)] })
        .Breaks("repeated-sentence", "roles/agent.yaml", Way, $"'{Way}' stands in 'officer' too.");

    // "lamp lamp lamp" and "lamp lamp lamp stamp" again, and 2 / √5 for the pair that is not found.
    [Theory]
    [InlineData("Puts a lamp, a lamp and a lamp there.", "Puts a lamp, a lamp, a lamp and a stamp there.", true)]
    [InlineData("Puts a lamp and a lamp there.", "Puts a lamp, a lamp and a stamp there.", false)]
    public void Summaries_that_say_nearly_the_same_are_found(string one, string other, bool isFound)
    {
        var findings = new Office()
            .Change("agent", role => role with { Summary = $"{role.Summary} {one}" })
            .Change("chief", role => role with { Summary = $"{role.Summary} {other}" })
            .Examine();

        Assert.Equal(isFound ? [("near-duplicate", one)] : [], findings.Select(finding => (finding.Rule, finding.Value)));
    }

    // To the model the two sentences are "lamp lamp lamp" and "lamp lamp lamp stamp": their cosine is 3 / √10 = 0.95.
    [Fact]
    public void Sentences_that_say_nearly_the_same_are_found() => new Office()
        .Write("agent", "communication", $"{Office.Text("agent", "communication")} Puts a lamp, a lamp and a lamp there.")
        .Write("chief", "communication", $"{Office.Text("chief", "communication")} Puts a lamp, a lamp, a lamp and a stamp there.")
        .Breaks(
            "near-duplicate",
            "roles/agent.yaml",
            "Puts a lamp, a lamp and a lamp there.",
            "'Puts a lamp, a lamp and a lamp there.' is nearly 'Puts a lamp, a lamp, a lamp and a stamp there.' of 'chief' (cosine 0.95).");

    // "lamp lamp" and "lamp lamp stamp": 2 / √5 = 0.89.
    [Fact]
    public void Sentences_a_little_farther_apart_are_not() => new Office()
        .Write("agent", "communication", $"{Office.Text("agent", "communication")} Puts a lamp and a lamp there.")
        .Write("chief", "communication", $"{Office.Text("chief", "communication")} Puts a lamp, a lamp and a stamp there.")
        .IsFine();
}
