using System.Data.Common;
using Npgsql;
using RoleCompare.Storage;

namespace RoleCompare.Tests.Storage;

/// <summary>A database of its own on the tests' PostgreSQL server; owned by a user who may do nothing else.</summary>
internal sealed class PostgresPlace : ProfilesPlace
{
    private readonly PostgresServer _server;
    private readonly string _name = $"t{Guid.NewGuid():N}";

    public PostgresPlace(PostgresServer server, string owner = PostgresServer.User)
    {
        _server = server;
        _server.Administer($"CREATE DATABASE {_name} OWNER {owner}");
    }

    public string ConnectionString => _server.ConnectionString(_name);

    public override string Called => $"{_server.Folder}/{_name}";

    public override SavedProfiles Open() => SavedProfiles.Checked(PostgresDatabase.Open(ConnectionString), Clock);

    public override ProfileStore OpenStore() => ProfileStore.OpenPostgres(ConnectionString, Clock);

    public override T Raw<T>(Func<DbConnection, T> action)
    {
        using var connection = new NpgsqlConnection($"{ConnectionString};Pooling=False");
        connection.Open();
        return action(connection);
    }

    /// <summary>Breaks every connection to the database, as a server does that is started anew.</summary>
    public void BreakConnections() => _server.Administer($"SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity WHERE datname = '{_name}'");

    public override void Dispose() => _server.Administer($"DROP DATABASE {_name} WITH (FORCE)");
}
