using RoleCompare.Catalog;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>What saved answers say to a catalogue.</summary>
public sealed class ReplayTests
{
    [Fact]
    public void The_last_answer_to_a_question_counts_over_what_was_known_before()
    {
        var basis = new Profile { Goals = "To grow.", Experience = "Ten years.", Preferences = new Dictionary<string, DimensionLevel> { ["communication"] = DimensionLevel.Create(2) } };

        var replayed = Replay(basis, new("preferences.communication", "4"), new("goals", "To rest."), new("preferences.communication", "5"), new("experience", null));

        var profile = replayed.Sheet.ToProfile();
        Assert.Empty(replayed.Warnings);
        Assert.Equal(("To rest.", "", 5), (profile.Goals, profile.Experience, profile.Preferences["communication"].Value));
    }

    [Fact]
    public void Without_answers_it_says_what_was_known_before() =>
        Assert.Equal("To grow.", Replay(new Profile { Goals = "To grow." }).Sheet.ToProfile().Goals);

    [Fact]
    public void An_answer_about_another_catalogue_is_told_and_the_others_count()
    {
        var replayed = Replay(null, new("skills.falconry", "4"), new("skills.falconry", "5"), new("goals", "To grow."), new("skills.hawking", null));

        Assert.StartsWith("The answer to 'skills.falconry' does not count: There is no question 'skills.falconry'", Assert.Single(replayed.Warnings), StringComparison.Ordinal);
        Assert.Equal("To grow.", replayed.Sheet.ToProfile().Goals);
    }

    private static ReplayedProfile Replay(Profile? basis, params Answer[] answers) =>
        ReplayedProfile.Create(Shipped.Index, basis, [.. answers.Select((answer, i) => new SavedAnswer(i + 1, answer, StepClock.At(i)))]);
}
