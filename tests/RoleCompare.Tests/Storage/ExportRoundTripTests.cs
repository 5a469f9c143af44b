using System.Text;
using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Whatever was saved, exported and imported elsewhere is there as it was.</summary>
public sealed class ExportRoundTripTests(PostgresServer server)
{
    private static readonly Gen<string> Texts =
        from parts in Gen.ListOf(Gen.Elements("a", "Z", "7", " ", "\"", "\\", "\n", "\0", "\u007f", "é", "漢", "👩‍💻", "{", "<b>", "\u2028", "'"))
        select string.Concat(parts);

    private static readonly Gen<Answer> Answers =
        from question in Gen.Elements("goals", "experience", "skills.kubernetes", "preferences.communication", "skills.of-another-catalogue")
        from value in Gen.OneOf(Texts, Gen.Constant<string>(null!))
        select new Answer(question, value);

    private static readonly Gen<Profile?> Bases = Gen.OneOf(
        Gen.Constant<Profile?>(null),
        Gen.Constant<Profile?>(new Profile()),
        from goals in Texts
        from level in Gen.Choose(0, 5)
        select (Profile?)new Profile { Goals = goals, Skills = [new StatedSkill("k8s", SkillLevel.Create(level))], WantedSeniority = Seniority.TryCreate(level) });

    private static readonly Gen<(Profile? Basis, IReadOnlyList<Answer> Answers, int Rankings)> Histories =
        from basis in Bases
        from answers in Gen.ListOf(Answers)
        from rankings in Gen.Choose(0, 3)
        select (basis, (IReadOnlyList<Answer>)[.. answers], rankings);

    [Fact]
    public void What_is_imported_is_what_was_exported() => CheckRoundTrip(() => new StorePlace(), () => new StorePlace());

    [Fact]
    public void What_is_imported_from_a_server_to_a_file_is_what_was_exported() => CheckRoundTrip(() => new PostgresPlace(server), () => new StorePlace());

    [Fact]
    public void What_is_imported_from_a_file_to_a_server_is_what_was_exported() => CheckRoundTrip(() => new StorePlace(), () => new PostgresPlace(server));

    [Fact]
    public void A_plain_profile_is_imported_under_the_name_it_is_given()
    {
        using var place = new StorePlace();
        using var profiles = place.Open();

        profiles.Import(Read("""{"goals": "To grow."}""", StorePlace.Me), replace: false);

        var (me, listed) = (profiles.Get(StorePlace.Me), Assert.Single(profiles.List()));
        Assert.Equal(("To grow.", 0, 0), (me.Base!.Goals, listed.Answers, listed.Results));
    }

    [Fact]
    public void A_name_that_exists_is_refused_and_nothing_is_changed_unless_it_shall_be_replaced()
    {
        using var place = new StorePlace();
        using var profiles = place.Open();
        profiles.Append(profiles.Create(StorePlace.Me, null), new Answer("goals", "To stay."));
        var other = Read("""{"goals": "To grow."}""", StorePlace.Me);

        Assert.Equal(StorageFault.NameTaken, Assert.Throws<StorageException>(() => profiles.Import(other, replace: false)).Fault);
        Assert.Single(profiles.Answers(profiles.Get(StorePlace.Me)));

        profiles.Import(other, replace: true);
        Assert.Empty(profiles.Answers(profiles.Get(StorePlace.Me)));
        Assert.Equal("To grow.", profiles.Get(StorePlace.Me).Base!.Goals);
    }

    internal static ExportedProfile Read(string json, ProfileName? name = null) => ProfileImport.Read(new MemoryStream(Encoding.UTF8.GetBytes(json)), "export.json", name, new StepClock());

    private static void CheckRoundTrip(Func<ProfilesPlace> makeHere, Func<ProfilesPlace> makeThere) => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(30),
        Prop.ForAll(Histories.ToArbitrary(), history =>
        {
            using var here = makeHere();
            using var there = makeThere();
            using var profiles = here.Open();
            var me = profiles.Create(StorePlace.Me, history.Basis);
            foreach (var answer in history.Answers)
                profiles.Append(me, answer);
            for (var i = 0; i < history.Rankings; i++)
                profiles.KeepResult(me, new RoleMatcher(Shipped.Index).Rank(new Profile { Goals = $"Goal {i}", CurrentRole = "devops-engineer" }), Shipped.Index);
            var exported = ProfileExport.Write(profiles.Export(StorePlace.Me));

            using var others = there.Open();
            others.Import(ProfileImport.Read(new MemoryStream(exported), "export.json", null, TimeProvider.System), replace: false);

            Assert.Equal(history.Answers, others.Answers(others.Get(StorePlace.Me)).Select(saved => saved.Answer));
            Assert.Equal(profiles.Answers(me), others.Answers(others.Get(StorePlace.Me)));
            Assert.Equal((history.Basis?.Goals, history.Basis?.WantedSeniority), (others.Get(StorePlace.Me).Base?.Goals, others.Get(StorePlace.Me).Base?.WantedSeniority));
            Assert.Equal(history.Rankings, others.Results(others.Get(StorePlace.Me)).Count);
            Assert.Equal(Encoding.UTF8.GetString(exported), Encoding.UTF8.GetString(ProfileExport.Write(others.Export(StorePlace.Me))));
        }));
}
