using Microsoft.Data.Sqlite;
using RoleCompare.Naming;
using static SQLitePCL.raw;

namespace RoleCompare.Storage;

/// <summary>Says what went wrong with a database file, and what to do.</summary>
internal static class StorageFaults
{
    private const string NothingLost = "What was saved before is still there.";

    /// <summary>What SQLite refused.</summary>
    /// <param name="path">The database.</param>
    /// <param name="exception">What the driver threw; its code says what it is, whatever its words are.</param>
    public static StorageException Of(string path, SqliteException exception)
    {
        var (fault, message) = exception.SqliteErrorCode switch
        {
            SQLITE_NOTADB => (StorageFault.NotOurs, "is not a database of RoleCompare, or its first bytes are damaged. Name another file with --database, or put a copy of it back."),
            SQLITE_CORRUPT => (StorageFault.Damaged, Damaged(Reason(exception))),
            SQLITE_FULL => (StorageFault.Full, $"has no room to grow: the disk is full. Free some space and do it again. {NothingLost}"),
            SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH => (StorageFault.ReadOnly, $"cannot be written: the file or its folder is read-only. Allow writing, or name another file with --database. {NothingLost}"),
            SQLITE_BUSY or SQLITE_LOCKED => (StorageFault.Locked, $"is in use: another program has been writing to it for too long. Wait for it or end it, and do it again. {NothingLost}"),
            _ => (StorageFault.Unreachable, $"cannot be used: {Reason(exception)}. Check the disk, and that the file and its folder may be read and written. {NothingLost}"),
        };
        return new StorageException(fault, $"{path} {message}", exception);
    }

    /// <summary>What the operating system refused before SQLite was asked.</summary>
    public static StorageException Of(string path, Exception exception) =>
        new(StorageFault.Unreachable, $"{path} cannot be made: {exception.Message.TrimEnd('.')}. Name a file in a folder that you may write with --database.", exception);

    /// <summary>A check of the whole file that found something.</summary>
    public static StorageException OfCheck(string path, string finding) => new(StorageFault.Damaged, $"{path} {Damaged(PlainText.OneLine(finding).TrimEnd('.'))}");

    /// <summary>A layout that is not known yet.</summary>
    public static StorageException OfNewer(string path, long version, int known) => new(
        StorageFault.Newer,
        $"{path} was made by a newer version of RoleCompare: its layout has the number {version}, and this program knows those up to {known}. Update the program, or name another file with --database. The file was not changed.");

    /// <summary>A database with other things in it.</summary>
    public static StorageException OfOtherProgram(string path) =>
        new(StorageFault.NotOurs, $"{path} is a database of another program. Name another file with --database. The file was not changed.");

    private static string Damaged(string reason) =>
        $"is damaged: {reason}. Copy it with the files beside it that begin with its name before anything else; then put back a copy, import what was exported, or take out what is left with `sqlite3 FILE .recover`.";

    private static string Reason(SqliteException exception) => PlainText.OneLine(exception.Message).TrimEnd('.');
}
