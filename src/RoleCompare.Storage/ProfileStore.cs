using System.Collections.Concurrent;

namespace RoleCompare.Storage;

/// <summary>
/// The saved profiles for a program of many threads, such as a web server: each call gets <see cref="SavedProfiles"/> for itself. Safe for several threads.
/// </summary>
public sealed class ProfileStore : IDisposable
{
    // More are opened when more are asked for at once, and closed afterwards.
    private const int MaximumIdle = 8;

    // Of a file; one connection is for one thread at a time.
    private readonly Func<SavedProfiles>? _open;
    private readonly ConcurrentStack<SavedProfiles> _idle = new();
    private readonly Turns _writers = new();

    // Of a server: it has a pool and lets many write at once.
    private readonly SavedProfiles? _server;

    private ProfileStore(SavedProfiles first, Func<SavedProfiles> open)
    {
        _idle.Push(first);
        _open = open;
    }

    private ProfileStore(SavedProfiles server) => _server = server;

    /// <summary>Opens a database file, which is made where it is missing, and checks once that it is whole.</summary>
    /// <param name="path">The file; its folder is made too, for the owner only.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="StorageException">It cannot be used, as at <see cref="SavedProfiles.Open(string, TimeProvider)"/>.</exception>
    public static ProfileStore OpenFile(string path, TimeProvider time) =>
        new(SavedProfiles.Open(path, time), () => new SavedProfiles(SqliteDatabase.Open(path, SqliteDatabase.Patience), time));

    /// <summary>Connects to a PostgreSQL database, makes its tables where they are missing, and checks that they are as they should be.</summary>
    /// <param name="connectionString">As Npgsql has it: <c>Host=…;Database=…;Username=…;Password=…</c>. No message has the password.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="StorageException">It cannot be used: the server is not there or does not let the user in, the database is newer than the program …</exception>
    public static ProfileStore OpenPostgres(string connectionString, TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        ArgumentNullException.ThrowIfNull(time);
        return new ProfileStore(SavedProfiles.Checked(PostgresDatabase.Open(connectionString), time));
    }

    /// <summary>Reads; waits for nobody.</summary>
    /// <param name="action">Calls what reads, each call being a transaction of its own; must not keep what it is given.</param>
    /// <exception cref="StorageException">It cannot be read.</exception>
    public T Read<T>(Func<SavedProfiles, T> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return Lend(action);
    }

    /// <summary>Writes. To a file one thread writes at a time, in the order in which they came; nobody else of this program changes it while the action runs.</summary>
    /// <param name="action">Calls what writes, each call being a transaction of its own; must not keep what it is given.</param>
    /// <exception cref="StorageException">It cannot be written.</exception>
    public T Write<T>(Func<SavedProfiles, T> action)
    {
        ArgumentNullException.ThrowIfNull(action);
        return _server is not null ? action(_server) : _writers.Take(() => Lend(action));
    }

    /// <summary>Closes the database. Nobody may be using it.</summary>
    public void Dispose()
    {
        while (_idle.TryPop(out var profiles))
            profiles.Dispose();
        _server?.Dispose();
    }

    private T Lend<T>(Func<SavedProfiles, T> action)
    {
        if (_server is not null)
            return action(_server);
        var profiles = _idle.TryPop(out var idle) ? idle : _open!();
        try
        {
            var result = action(profiles);
            if (_idle.Count < MaximumIdle)
            {
                _idle.Push(profiles);
                profiles = null;
            }

            return result;
        }
        finally
        {
            // One that failed too: a new one costs less than to find out what is left of it.
            profiles?.Dispose();
        }
    }
}
