using System.Globalization;
using System.Text;
using Dapper;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Profiles that belong to whoever has a secret, of which the database knows nothing.</summary>
public abstract class OwnedProfilesTests : IDisposable
{
    private protected OwnedProfilesTests(ProfilesPlace place) => Place = place;

    private protected ProfilesPlace Place { get; }

    public void Dispose()
    {
        Place.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Everything that somebody has who has the database: each as bytes.</summary>
    private protected abstract IEnumerable<byte[]> AllThatIsKept();

    [Fact]
    public void A_capability_opens_its_profile_and_no_other()
    {
        using var profiles = Place.Open();
        var mine = profiles.Owned.Create(new Profile { Goals = "To grow." });
        var yours = profiles.Owned.Create(null);

        Assert.Equal(mine.Profile.Id, profiles.Owned.Find(mine.Capability)!.Profile.Id);
        Assert.Equal("To grow.", profiles.Owned.Find(mine.Capability)!.Profile.Base!.Goals);
        Assert.Equal(yours.Profile.Id, profiles.Owned.Find(yours.Capability)!.Profile.Id);
        Assert.Null(profiles.Owned.Find(Capability.Create()));
        Assert.NotEqual(mine.Profile.Name, yours.Profile.Name);
    }

    [Fact]
    public void A_capability_opens_its_profile_in_another_session_from_its_text()
    {
        string text;
        using (var profiles = Place.Open())
        {
            var owned = profiles.Owned.Create(null);
            profiles.Append(owned.Profile, new Answer("goals", "To grow."));
            text = owned.Capability.Reveal();
        }

        using var again = Place.Open();
        Assert.True(Capability.TryParse(text, out var capability));
        Assert.Equal("To grow.", Assert.Single(again.Answers(again.Owned.Find(capability)!.Profile)).Answer.Value);
    }

    [Fact]
    public void What_is_kept_has_the_hashes_and_not_the_secrets()
    {
        using var profiles = Place.Open();
        var first = profiles.Owned.Create(null);
        var used = profiles.Owned.MakeCode(first.Profile);
        var second = profiles.Owned.Recover(used)!;
        var code = profiles.Owned.MakeCode(second.Profile);
        profiles.Owned.Forget(first.Capability);

        var kept = AllThatIsKept().ToList();

        Assert.All([second.Capability.Hash, code.Hash], hash => Assert.True(IsIn(kept, Encoding.ASCII.GetBytes(hash)), "The search does not find what is there."));
        Assert.All([first.Capability, second.Capability], capability => Assert.All(Forms(capability), form => Assert.False(IsIn(kept, form))));
        Assert.All([used, code], secret => Assert.All(Forms(secret), form => Assert.False(IsIn(kept, form))));
    }

    [Fact]
    public void A_code_opens_the_profile_once()
    {
        using var profiles = Place.Open();
        var owned = profiles.Owned.Create(null);
        Assert.False(profiles.Owned.Find(owned.Capability)!.HasCode);
        var code = profiles.Owned.MakeCode(owned.Profile);
        Assert.True(profiles.Owned.Find(owned.Capability)!.HasCode);

        var recovered = profiles.Owned.Recover(code)!;

        Assert.Equal(owned.Profile.Id, recovered.Profile.Id);
        Assert.Null(profiles.Owned.Recover(code));
        Assert.All([owned.Capability, recovered.Capability], capability =>
        {
            var found = profiles.Owned.Find(capability)!;
            Assert.Equal((owned.Profile.Id, false), (found.Profile.Id, found.HasCode));
        });
        Assert.Null(profiles.Owned.Recover(RecoveryCode.Create()));
    }

    [Fact]
    public void A_new_code_takes_the_place_of_the_one_before()
    {
        using var profiles = Place.Open();
        var owned = profiles.Owned.Create(null);
        var before = profiles.Owned.MakeCode(owned.Profile);

        var code = profiles.Owned.MakeCode(owned.Profile);

        Assert.Null(profiles.Owned.Recover(before));
        Assert.NotNull(profiles.Owned.Recover(code));
    }

    [Fact]
    public void A_code_for_a_profile_without_an_owner_is_refused()
    {
        using var profiles = Place.Open();
        var me = profiles.Create(ProfilesPlace.Me, null);

        Assert.Equal(StorageFault.Unknown, Assert.Throws<StorageException>(() => profiles.Owned.MakeCode(me)).Fault);
    }

    [Fact]
    public void A_capability_that_is_forgotten_opens_nothing_and_others_still_do()
    {
        using var profiles = Place.Open();
        var owned = profiles.Owned.Create(null);
        var elsewhere = profiles.Owned.Recover(profiles.Owned.MakeCode(owned.Profile))!;

        profiles.Owned.Forget(owned.Capability);
        profiles.Owned.Forget(owned.Capability);

        Assert.Null(profiles.Owned.Find(owned.Capability));
        Assert.NotNull(profiles.Owned.Find(elsewhere.Capability));
    }

    [Fact]
    public void A_deleted_profile_leaves_nothing_that_opens_it()
    {
        using var profiles = Place.Open();
        var owned = profiles.Owned.Create(null);
        var code = profiles.Owned.MakeCode(owned.Profile);

        profiles.Delete(owned.Profile.Name);

        Assert.Null(profiles.Owned.Find(owned.Capability));
        Assert.Null(profiles.Owned.Recover(code));
        Assert.Equal((0, 0), (Place.Number("SELECT count(*) FROM owners"), Place.Number("SELECT count(*) FROM capabilities")));
    }

    [Fact]
    public void An_import_in_the_place_of_an_owned_profile_belongs_to_the_same_owner()
    {
        using var profiles = Place.Open();
        var owned = profiles.Owned.Create(null);
        var code = profiles.Owned.MakeCode(owned.Profile);
        profiles.Append(owned.Profile, new Answer("goals", "To grow."));

        profiles.Import(new ExportedProfile(owned.Profile.Name, StepClock.At(0), new Profile { Goals = "To rest." }, [], []), replace: true);

        var found = profiles.Owned.Find(owned.Capability)!.Profile;
        Assert.Equal("To rest.", found.Base!.Goals);
        Assert.Empty(profiles.Answers(found));
        Assert.Equal(found.Id, profiles.Owned.Recover(code)!.Profile.Id);
    }

    [Fact]
    public void Who_was_not_seen_since_a_day_is_deleted_with_everything_and_all_others_stay()
    {
        using var profiles = Place.Open();
        profiles.Create(ProfilesPlace.Me, null);
        var (gone, late, there) = (profiles.Owned.Create(null), profiles.Owned.Create(null), profiles.Owned.Create(null));
        profiles.Append(gone.Profile, new Answer("goals", "To go."));
        profiles.Append(late.Profile, new Answer("goals", "To stay."));
        SetSeen(gone.Profile, "2026-05-25");
        SetSeen(late.Profile, "2026-05-26");

        Assert.Equal(1, profiles.Owned.DeleteUnseen(new DateOnly(2026, 5, 26)));
        Assert.Equal(0, profiles.Owned.DeleteUnseen(new DateOnly(2026, 5, 26)));

        Assert.Null(profiles.Owned.Find(gone.Capability));
        Assert.All([late, there], owned => Assert.NotNull(profiles.Owned.Find(owned.Capability)));
        Assert.NotNull(profiles.Find(ProfilesPlace.Me));
        Assert.Equal(
            (1, 2, 2),
            (Place.Number("SELECT count(*) FROM answers"), Place.Number("SELECT count(*) FROM owners"), Place.Number("SELECT count(*) FROM capabilities")));
    }

    [Fact]
    public void That_an_owner_was_there_is_known_to_the_day()
    {
        using var profiles = Place.Open();
        var owned = profiles.Owned.Create(null);
        Assert.True(profiles.Owned.Find(owned.Capability)!.IsSeenToday);
        SetSeen(owned.Profile, "2026-11-21");
        Assert.False(profiles.Owned.Find(owned.Capability)!.IsSeenToday);

        profiles.Owned.See(owned.Profile);

        Assert.True(profiles.Owned.Find(owned.Capability)!.IsSeenToday);
        Assert.Equal(1, Place.Number("SELECT count(*) FROM owners WHERE seen_on = '2026-11-22'"));
    }

    [Fact]
    public void A_code_that_is_typed_in_twice_at_once_opens_the_profile_once()
    {
        using var store = Place.OpenStore();
        var code = store.Write(profiles => profiles.Owned.MakeCode(profiles.Owned.Create(null).Profile));
        var recovered = new Ownership?[8];

        ManyThreadsTests.AtOnce(thread => recovered[thread] = store.Write(profiles => profiles.Owned.Recover(code)));

        var only = Assert.Single(recovered, found => found is not null)!;
        Assert.NotNull(store.Read(profiles => profiles.Owned.Find(only.Capability)));
    }

    private static bool IsIn(List<byte[]> kept, byte[] secret) => kept.Any(bytes => bytes.AsSpan().IndexOf(secret) >= 0);

    // The text, the bytes, and the bytes as texts are usually made of them.
    private static IEnumerable<byte[]> Forms(Capability capability)
    {
        var text = capability.Reveal();
        var bytes = Convert.FromBase64String(text.Replace('-', '+').Replace('_', '/') + "=");
        string[] texts = [text, Convert.ToBase64String(bytes), Convert.ToHexString(bytes), Convert.ToHexStringLower(bytes)];
        return [bytes, .. texts.Select(Encoding.ASCII.GetBytes)];
    }

    private static IEnumerable<byte[]> Forms(RecoveryCode code)
    {
        var text = code.Reveal();
        string[] texts = [text, text.Replace("-", "", StringComparison.Ordinal), text[..14], text[15..]];
        return texts.SelectMany(form => new[] { form, form.ToLower(CultureInfo.InvariantCulture) }).Select(Encoding.ASCII.GetBytes);
    }

    private void SetSeen(SavedProfile profile, string day) => Place.Raw(connection => connection.Execute("UPDATE owners SET seen_on = @day WHERE profile_id = @Id", new { day, profile.Id }));
}
