using System.Data.Common;
using Dapper;
using Microsoft.Data.Sqlite;
using RoleCompare.Storage.Migrations;
using static SQLitePCL.raw;

namespace RoleCompare.Storage;

/// <summary>
/// One connection to the database file, of the program's own layout. What is written is on the disk when the call returns. Many processes may
/// have the file open: one writes at a time and the others wait, readers wait for nobody. Not safe for several threads.
/// </summary>
internal sealed class SqliteDatabase : Database
{
    /// <summary>What marks a file as ours, in SQLite's header: the letters RoCo.</summary>
    public const int ApplicationId = 0x526F436F;

    /// <summary>How long to wait for another writer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private SqliteDatabase(string path, SqliteConnection connection, bool isReadAsItStands)
    {
        Place = path;
        Connection = connection;
        IsReadAsItStands = isReadAsItStands;
    }

    /// <summary>The file, as it was named.</summary>
    public override string Place { get; }

    /// <summary>The connection, for statements within <see cref="Read"/> and <see cref="Write"/>.</summary>
    public SqliteConnection Connection { get; }

    /// <inheritdoc/>
    public override bool IsReadAsItStands { get; }

    /// <inheritdoc/>
    public override string RowLock => "";

    /// <summary>Opens the file, which is made where it is missing, and brings it to the layout of this program.</summary>
    /// <param name="path">The file.</param>
    /// <param name="patience">How long to wait for another writer; whole seconds.</param>
    /// <exception cref="StorageException">It cannot be used, or not be written; a file that is not ours, or newer, was not changed.</exception>
    public static SqliteDatabase Open(string path, TimeSpan patience) => Open(path, patience, Migration.Sqlite);

