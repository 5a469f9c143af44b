using System.Text;
using Dapper;

namespace RoleCompare.Tests.Storage;

/// <summary>Owned profiles in a PostgreSQL database: every column of every table.</summary>
public sealed class OwnedProfilesInPostgresTests(PostgresServer server) : OwnedProfilesTests(new PostgresPlace(server))
{
    private protected override IEnumerable<byte[]> AllThatIsKept() => Place.Raw(connection => connection
        .Query<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'")
        .ToList()
        .SelectMany(table => connection.Query<string>($"SELECT row_to_json({table})::text FROM {table}").ToList())
        .Select(Encoding.UTF8.GetBytes)
        .ToList());
}
