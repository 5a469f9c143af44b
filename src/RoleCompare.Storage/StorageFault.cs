namespace RoleCompare.Storage;

/// <summary>What can be wrong with a database of saved profiles, or with what is asked of it.</summary>
public enum StorageFault
{
    /// <summary>The file is no SQLite database, or one of another program.</summary>
    NotOurs,

    /// <summary>The database was made by a newer version of the program.</summary>
    Newer,

    /// <summary>The file is damaged: what stands in it is not what was written.</summary>
    Damaged,

    /// <summary>There is no room left on the disk.</summary>
    Full,

    /// <summary>The file or its folder may be read, not written.</summary>
    ReadOnly,

    /// <summary>The file cannot be made, opened, read or written.</summary>
    Unreachable,

    /// <summary>Another program has been writing for longer than one waits.</summary>
    Locked,

    /// <summary>No saved profile, or no kept ranking of it, has this name or number.</summary>
    Unknown,

    /// <summary>There is a saved profile of this name already.</summary>
    NameTaken,

    /// <summary>What was deleted is gone from the database, and may still be read in a file beside it.</summary>
    TracesLeft,

    /// <summary>A file to import is not what it should be.</summary>
    BadImport,
}
