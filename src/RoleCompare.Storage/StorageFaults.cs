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
        if (exception.SqliteErrorCode is SQLITE_READONLY or SQLITE_PERM or SQLITE_AUTH)
            return OfReadOnly(path, exception);
        var (fault, message) = exception.SqliteErrorCode switch
        {
            SQLITE_NOTADB => (StorageFault.NotOurs, "is not a database of RoleCompare, or its first bytes are damaged. Name another file with --database, or put a copy of it back."),
            SQLITE_CORRUPT => (StorageFault.Damaged, Damaged(Reason(exception))),
            SQLITE_ERROR => (StorageFault.Damaged, Damaged($"its tables are not those that the number of its layout stands for ({Reason(exception)})")),
            SQLITE_CANTOPEN => (StorageFault.Unreachable, $"cannot be opened: you may not read it, or not write it or in its folder. Allow both, or name another file with --database. {NothingLost}"),
            SQLITE_FULL => (StorageFault.Full, $"has no room to grow: the disk is full. Free some space and do it again. {NothingLost}"),
            SQLITE_BUSY or SQLITE_LOCKED => (StorageFault.Locked, $"is in use: another program has been writing to it for too long. Wait for it or end it, and do it again. {NothingLost}"),
            _ => (StorageFault.Unreachable, $"cannot be used: {Reason(exception)}. Check the disk, and that the file and its folder may be read and written. {NothingLost}"),
        };
        return new StorageException(fault, $"{path} {message}", exception);
    }

    /// <summary>A database that may not be written; names the files that are in the way, where it is not the folder.</summary>
    public static StorageException OfReadOnly(string path, SqliteException? exception)
    {
        var locked = new[] { DatabaseFile.Beside(path, ""), DatabaseFile.Beside(path, "-wal"), DatabaseFile.Beside(path, "-shm") }.Where(file => new FileInfo(file) is { Exists: true, IsReadOnly: true }).ToList();
        var reason = locked.Count == 0 ? "the file or its folder is read-only. Allow writing" : $"{string.Join(" and ", locked)} may not be written. Allow writing to {(locked.Count == 1 ? "it" : "them")}";
        return new StorageException(StorageFault.ReadOnly, $"{path} cannot be written: {reason}, or name another file with --database. {NothingLost}", exception);
    }

    /// <summary>A database that may not be written while what was saved last stands beside it.</summary>
    public static StorageException OfLogBeside(string path, StorageException exception) => new(
        StorageFault.ReadOnly,
        $"{path} cannot be written, and {DatabaseFile.Beside(path, "-wal")} holds what was saved last, which can only be read by writing. Copy both to a folder that you may write, and name the copy with --database. {NothingLost}",
        exception);

    /// <summary>An old layout in a database that may not be written.</summary>
    public static StorageException OfOlder(string path, long version, int latest) => new(
        StorageFault.ReadOnly,
        $"{path} cannot be written, and its layout has the number {version}, which must become {latest} before it can be read. Copy it to a folder that you may write, and name the copy with --database. {NothingLost}");

    /// <summary>A folder in the place of a database.</summary>
    public static StorageException OfFolder(string path) => new(StorageFault.Unreachable, $"{path} is a folder. Name a file with --database.");

    /// <summary>A link to nothing.</summary>
    public static StorageException OfDanglingLink(string path, string target) => new(
        StorageFault.Unreachable,
        $"{path} is a link to {target}, where there is no file. Put the file there, delete the link, or name another file with --database.");

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