    /// <summary>Opens the file and takes other steps than the program's own, as tests of interrupted ones do.</summary>
    public static SqliteDatabase Open(string path, TimeSpan patience, IReadOnlyList<Migration> steps)
    {
        DatabaseFile.Prepare(path);
        var connection = Connect(path, SqliteOpenMode.ReadWrite, patience);
        try
        {
            Guard(path, () =>
            {
                connection.Open();

                // Before anything is read: SQLite would leave a read-only file beside this one, which is in the way when this one may be written again.
                if (sqlite3_db_readonly(connection.Handle, "main") == 1)
                    throw StorageFaults.OfReadOnly(path, null);
                connection.Execute($"PRAGMA busy_timeout = {patience.TotalMilliseconds:0}");

                // In one transaction: another process may be making this very database.
                using (connection.BeginTransaction(deferred: true))
                    RefuseOthers(path, connection, steps.Count);
                connection.Execute(
                    """
                    PRAGMA journal_mode = WAL;
                    PRAGMA synchronous = FULL;
                    PRAGMA foreign_keys = ON;
                    PRAGMA secure_delete = ON;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA trusted_schema = OFF;
                    """);
                Migrate(path, connection, steps);
                return 0;
            });
            return new SqliteDatabase(path, connection, isReadAsItStands: false);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Opens the file as <see cref="Open(string, TimeSpan)"/> does; where it cannot be written, to be read as it stands.</summary>
    /// <exception cref="StorageException">It cannot be read.</exception>
    public static SqliteDatabase OpenToRead(string path, TimeSpan patience)
    {
        try
        {
            return Open(path, patience);
        }
        catch (StorageException exception) when (exception.Fault == StorageFault.ReadOnly || exception.InnerException is SqliteException { SqliteErrorCode: SQLITE_CANTOPEN })
        {
            return new FileInfo(DatabaseFile.Beside(path, "-wal")) is { Exists: true, Length: > 0 } ? throw StorageFaults.OfLogBeside(path, exception) : OpenAsItStands(path, patience);
        }
    }

    /// <inheritdoc/>
    public override T Read<T>(Func<DbConnection, T> action) => InTransaction(action, deferred: true);

    /// <inheritdoc/>
    public override T Write<T>(Func<DbConnection, T> action) => InTransaction(action, deferred: false);

    /// <summary>Takes what was deleted out of the file that SQLite keeps beside the database.</summary>
    /// <exception cref="StorageException">Another program is reading what was deleted.</exception>
    public override void Scrub()
    {
        var busy = Guard(Place, () => Connection.ExecuteScalar<long>("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (busy != 0)
        {
            throw new StorageException(
                StorageFault.TracesLeft,
                $"It is deleted, but {Place}-wal still has traces of it, because another program has {Place} open. End that program; the traces go when the last one closes the database.");
        }
    }

    /// <summary>Reads all that is kept of people and checks that its parts agree; what is only cached is left out.</summary>
    /// <exception cref="StorageException">They do not.</exception>
    public override void Check()
    {
        foreach (var table in (string[])["profiles", "answers", "results", "owners", "capabilities"])
        {
            var finding = Guard(Place, () => Connection.ExecuteScalar<string>($"PRAGMA quick_check({table})"));
            if (finding != "ok")
                throw Damaged(finding ?? "the check says nothing");
        }
    }

    /// <inheritdoc/>
    public override StorageException Damaged(string finding) => StorageFaults.OfCheck(Place, finding);

    /// <inheritdoc/>
    public override string ToStored(string text) => text;

    /// <inheritdoc/>
    public override string FromStored(string stored) => stored;

    /// <inheritdoc/>
    public override void Dispose() => Connection.Dispose();

    // SQLite needs to write beside a database even to read it, unless it is told that nobody changes it.
    private static SqliteDatabase OpenAsItStands(string path, TimeSpan patience)
    {
        var segments = Path.GetFullPath(path).Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString);
        var connection = Connect($"file:///{string.Join('/', segments)}?immutable=1", SqliteOpenMode.ReadOnly, patience);
        try
        {
            Guard(path, () =>
            {
                connection.Open();
                RefuseOthers(path, connection, Migration.Sqlite.Count);
                var version = connection.ExecuteScalar<long>("PRAGMA user_version");
                return version == Migration.Sqlite.Count ? version : throw StorageFaults.OfOlder(path, version, Migration.Sqlite.Count);
            });
            return new SqliteDatabase(path, connection, isReadAsItStands: true);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Connect(string source, SqliteOpenMode mode, TimeSpan patience) => new(new SqliteConnectionStringBuilder
    {
        DataSource = source,
        Mode = mode,
        DefaultTimeout = (int)patience.TotalSeconds,

        // A pool keeps the file open when it is no longer used: nobody could move or delete it.
        Pooling = false,
    }.ToString());

    private static void RefuseOthers(string path, SqliteConnection connection, int latest)
    {
        var version = connection.ExecuteScalar<long>("PRAGMA user_version");
        var isOurs = connection.ExecuteScalar<long>("PRAGMA application_id") == ApplicationId;
        var isEmpty = version == 0 && connection.ExecuteScalar<long>("SELECT count(*) FROM sqlite_master") == 0;
        if (!isOurs && !isEmpty)
            throw StorageFaults.OfOtherProgram(path);
        if (version <= 0 && !isEmpty)
            throw StorageFaults.OfCheck(path, $"its layout has the number {version}, which RoleCompare gives to none");
        if (version > latest)
            throw StorageFaults.OfNewer(path, version, latest);
    }

    private static void Migrate(string path, SqliteConnection connection, IReadOnlyList<Migration> steps)
    {
        foreach (var step in steps)
        {
            if (connection.ExecuteScalar<long>("PRAGMA user_version") >= step.Version)
                continue;
            using var transaction = connection.BeginTransaction(deferred: false);

            // Another process may have taken the step while this one waited, or a newer program all of them and more.
            RefuseOthers(path, connection, steps.Count);
            if (connection.ExecuteScalar<long>("PRAGMA user_version") < step.Version)
                connection.Execute($"{step.Script}\nPRAGMA application_id = {ApplicationId}; PRAGMA user_version = {step.Version};");
            transaction.Commit();
        }
    }

    private T InTransaction<T>(Func<DbConnection, T> action, bool deferred) => Guard(Place, () =>
    {
        using var transaction = Connection.BeginTransaction(deferred);
        var result = action(Connection);
        transaction.Commit();
        return result;
    });

    private static T Guard<T>(string path, Func<T> action)
    {
        try
        {
            return action();
        }
        catch (SqliteException exception)
        {
            throw StorageFaults.Of(path, exception);
        }
    }
}
