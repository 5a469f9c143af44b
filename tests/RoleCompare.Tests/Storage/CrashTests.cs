using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using RoleCompare.Storage;
using RoleCompare.Storage.Migrations;
using SQLitePCL;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Real processes that are killed in the middle of their work, and many that work at once.</summary>
public sealed class CrashTests : IDisposable
{
    private readonly StorePlace _place = new();

    public void Dispose() => _place.Dispose();

    public static TheoryData<int, int> Halves => [.. Migration.Sqlite.SelectMany(step => Enumerable.Range(0, step.Script.Split("\n\n").Length + 1).Select(count => (step.Version, count)))];

    [Theory]
    [MemberData(nameof(Halves))]
    public void A_kill_after_any_statement_of_a_migration_leaves_the_layout_before_it(int version, int count)
    {
        Prepare(version - 1);
        using (var host = HostProcess.Start("migrate-half", _place.Database, $"{version}", $"{count}"))
        {
            _place.Raw(WaitForAWriter);
            host.Kill();
        }

        Assert.Equal(version - 1, _place.Number("PRAGMA user_version"));
        using var profiles = _place.Open();
        Assert.Equal(version == 1 ? [] : ["kept"], profiles.List().Select(profile => profile.Name.Value));
        Assert.Equal(Migration.Sqlite.Count, _place.Number("PRAGMA user_version"));
        Assert.Equal("ok", _place.IntegrityCheck());
    }

    [Fact]
    public void Eight_writers_and_sixteen_readers_wait_for_one_another_and_none_fails()
    {
        using (var profiles = _place.Open())
            profiles.Create(StorePlace.Me, null);
        var writers = Enumerable.Range(0, 8).Select(_ => HostProcess.Start("write", _place.Database, "me", "3", "20")).ToList();
        var readers = Enumerable.Range(0, 16).Select(_ => HostProcess.Start("read", _place.Database, "me", "20")).ToList();

        Assert.All(writers.Concat(readers), process => Assert.Equal("", process.Failure()));

        using var after = _place.Open();
        var answers = after.Answers(after.Get(StorePlace.Me));
        Assert.Equal(Enumerable.Range(1, 8 * 3 * 20), answers.Select(saved => saved.Number));
        Assert.Equal(answers.Count, answers.Select(saved => saved.Answer.Value).Distinct().Count());
        Assert.Equal("ok", _place.IntegrityCheck());
        Assert.All(writers.Concat(readers), process => process.Dispose());
    }

    // A database as a program left it that knew the layouts up to a number.
    private void Prepare(int version)
    {
        using var database = SqliteDatabase.Open(_place.Database, SqliteDatabase.Patience, [.. Migration.Sqlite.Take(version)]);
        if (version > 0)
            database.Connection.Execute("INSERT INTO profiles (id, name, base, created_at) VALUES ('1', 'kept', NULL, '2026-11-22T12:00:00.000Z')");
    }

    // Not by the driver, which would wait itself.
    private static int WaitForAWriter(DbConnection connection)
    {
        var handle = ((SqliteConnection)connection).Handle;
        var deadline = TimeProvider.System.GetTimestamp();
        while (raw.sqlite3_exec(handle, "BEGIN IMMEDIATE") == raw.SQLITE_OK)
        {
            raw.sqlite3_exec(handle, "ROLLBACK");
            if (TimeProvider.System.GetElapsedTime(deadline) > TimeSpan.FromMinutes(1))
                throw new TimeoutException("Nobody writes.");
            Thread.Yield();
        }

        return 0;
    }
}
