namespace RoleCompare.Storage;

/// <summary>Saved profiles that cannot be read or written as asked; the message names the file or the profile, and what to do.</summary>
public sealed class StorageException : RoleCompareException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="fault">What happened.</param>
    /// <param name="message">What happened and what to do, as sentences.</param>
    /// <param name="innerException">What the fault was noticed by; null where it was noticed here.</param>
    public StorageException(StorageFault fault, string message, Exception? innerException = null)
        : base(message, innerException) => Fault = fault;

    /// <summary>What happened.</summary>
    public StorageFault Fault { get; }
}
