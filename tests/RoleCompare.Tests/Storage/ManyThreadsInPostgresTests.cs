namespace RoleCompare.Tests.Storage;

/// <summary>Many threads and a PostgreSQL database.</summary>
public sealed class ManyThreadsInPostgresTests(PostgresServer server) : ManyThreadsTests(new PostgresPlace(server));
