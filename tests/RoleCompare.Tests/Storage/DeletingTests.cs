using Dapper;
using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>What is deleted is in no byte of the database and of the files beside it.</summary>
public sealed class DeletingTests : IDisposable
{
    private const string Canary = "canary-7f3a91";
    private static readonly ProfileName Secret = ProfileName.Create(Canary);
    private readonly StorePlace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(7, 300)]
    [InlineData(40, 5)]
    public void A_deleted_profile_leaves_no_trace(int others, int answers)
    {
        using var profiles = _place.Open();
        Fill(profiles, others / 2, "before");
        SaveCanary(profiles, answers);
        Fill(profiles, others - (others / 2), "after");
        Assert.NotEmpty(Traces());

        profiles.Delete(Secret);

        Assert.Empty(Traces());
        Assert.Equal(others, profiles.List().Count);
        Assert.Equal("ok", _place.IntegrityCheck());
    }

    [Fact]
    public void A_replaced_profile_leaves_no_trace()
    {
        using var profiles = _place.Open();
        SaveCanary(profiles, 30);
        var other = new ExportedProfile(Secret, StepClock.At(0), null, [], []);

        profiles.Import(other, replace: true);
        profiles.Delete(Secret);

        Assert.Empty(Traces());
    }

    [Theory]
    [InlineData("UPDATE profiles SET base = 'not even JSON'")]
    [InlineData("UPDATE profiles SET created_at = 'yesterday'")]
    [InlineData("INSERT INTO answers SELECT id, 99, 'goals', x'FF', 'yesterday' FROM profiles")]
    public void A_profile_that_cannot_be_read_can_be_counted_and_deleted(string damage)
    {
        using (var profiles = _place.Open())
            SaveCanary(profiles, 1);
        _place.Raw(connection => connection.Execute($"PRAGMA secure_delete = ON; {damage}"));

        using (var profiles = _place.Open())
        {
            Assert.Equal(1, profiles.Count(Secret).Results);
            profiles.Delete(Secret);
            Assert.Throws<StorageException>(() => profiles.Delete(Secret));
        }

        Assert.Empty(Traces());
    }

    [Fact]
    public void A_reader_that_still_sees_the_profile_is_told_and_the_traces_go_when_all_have_closed()
    {
        using (var profiles = SavedProfiles.Open(_place.Database, _place.Clock, TimeSpan.FromSeconds(1)))
        {
            SaveCanary(profiles, 1);
            using var reader = _place.Open();
            reader.Connection.Execute("BEGIN; SELECT count(*) FROM answers;");

            var told = Assert.Throws<StorageException>(() => profiles.Delete(Secret));

            Assert.Equal(StorageFault.TracesLeft, told.Fault);
            Assert.Null(profiles.Find(Secret));
        }

        Assert.Empty(Traces());
    }

    private static void SaveCanary(SavedProfiles profiles, int answers)
    {
        var said = new Profile { Goals = $"To be a {Canary}.", Skills = [new StatedSkill(Canary, SkillLevel.Create(3))] };
        var secret = profiles.Create(Secret, said);
        for (var i = 0; i < answers; i++)
            profiles.Append(secret, new Answer($"skills.{Canary}-{i}", string.Concat(Enumerable.Repeat($"{Canary} ", 1 + (i * i % 97)))));
        profiles.KeepResult(secret, new RoleMatcher(Shipped.Index).Rank(said), Shipped.Index);
    }

    private static void Fill(SavedProfiles profiles, int count, string name)
    {
        for (var i = 0; i < count; i++)
        {
            var profile = profiles.Create(ProfileName.Create($"{name}-{i}"), new Profile { Goals = new string('g', 1 + (i * 531 % 3000)) });
            for (var answer = 0; answer < 5; answer++)
                profiles.Append(profile, new Answer("goals", new string('a', 1 + (answer * i * 77 % 2000))));
        }
    }

    private List<string> Traces() =>
        [.. Directory.GetFiles(_place.Folder).Where(file => ReadShared(file).AsSpan().IndexOf("canary-7f3a91"u8) >= 0)];

    internal static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}
