using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Profiles, the answers over them and the rankings that are kept.</summary>
public abstract class SavingProfilesTests : IDisposable
{
    private static readonly Profile Wish = new() { Goals = "I want to keep models healthy." };
    private protected SavingProfilesTests(ProfilesPlace place) => Place = place;

    private protected ProfilesPlace Place { get; }

    public void Dispose()
    {
        Place.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public void A_profile_is_there_when_the_database_is_opened_again()
    {
        using (var profiles = Place.Open())
            profiles.Create(ProfilesPlace.Me, Wish);

        using var again = Place.Open();
        var found = again.Find(ProfilesPlace.Me)!;
        Assert.Equal((ProfilesPlace.Me, "I want to keep models healthy.", StepClock.At(0)), (found.Name, found.Base!.Goals, found.Created));
    }

    [Fact]
    public void Answers_stand_in_the_order_given_with_every_change_of_mind()
    {
        Answer[] given = [new("skills.kubernetes", "4"), new("goals", "To grow."), new("skills.kubernetes", null), new("skills.kubernetes", "2")];
        using (var profiles = Place.Open())
        {
            var me = profiles.Create(ProfilesPlace.Me, null);
            foreach (var answer in given)
                profiles.Append(me, answer);
        }

        using var again = Place.Open();
        Assert.Equal(
            [new SavedAnswer(1, given[0], StepClock.At(1)), new(2, given[1], StepClock.At(2)), new(3, given[2], StepClock.At(3)), new(4, given[3], StepClock.At(4))],
            again.Answers(again.Get(ProfilesPlace.Me)));
    }

    [Fact]
    public void A_profile_goes_with_its_answers_and_rankings_and_no_others()
    {
        using var profiles = Place.Open();
        foreach (var name in new[] { "me", "you" })
        {
            var profile = profiles.Create(ProfileName.Create(name), null);
            profiles.Append(profile, new Answer("goals", name));
            profiles.KeepResult(profile, new RoleMatcher(Shipped.Index).Rank(Wish), Shipped.Index);
        }

        profiles.Delete(ProfilesPlace.Me);

        var left = Assert.Single(profiles.List());
        Assert.Equal(("you", 1, 1), (left.Name.Value, left.Answers, left.Results));
        Assert.Equal((1, 1), (Place.Number("SELECT count(*) FROM answers"), Place.Number("SELECT count(*) FROM results")));
    }

    [Fact]
    public void The_list_is_by_name_and_says_how_much_is_kept()
    {
        using var profiles = Place.Open();
        profiles.Create(ProfileName.Create("you"), null);
        var me = profiles.Create(ProfilesPlace.Me, Wish);
        profiles.Append(me, new Answer("goals", "To grow."));
        profiles.Append(me, new Answer("goals", "To rest."));

        Assert.Equal(
            [new SavedProfileSummary(ProfilesPlace.Me, StepClock.At(1), 2, StepClock.At(3), 0), new(ProfileName.Create("you"), StepClock.At(0), 0, null, 0)],
            profiles.List());
    }

    [Fact]
    public void A_name_that_is_taken_is_refused_and_the_profile_stays()
    {
        using var profiles = Place.Open();
        profiles.Create(ProfilesPlace.Me, Wish);

        var refusal = Assert.Throws<StorageException>(() => profiles.Create(ProfilesPlace.Me, null));

        Assert.Equal(
            (StorageFault.NameTaken, $"There is a saved profile 'me' in {Place.Called} already. Choose another name with --name, or replace it with --replace."),
            (refusal.Fault, refusal.Message));
        Assert.Equal(Wish.Goals, profiles.Get(ProfilesPlace.Me).Base!.Goals);
    }

    [Fact]
    public void A_name_that_is_not_there_is_told_with_the_nearest()
    {
        using var profiles = Place.Open();
        profiles.Create(ProfileName.Create("winter-plan"), null);
        profiles.Create(ProfileName.Create("summer-plan"), null);

        var refusal = Assert.Throws<StorageException>(() => profiles.Get(ProfileName.Create("wintr-plan")));

        Assert.Equal((StorageFault.Unknown, $"There is no saved profile 'wintr-plan' in {Place.Called}. Did you mean 'winter-plan'?"), (refusal.Fault, refusal.Message));
    }

    [Fact]
    public void An_answer_to_a_profile_that_was_deleted_meanwhile_is_refused_even_when_another_one_has_its_name()
    {
        using var profiles = Place.Open();
        var me = profiles.Create(ProfilesPlace.Me, null);
        profiles.Delete(ProfilesPlace.Me);
        profiles.Create(ProfilesPlace.Me, null);

        Assert.Equal(StorageFault.Unknown, Assert.Throws<StorageException>(() => profiles.Append(me, new Answer("goals", "To grow."))).Fault);
        Assert.Empty(profiles.Answers(profiles.Get(ProfilesPlace.Me)));
    }

    [Fact]
    public void Any_text_comes_back_as_it_was_given()
    {
        string[] texts = ["", " ", "a\0b", @"\", @"\0\\0", "\\\0", "\u0001\u001f\u007f", "é漢👩‍💻\u2028", "'; DROP TABLE answers; --", new string('x', 50_000)];
        using var profiles = Place.Open();
        var me = profiles.Create(ProfilesPlace.Me, null);
        foreach (var text in texts)
            profiles.Append(me, new Answer("goals", text));

        Assert.Equal(texts, profiles.Answers(me).Select(saved => saved.Answer.Value));
    }
}
