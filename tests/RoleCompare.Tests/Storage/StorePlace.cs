using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using RoleCompare.Storage;

namespace RoleCompare.Tests.Storage;

/// <summary>A place for a database file.</summary>
internal sealed class StorePlace : ProfilesPlace
{
    private readonly TempFolder _folder = new();

    public string Folder => _folder.Path;

    public string Database => _folder.File("rolecompare.db");

    public override string Called => Database;

    public override SavedProfiles Open() => SavedProfiles.Open(Database, Clock);

    public override ProfileStore OpenStore() => ProfileStore.OpenFile(Database, Clock);

    public StorageException Refused() => Xunit.Assert.Throws<StorageException>(() => Open().Dispose());

    public override T Raw<T>(Func<DbConnection, T> action)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        return action(connection);
    }

    public string? IntegrityCheck() => Raw(connection => connection.ExecuteScalar<string>("PRAGMA integrity_check"));

    public override void Dispose() => _folder.Dispose();
}
