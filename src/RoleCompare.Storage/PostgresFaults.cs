using Npgsql;
using RoleCompare.Naming;

namespace RoleCompare.Storage;

/// <summary>Says what went wrong with a PostgreSQL database, and what to do. No message has a password in it.</summary>
internal static class PostgresFaults
{
    private const string Form = "Host=…;Database=…;Username=…;Password=…";
    private const string NothingSaved = "Nothing was saved; what was saved before is still there.";

    /// <summary>Whether a transaction failed only because of another one at the same time: it was undone, and can be tried again.</summary>
    public static bool IsOfOthers(NpgsqlException exception) => exception.SqlState is
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.DuplicateTable;

    /// <summary>Whether the connection broke, so that another one may do.</summary>
    public static bool IsOfConnection(NpgsqlException exception) => exception switch
    {
        PostgresException { SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown } => true,
        PostgresException => false,
        _ => exception.InnerException is not TimeoutException,
    };

    /// <summary>What the server or the driver refused.</summary>
    /// <param name="place">The host and the database.</param>
    /// <param name="exception">What the driver threw; the server's code says what it is, whatever its words are.</param>
    /// <param name="isCommitting">Whether it was asked to keep what it had been told: what broke then may have been kept.</param>
    public static StorageException Of(string place, NpgsqlException exception, bool isCommitting)
    {
        var outcome = isCommitting && exception is not PostgresException ? "What was to be saved may be there or not: look before you do it again." : NothingSaved;
        var (fault, message) = exception.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                (StorageFault.Unreachable, $"does not let the user in ({Reason(exception)}). Mend Username or Password, or what the server allows in pg_hba.conf"),
            PostgresErrorCodes.InvalidCatalogName => (StorageFault.Unreachable, "is not there: the server has no database of this name. Make it with `createdb`, or name another one"),
            PostgresErrorCodes.InsufficientPrivilege =>
                (StorageFault.ReadOnly, $"does not allow this to the user ({Reason(exception)}). Make it the owner of the database: ALTER DATABASE … OWNER TO …"),
            PostgresErrorCodes.ReadOnlySqlTransaction => (StorageFault.ReadOnly, "may only be read: it is a copy that follows another server, or set to read only. Name the server that may be written"),
            PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory => (StorageFault.Full, $"has no room left ({Reason(exception)}). Make some on the server and do it again"),
            PostgresErrorCodes.TooManyConnections => (StorageFault.Unreachable, "has no connection left. Set 'Maximum Pool Size' lower, or max_connections of the server higher"),
            PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation or PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.QueryCanceled =>
                (StorageFault.Locked, $"is in use: others have been writing to it for too long ({Reason(exception)}). Do it again"),
            PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.DatatypeMismatch =>
                (StorageFault.Damaged, $"is damaged: its tables are not those that the number of its layout stands for ({Reason(exception)}). Put back a backup"),
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted => (StorageFault.Damaged, $"is damaged: {Reason(exception)}. Put back a backup"),
            _ when exception.InnerException is TimeoutException => (StorageFault.Locked, "did not answer in time. Look whether the server is overloaded, and do it again"),
            _ => (StorageFault.Unreachable, $"cannot be used: {Reason(exception)}. Check that the server runs there and can be reached"),
        };
        return new StorageException(fault, $"{place} {message}. {outcome}", exception);
    }

    /// <summary>A connection string that is none, of which nothing may be shown.</summary>
    public static StorageException OfConnectionString() =>
        new(StorageFault.Unreachable, $"The connection string of the database cannot be read; it is not shown because of the password in it. It must be {Form}, with a value that has a semicolon in double quotes.");

    /// <summary>Something in a table that this program cannot have written.</summary>
    public static StorageException OfCheck(string place, string finding) =>
        new(StorageFault.Damaged, $"{place} is damaged: {PlainText.OneLine(finding).TrimEnd('.')}. Put back a backup, or delete the profile that it belongs to.");

    /// <summary>A layout that is not known yet.</summary>
    public static StorageException OfNewer(string place, long version, int known) => new(
        StorageFault.Newer,
        $"{place} was made by a newer version of RoleCompare: its layout has the number {version}, and this program knows those up to {known}. Update the program, or name another database. It was not changed.");

    /// <summary>A database with other things in it.</summary>
    public static StorageException OfOtherProgram(string place) =>
        new(StorageFault.NotOurs, $"{place} has a table 'profiles' of another program. Name another database, or a schema of its own with 'Search Path=…'. It was not changed.");

    private static string Reason(NpgsqlException exception) =>
        PlainText.OneLine(exception is PostgresException { MessageText: { } text } ? text : exception.InnerException is { } inner ? inner.Message : exception.Message).TrimEnd('.');
}
