using System.Data;
using System.Data.Common;
using System.Text;
using Dapper;
using Npgsql;
using RoleCompare.Storage.Migrations;

namespace RoleCompare.Storage;

/// <summary>
/// A PostgreSQL database, or one on many machines that speaks its language; the schema is the one that the connection finds first. Each transaction takes a
/// connection of the driver's pool, which does not take back one that broke. Safe for many threads, processes and machines.
/// </summary>
internal sealed class PostgresDatabase : Database
{
    // As often as a transaction may have to begin anew because of others: a second in all.
    private const int MaximumAttempts = 10;

    private readonly NpgsqlDataSource _source;

    private PostgresDatabase(NpgsqlDataSource source, string place)
    {
        _source = source;
        Place = place;
    }

    /// <summary>The host, with its port where it has one, and the name of the database.</summary>
    public override string Place { get; }

    /// <inheritdoc/>
    public override bool IsReadAsItStands => false;

    /// <inheritdoc/>
    public override string RowLock => " FOR UPDATE";

    /// <summary>Connects, and brings the database to the layout of this program; several may do so at once.</summary>
    /// <param name="connectionString">As Npgsql has it: <c>Host=…;Database=…;Username=…;Password=…</c>.</param>
    /// <exception cref="StorageException">It cannot be used; one that is not ours, or newer, was not changed.</exception>
    public static PostgresDatabase Open(string connectionString) => Open(connectionString, Migration.Postgres);

    /// <summary>Connects and takes other steps than the program's own, as tests of interrupted ones do.</summary>
    public static PostgresDatabase Open(string connectionString, IReadOnlyList<Migration> steps)
    {
        var settings = Parse(connectionString);
        var database = new PostgresDatabase(NpgsqlDataSource.Create(settings), $"{settings.Host}{(settings.Host!.StartsWith('/') ? "" : $":{settings.Port}")}/{settings.Database ?? settings.Username}");
        try
        {
            while (database.Attempt(connection => database.Migrate(connection, steps), IsolationLevel.ReadCommitted))
            {
                // One step a transaction.
            }

            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public override T Read<T>(Func<DbConnection, T> action) => Attempt(action, IsolationLevel.RepeatableRead);

    /// <inheritdoc/>
    public override T Write<T>(Func<DbConnection, T> action) => Attempt(action, IsolationLevel.ReadCommitted);

    /// <summary>Does nothing: what PostgreSQL deletes it overwrites when it sees fit.</summary>
    public override void Scrub()
    {
    }

    /// <summary>Asks each table for its columns: the server looks after its own pages.</summary>
    public override void Check() => Read(connection => connection.Execute(
        """
        SELECT id, name, base, created_at FROM profiles LIMIT 0;
        SELECT profile_id, number, question, value, answered_at FROM answers LIMIT 0;
        SELECT profile_id, number, catalog_fingerprint, profile, ranking, kept_at FROM results LIMIT 0;
        SELECT profile_id, recovery_hash, seen_on FROM owners LIMIT 0;
        SELECT profile_id, hash FROM capabilities LIMIT 0;
        """));

    /// <inheritdoc/>
    public override StorageException Damaged(string finding) => PostgresFaults.OfCheck(Place, finding);

    /// <summary>Without the character of number 0, which no text of PostgreSQL can hold: <c>\0</c>, and <c>\\</c> for what it is written with.</summary>
    public override string ToStored(string text) => text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("\0", @"\0", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string FromStored(string stored)
    {
        if (!stored.Contains('\\', StringComparison.Ordinal))
            return stored;
        var text = new StringBuilder(stored.Length);
        for (var i = 0; i < stored.Length; i++)
            text.Append(stored[i] != '\\' ? stored[i] : ++i < stored.Length && stored[i] == '0' ? '\0' : '\\');
        return text.ToString();
    }

    /// <summary>Closes all connections.</summary>
    public override void Dispose() => _source.Dispose();

    private static NpgsqlConnectionStringBuilder Parse(string connectionString)
    {
        try
        {
            var settings = new NpgsqlConnectionStringBuilder(connectionString);
            return string.IsNullOrEmpty(settings.Host) ? throw PostgresFaults.OfConnectionString() : settings;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or OverflowException or InvalidCastException or KeyNotFoundException)
        {
            // The driver's words, and so the exception, may have a part of the password in them.
            throw PostgresFaults.OfConnectionString();
        }
    }

    // Takes the next step, if there is one. Who adds its number first takes it; another one waits there, fails, and looks again.
    private bool Migrate(DbConnection connection, IReadOnlyList<Migration> steps)
    {
        var tables = connection
            .Query<string>("SELECT table_name FROM information_schema.tables WHERE table_schema = current_schema() AND table_name IN ('profiles', 'rolecompare_layout')")
            .ToList();
        if (tables is ["profiles"])
            throw PostgresFaults.OfOtherProgram(Place);
        var version = tables.Count == 0 ? 0 : connection.ExecuteScalar<long>("SELECT coalesce(max(version), 0) FROM rolecompare_layout");
        if (version > steps.Count)
            throw PostgresFaults.OfNewer(Place, version, steps.Count);
        if (version == steps.Count)
            return false;
        connection.Execute("CREATE TABLE IF NOT EXISTS rolecompare_layout (version BIGINT NOT NULL PRIMARY KEY)");
        connection.Execute("INSERT INTO rolecompare_layout (version) VALUES (@Version)", steps[(int)version]);
        connection.Execute(steps[(int)version].Script);
        return true;
    }

    private T Attempt<T>(Func<DbConnection, T> action, IsolationLevel isolation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var isCommitting = false;
            try
            {
                using var connection = _source.OpenConnection();
                using var transaction = connection.BeginTransaction(isolation);
                var result = action(connection);
                isCommitting = true;
                transaction.Commit();
                return result;
            }
            catch (NpgsqlException exception) when (attempt < MaximumAttempts && PostgresFaults.IsOfOthers(exception))
            {
                Thread.Sleep(1 << attempt);
            }
            catch (NpgsqlException exception) when (attempt == 1 && !isCommitting && PostgresFaults.IsOfConnection(exception))
            {
                // The server was away for a moment: all connections that were idle meanwhile are broken.
                _source.Clear();
            }
            catch (NpgsqlException exception)
            {
                throw PostgresFaults.Of(Place, exception, isCommitting);
            }
        }
    }
}
