using Dapper;
using Microsoft.Data.Sqlite;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Profiles, the answers over them and the rankings that are kept.</summary>
public sealed class SavingProfilesTests : IDisposable
{
    private static readonly Profile Wish = new() { Goals = "I want to keep models healthy." };
    private readonly StorePlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_profile_is_there_when_the_database_is_opened_again()
    {
        using (var profiles = _place.Open())
            profiles.Create(StorePlace.Me, Wish);

        using var again = _place.Open();
        var found = again.Find(StorePlace.Me)!;
        Assert.Equal((StorePlace.Me, "I want to keep models healthy.", StepClock.At(0)), (found.Name, found.Base!.Goals, found.Created));
    }

    [Fact]
    public void Answers_stand_in_the_order_given_with_every_change_of_mind()
    {
        Answer[] given = [new("skills.kubernetes", "4"), new("goals", "To grow."), new("skills.kubernetes", null), new("skills.kubernetes", "2")];
        using (var profiles = _place.Open())
        {
            var me = profiles.Create(StorePlace.Me, null);
            foreach (var answer in given)
                profiles.Append(me, answer);
        }

        using var again = _place.Open();
        Assert.Equal(
            [new SavedAnswer(1, given[0], StepClock.At(1)), new(2, given[1], StepClock.At(2)), new(3, given[2], StepClock.At(3)), new(4, given[3], StepClock.At(4))],
            again.Answers(again.Get(StorePlace.Me)));
    }

    [Theory]
    [InlineData("UPDATE answers SET value = '5'", "answers are never changed")]
    [InlineData("DELETE FROM answers", "answers go with their profile only")]
    [InlineData("UPDATE results SET ranking = ''", "results are never changed")]
    [InlineData("DELETE FROM results", "results go with their profile only")]
    public void The_database_itself_refuses_to_change_what_was_given(string sql, string reason)
    {
        using (var profiles = _place.Open())
        {
            var me = profiles.Create(StorePlace.Me, null);
            profiles.Append(me, new Answer("goals", "To grow."));
            profiles.KeepResult(me, new RoleMatcher(Shipped.Index).Rank(Wish), Shipped.Index);
        }

        Assert.Contains(reason, Assert.Throws<SqliteException>(() => _place.Raw(connection => connection.Execute(sql))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_profile_goes_with_its_answers_and_rankings_and_no_others()
    {
        using var profiles = _place.Open();
        foreach (var name in new[] { "me", "you" })
        {
            var profile = profiles.Create(ProfileName.Create(name), null);
            profiles.Append(profile, new Answer("goals", name));
            profiles.KeepResult(profile, new RoleMatcher(Shipped.Index).Rank(Wish), Shipped.Index);
        }

        profiles.Delete(StorePlace.Me);

        var left = Assert.Single(profiles.List());
        Assert.Equal(("you", 1, 1), (left.Name.Value, left.Answers, left.Results));
        Assert.Equal((1, 1), (_place.Number("SELECT count(*) FROM answers"), _place.Number("SELECT count(*) FROM results")));
    }

    [Fact]
    public void The_list_is_by_name_and_says_how_much_is_kept()
    {
        using var profiles = _place.Open();
        profiles.Create(ProfileName.Create("you"), null);
        var me = profiles.Create(StorePlace.Me, Wish);
        profiles.Append(me, new Answer("goals", "To grow."));
        profiles.Append(me, new Answer("goals", "To rest."));

        Assert.Equal(
            [new SavedProfileSummary(StorePlace.Me, StepClock.At(1), 2, StepClock.At(3), 0), new(ProfileName.Create("you"), StepClock.At(0), 0, null, 0)],
            profiles.List());
    }

    [Fact]
    public void A_name_that_is_taken_is_refused_and_the_profile_stays()
    {
        using var profiles = _place.Open();
        profiles.Create(StorePlace.Me, Wish);

        var refusal = Assert.Throws<StorageException>(() => profiles.Create(StorePlace.Me, null));

        Assert.Equal(
            (StorageFault.NameTaken, $"There is a saved profile 'me' in {_place.Database} already. Choose another name with --name, or replace it with --replace."),
            (refusal.Fault, refusal.Message));
        Assert.Equal(Wish.Goals, profiles.Get(StorePlace.Me).Base!.Goals);
    }

    [Fact]
    public void A_name_that_is_not_there_is_told_with_the_nearest()
    {
        using var profiles = _place.Open();
        profiles.Create(ProfileName.Create("winter-plan"), null);
        profiles.Create(ProfileName.Create("summer-plan"), null);

        var refusal = Assert.Throws<StorageException>(() => profiles.Get(ProfileName.Create("wintr-plan")));

        Assert.Equal((StorageFault.Unknown, $"There is no saved profile 'wintr-plan' in {_place.Database}. Did you mean 'winter-plan'?"), (refusal.Fault, refusal.Message));
    }

    [Fact]
    public void An_answer_to_a_profile_that_was_deleted_meanwhile_is_refused_even_when_another_one_has_its_name()
    {
        using var profiles = _place.Open();
        var me = profiles.Create(StorePlace.Me, null);
        profiles.Delete(StorePlace.Me);
        profiles.Create(StorePlace.Me, null);

        Assert.Equal(StorageFault.Unknown, Assert.Throws<StorageException>(() => profiles.Append(me, new Answer("goals", "To grow."))).Fault);
        Assert.Empty(profiles.Answers(profiles.Get(StorePlace.Me)));
    }

    [Fact]
    public void Any_text_comes_back_as_it_was_given()
    {
        string[] texts = ["", " ", "a\0b", "\u0001\u001f\u007f", "é漢👩‍💻\u2028", "'; DROP TABLE answers; --", new string('x', 50_000)];
        using var profiles = _place.Open();
        var me = profiles.Create(StorePlace.Me, null);
        foreach (var text in texts)
            profiles.Append(me, new Answer("goals", text));

        Assert.Equal(texts, profiles.Answers(me).Select(saved => saved.Answer.Value));
    }
}
