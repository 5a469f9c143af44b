using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using RoleCompare.Storage.Migrations;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>A file that cannot be used: what is told, and that nothing was changed or lost.</summary>
public sealed class DatabaseFaultsTests : IDisposable
{
    private readonly StorePlace _place = new();

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_newer_database_is_refused_and_left_as_it_is()
    {
        Save();
        _place.Raw(connection => connection.Execute($"PRAGMA user_version = {Migration.Sqlite.Count + 4}; PRAGMA journal_mode = DELETE;"));
        var before = File.ReadAllBytes(_place.Database);

        var refusal = _place.Refused();

        Assert.Equal(
            (StorageFault.Newer, $"{_place.Database} was made by a newer version of RoleCompare: its layout has the number {Migration.Sqlite.Count + 4}, and this program knows those up to {Migration.Sqlite.Count}. "
                + "Update the program, or name another file with --database. The file was not changed."),
            (refusal.Fault, refusal.Message));
        Assert.Equal(before, File.ReadAllBytes(_place.Database));
    }

    [Theory]
    [InlineData("This is a letter to my grandmother, and no database; it is long enough to hold a header.")]
    [InlineData("short")]
    [InlineData("SQLite format 3\0 and then something else that nobody wrote as a database, for more than a hundred bytes ..........")]
    public void A_file_that_is_no_database_is_refused_and_left_as_it_is(string content)
    {
        File.WriteAllText(_place.Database, content);

        var refusal = _place.Refused();

        Assert.Equal(StorageFault.NotOurs, refusal.Fault);
        Assert.StartsWith($"{_place.Database} is not a database of RoleCompare", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(content, File.ReadAllText(_place.Database));
    }

    [Theory]
    [InlineData("CREATE TABLE bookmarks (address TEXT)")]
    [InlineData("PRAGMA user_version = 1")]
    public void A_database_of_another_program_is_refused_and_left_as_it_is(string sql)
    {
        _place.Raw(connection => connection.Execute(sql));
        var before = File.ReadAllBytes(_place.Database);

        var refusal = _place.Refused();

        Assert.Equal(
            (StorageFault.NotOurs, $"{_place.Database} is a database of another program. Name another file with --database. The file was not changed."),
            (refusal.Fault, refusal.Message));
        Assert.Equal(before, File.ReadAllBytes(_place.Database));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    public void A_layout_with_a_number_that_none_has_is_damage(int version)
    {
        Save();
        _place.Raw(connection => connection.Execute($"PRAGMA user_version = {version}"));

        var refusal = _place.Refused();

        Assert.Equal(StorageFault.Damaged, refusal.Fault);
        Assert.StartsWith($"{_place.Database} is damaged: its layout has the number {version}, which RoleCompare gives to none. Copy it", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_missing_is_damage()
    {
        Save();
        _place.Raw(connection => connection.Execute("DROP TABLE results"));

        var refusal = _place.Refused();

        Assert.Equal(StorageFault.Damaged, refusal.Fault);
        Assert.Contains("its tables are not those that the number of its layout stands for (", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_page_is_found_when_the_file_is_opened()
    {
        Save();
        using (var file = File.OpenWrite(_place.Database))
        {
            file.Seek(4096 + 5, SeekOrigin.Begin);
            file.Write(Encoding.ASCII.GetBytes("something that no page begins with"));
        }

        var refusal = _place.Refused();

        Assert.Equal(StorageFault.Damaged, refusal.Fault);
        Assert.Matches("is damaged: .+[^.]\\. Copy it with the files beside it that begin with its name before anything else; then put back a copy, import what was exported, or", refusal.Message);
    }

    [Fact]
    public void A_file_that_was_cut_off_is_damaged()
    {
        Save();
        using (var file = File.OpenWrite(_place.Database))
            file.SetLength(file.Length - 4096);

        Assert.Equal(StorageFault.Damaged, _place.Refused().Fault);
    }

    [Fact]
    public void A_text_that_this_program_cannot_have_written_is_damage()
    {
        Save();
        _place.Raw(connection => connection.Execute("""UPDATE profiles SET base = '{"gaols": "x"}'"""));

        using var profiles = _place.Open();
        var refusal = Assert.Throws<StorageException>(() => profiles.Find(StorePlace.Me));

        Assert.Equal(StorageFault.Damaged, refusal.Fault);
        Assert.Contains("'gaols' is not a member; did you mean 'goals'?", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_full_disk_refuses_the_answer_and_keeps_all_before_it()
    {
        Save();
        using var profiles = _place.Open();
        var me = profiles.Get(StorePlace.Me);
        profiles.Connection.Execute($"PRAGMA max_page_count = {profiles.Connection.ExecuteScalar<long>("PRAGMA page_count") + 2}");

        var acknowledged = new List<SavedAnswer>(profiles.Answers(me));
        var refusal = Assert.Throws<StorageException>(() =>
        {
            while (acknowledged.Count < 1000)
                acknowledged.Add(profiles.Append(me, new Answer("goals", new string('x', 500))));
        });

        Assert.Equal(
            (StorageFault.Full, $"{_place.Database} has no room to grow: the disk is full. Free some space and do it again. What was saved before is still there."),
            (refusal.Fault, refusal.Message));
        Assert.Equal(acknowledged, profiles.Answers(me));
        Assert.Equal("ok", _place.IntegrityCheck());
    }

    [Fact]
    public void A_full_disk_in_the_middle_of_an_import_leaves_what_was_there()
    {
        Save();
        using var profiles = _place.Open();
        var before = ProfileExport.Write(profiles.Export(StorePlace.Me));
        profiles.Connection.Execute($"PRAGMA max_page_count = {profiles.Connection.ExecuteScalar<long>("PRAGMA page_count") + 2}");
        var large = new ExportedProfile(
            StorePlace.Me, StepClock.At(0), null, [.. Enumerable.Range(1, 200).Select(number => new SavedAnswer(number, new Answer("goals", new string('x', 500)), StepClock.At(0)))], []);

        Assert.Equal(StorageFault.Full, Assert.Throws<StorageException>(() => profiles.Import(large, replace: true)).Fault);

        Assert.Equal(before, ProfileExport.Write(profiles.Export(StorePlace.Me)));
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_told()
    {
        File.WriteAllText(_place.Database, "a file, not a folder");
        var path = Path.Combine(_place.Database, "folder", "rolecompare.db");

        var refusal = Assert.Throws<StorageException>(() => SavedProfiles.Open(path, _place.Clock).Dispose());

        Assert.Equal(StorageFault.Unreachable, refusal.Fault);
        Assert.StartsWith($"{path} cannot be made: ", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Name a file in a folder that you may write with --database.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_in_the_place_of_the_file_is_told()
    {
        Directory.CreateDirectory(_place.Database);

        var refusal = _place.Refused();

        Assert.Equal((StorageFault.Unreachable, $"{_place.Database} is a folder. Name a file with --database."), (refusal.Fault, refusal.Message));
    }

    [Fact]
    public void A_link_to_nothing_is_told_and_nothing_is_made_there()
    {
        File.CreateSymbolicLink(_place.Database, "gone.db");

        var refusals = new[] { _place.Refused(), Assert.Throws<StorageException>(() => SavedProfiles.OpenToRead(_place.Database, _place.Clock)?.Dispose()) };

        Assert.All(refusals, refusal => Assert.Equal(
            (StorageFault.Unreachable, $"{_place.Database} is a link to gone.db, where there is no file. Put the file there, delete the link, or name another file with --database."),
            (refusal.Fault, refusal.Message)));
        Assert.Single(Directory.GetFileSystemEntries(_place.Folder));
    }

    [Fact]
    public void A_file_that_may_not_be_read_is_told()
    {
        if (Unprivileged.Passed(this) || OperatingSystem.IsWindows())
            return;

        Save();
        File.SetUnixFileMode(_place.Database, UnixFileMode.None);

        var refusal = Assert.Throws<StorageException>(() => SavedProfiles.OpenToRead(_place.Database, _place.Clock)?.Dispose());

        Assert.Equal(StorageFault.Unreachable, refusal.Fault);
        Assert.StartsWith($"{_place.Database} cannot be opened: you may not read it, ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_writer_that_does_not_end_is_told_after_the_wait()
    {
        Save();
        using var profiles = SavedProfiles.Open(_place.Database, _place.Clock, TimeSpan.FromSeconds(1));
        var me = profiles.Get(StorePlace.Me);
        using var other = new SqliteConnection($"Data Source={_place.Database};Pooling=False");
        other.Open();
        using var writing = other.BeginTransaction();

        var refusal = Assert.Throws<StorageException>(() => profiles.Append(me, new Answer("goals", "To grow.")));

        Assert.Equal(
            (StorageFault.Locked, $"{_place.Database} is in use: another program has been writing to it for too long. Wait for it or end it, and do it again. What was saved before is still there."),
            (refusal.Fault, refusal.Message));
        Assert.Single(profiles.Answers(me));
    }

    // The codes of https://www.sqlite.org/rescode.html, written down here by hand.
    [Theory]
    [InlineData(3, StorageFault.ReadOnly)]
    [InlineData(5, StorageFault.Locked)]
    [InlineData(6, StorageFault.Locked)]
    [InlineData(8, StorageFault.ReadOnly)]
    [InlineData(10, StorageFault.Unreachable)]
    [InlineData(11, StorageFault.Damaged)]
    [InlineData(13, StorageFault.Full)]
    [InlineData(14, StorageFault.Unreachable)]
    [InlineData(23, StorageFault.ReadOnly)]
    [InlineData(26, StorageFault.NotOurs)]
    public void Every_code_of_the_library_has_its_fault(int code, StorageFault fault)
    {
        var refusal = StorageFaults.Of("my.db", new SqliteException("the library's words.", code));

        Assert.Equal(fault, refusal.Fault);
        Assert.StartsWith("my.db ", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_may_only_be_read_is_told_when_something_is_saved()
    {
        Save();
        using var profiles = _place.Open();
        profiles.Connection.Execute("PRAGMA query_only = ON");

        var refusal = Assert.Throws<StorageException>(() => profiles.Create(ProfileName.Create("you"), null));

        Assert.Equal(StorageFault.ReadOnly, refusal.Fault);
        Assert.Single(profiles.List());
    }

    [Fact]
    public void Only_the_owner_may_read_what_is_made()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such rights.");
        var path = Path.Combine(_place.Folder, "data", "rolecompare.db");
        using var profiles = SavedProfiles.Open(path, _place.Clock);
        profiles.Create(StorePlace.Me, null);

        UnixFileMode[] modes = [.. new[] { Path.GetDirectoryName(path)!, path, path + "-wal", path + "-shm" }.Select(entry => new FileInfo(entry).UnixFileMode)];
        const UnixFileMode File = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Assert.Equal([File | UnixFileMode.UserExecute, File, File, File], modes);
    }

    [Fact]
    public void An_empty_file_that_others_may_read_is_taken_from_them()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such rights.");
            return;
        }

        File.WriteAllBytes(_place.Database, []);
        File.SetUnixFileMode(_place.Database, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        using var profiles = _place.Open();

        string[] files = [_place.Database, _place.Database + "-wal", _place.Database + "-shm"];
        Assert.All(files, file => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, new FileInfo(file).UnixFileMode));
    }

    private void Save()
    {
        using var profiles = _place.Open();
        profiles.Append(profiles.Create(StorePlace.Me, new Profile { Goals = "To keep." }), new Answer("goals", "To grow."));
    }
}
