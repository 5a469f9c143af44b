using System.Data.Common;

namespace RoleCompare.Storage;

/// <summary>
/// Where profiles are kept, of the program's own layout: transactions for statements that every kind of database understands. What is written is on the
/// disk when the call returns.
/// </summary>
internal abstract class Database : IDisposable
{
    /// <summary>What it is called in messages: a file as it was named, or host and database. Never a password.</summary>
    public abstract string Place { get; }

    /// <summary>Whether it cannot be written and is read without locks: what others write meanwhile is not seen.</summary>
    public abstract bool IsReadAsItStands { get; }

    /// <summary>What a SELECT ends with so that others who ask for the same row wait until this transaction has ended; empty where one writes at a time.</summary>
    public abstract string RowLock { get; }

    /// <summary>Reads, and sees the database as it is at one moment.</summary>
    /// <param name="action">What to read; may be called again when it was interrupted.</param>
    /// <exception cref="StorageException">It cannot be read.</exception>
    public abstract T Read<T>(Func<DbConnection, T> action);

    /// <summary>Writes all or nothing.</summary>
    /// <param name="action">What to write; may be called again when nothing of it was kept.</param>
    /// <exception cref="StorageException">It cannot be written; nothing was, unless the message says that this is not known.</exception>
    public abstract T Write<T>(Func<DbConnection, T> action);

    /// <summary>Takes what was deleted out of all that the program can reach.</summary>
    /// <exception cref="StorageException">Another program is reading what was deleted.</exception>
    public abstract void Scrub();

    /// <summary>Checks what is kept of people as far as that kind of database can be asked.</summary>
    /// <exception cref="StorageException">Its parts do not agree.</exception>
    public abstract void Check();

    /// <summary>What is told of a content that this program cannot have written.</summary>
    /// <param name="finding">What it is.</param>
    public abstract StorageException Damaged(string finding);

    /// <summary>A person's text as this kind of database can hold it.</summary>
    public abstract string ToStored(string text);

    /// <summary>The text that <see cref="ToStored"/> was given.</summary>
    public abstract string FromStored(string stored);

    /// <inheritdoc/>
    public abstract void Dispose();
}
