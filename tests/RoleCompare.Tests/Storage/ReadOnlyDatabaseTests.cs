using Dapper;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using RoleCompare.Storage.Migrations;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>A database that may be read and not written, such as a backup.</summary>
public sealed class ReadOnlyDatabaseTests : IDisposable
{
    private readonly StorePlace _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData("rolecompare.db")]
    [InlineData("50% of #1? ä.db")]
    public void It_is_read_as_it_stands_and_nothing_is_left_beside_it(string name)
    {
        var path = Path.Combine(_place.Folder, name);
        Save(path);
        BlockLog(path);

        using (var profiles = SavedProfiles.OpenToRead(path, _place.Clock)!)
        {
            Assert.True(profiles.IsReadAsItStands);
            Assert.Equal("To grow.", Assert.Single(profiles.Export(StorePlace.Me).Answers).Answer.Value);
            Assert.Equal(StorageFault.ReadOnly, Assert.Throws<StorageException>(() => profiles.Create(ProfileName.Create("you"), null)).Fault);
        }

        Assert.Equal([path, path + "-wal"], Directory.GetFileSystemEntries(_place.Folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void One_that_can_be_written_is_read_as_others_write_it()
    {
        Save(_place.Database);

        using var profiles = SavedProfiles.OpenToRead(_place.Database, _place.Clock)!;
        using (var writer = _place.Open())
            writer.Create(ProfileName.Create("you"), null);

        Assert.False(profiles.IsReadAsItStands);
        Assert.Equal(2, profiles.List().Count);
    }

    [Fact]
    public void An_older_layout_is_refused_with_what_to_do()
    {
        Save(_place.Database);
        _place.Raw(connection => connection.Execute($"PRAGMA user_version = {Migration.Sqlite.Count - 1}"));
        BlockLog(_place.Database);

        var refusal = Assert.Throws<StorageException>(() => SavedProfiles.OpenToRead(_place.Database, _place.Clock)?.Dispose());

        Assert.Equal(StorageFault.ReadOnly, refusal.Fault);
        Assert.Contains($"its layout has the number {Migration.Sqlite.Count - 1}, which must become {Migration.Sqlite.Count} before it can be read. Copy it to a folder", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_without_rights_to_write_is_read_and_a_writer_is_refused_before_it_leaves_a_file_beside_it()
    {
        if (Unprivileged.Passed(this))
            return;
        Save(_place.Database);
        File.SetAttributes(_place.Database, FileAttributes.ReadOnly);

        var refusal = _place.Refused();
        using (var profiles = SavedProfiles.OpenToRead(_place.Database, _place.Clock)!)
            Assert.Single(profiles.List());

        Assert.Equal(
            (StorageFault.ReadOnly, $"{_place.Database} cannot be written: {_place.Database} may not be written. Allow writing to it, or name another file with --database. What was saved before is still there."),
            (refusal.Fault, refusal.Message));
        Assert.Equal([_place.Database], Directory.GetFileSystemEntries(_place.Folder));
        File.SetAttributes(_place.Database, FileAttributes.Normal);
        Save(_place.Database, "you");
    }

    [Fact]
    public void A_file_beside_it_that_may_not_be_written_is_named()
    {
        if (Unprivileged.Passed(this))
            return;
        Save(_place.Database);
        var beside = _place.Database + "-shm";

        // SQLite takes an empty one over by itself.
        File.WriteAllBytes(beside, new byte[32768]);
        File.SetAttributes(beside, FileAttributes.ReadOnly);

        var refusal = Assert.Throws<StorageException>(() => Save(_place.Database, "you"));

        Assert.Equal(StorageFault.ReadOnly, refusal.Fault);
        Assert.Contains($": {beside} may not be written. Allow writing to it, or", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_saved_last_is_not_passed_over_when_it_stands_beside_what_a_link_leads_to()
    {
        if (Unprivileged.Passed(this))
            return;
        using var copy = new StorePlace();
        using (var profiles = _place.Open())
        {
            profiles.Create(StorePlace.Me, null);
            File.Copy(_place.Database, copy.Database);
            File.Copy(_place.Database + "-wal", copy.Database + "-wal");
        }

        File.SetAttributes(copy.Database, FileAttributes.ReadOnly);
        var link = Path.Combine(_place.Folder, "link.db");
        File.CreateSymbolicLink(link, copy.Database);
        var refusal = Assert.Throws<StorageException>(() => SavedProfiles.OpenToRead(link, _place.Clock)?.Dispose());

        Assert.Equal(StorageFault.ReadOnly, refusal.Fault);
        Assert.Contains($"{copy.Database}-wal holds what was saved last", refusal.Message, StringComparison.Ordinal);
    }

    // SQLite cannot make its log there, whoever asks.
    private static void BlockLog(string path) => Directory.CreateDirectory(path + "-wal");

    private void Save(string path, string name = "me")
    {
        using var profiles = SavedProfiles.Open(path, _place.Clock);
        profiles.Append(profiles.Create(ProfileName.Create(name), new Profile { Goals = "To keep." }), new Answer("goals", "To grow."));
    }
}
