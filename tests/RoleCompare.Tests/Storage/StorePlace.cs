using Dapper;
using Microsoft.Data.Sqlite;
using RoleCompare.Storage;

namespace RoleCompare.Tests.Storage;

/// <summary>A place for a database of its own; deleted with all that is there.</summary>
internal sealed class StorePlace : IDisposable
{
    private readonly TempFolder _folder = new();

    public static ProfileName Me { get; } = ProfileName.Create("me");

    public string Folder => _folder.Path;

    public string Database => _folder.File("rolecompare.db");

    public StepClock Clock { get; } = new();

    public SavedProfiles Open() => SavedProfiles.Open(Database, Clock);

    public StorageException Refused() => Xunit.Assert.Throws<StorageException>(() => Open().Dispose());

    /// <summary>Does something to the file behind the program's back.</summary>
    public T Raw<T>(Func<SqliteConnection, T> action)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return action(connection);
    }

    public long Number(string sql) => Raw(connection => connection.ExecuteScalar<long>(sql));

    public string? IntegrityCheck() => Raw(connection => connection.ExecuteScalar<string>("PRAGMA integrity_check"));

    public void Dispose() => _folder.Dispose();
}
