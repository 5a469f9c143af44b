using RoleCompare.Profiles;

namespace RoleCompare.Storage;

/// <summary>
/// The profiles of people without a name: whoever has a secret owns the profile. The database has hashes of the secrets only, so what it gives out here it cannot
/// give out again. Of a <see cref="SavedProfiles"/>, with its rules.
/// </summary>
public sealed class OwnedProfiles
{
    private readonly Database _database;
    private readonly TimeProvider _time;
    private readonly OwnerTables _tables;

    internal OwnedProfiles(Database database, TimeProvider time)
    {
        _database = database;
        _time = time;
        _tables = new OwnerTables(database);
    }

    private DateOnly Today => DateOnly.FromDateTime(_time.GetUtcNow().UtcDateTime);

    /// <summary>Makes a profile under a name that nobody can guess; it has no recovery code yet.</summary>
    /// <param name="basis">What is known before the first answer; null for nothing.</param>
    /// <exception cref="StorageException">It cannot be written.</exception>
    public Ownership Create(Profile? basis) => _database.Write(connection =>
    {
        var owned = new Ownership(ProfileTables.Insert(connection, ProfileName.Create($"p-{Guid.NewGuid():n}"), basis, Timestamp.Now(_time)), Capability.Create());
        OwnerTables.Insert(connection, owned.Profile, Today);
        OwnerTables.Insert(connection, owned.Profile, owned.Capability);
        return owned;
    });

    /// <summary>The profile that a capability opens; null when it opens none (any more).</summary>
    public OwnedProfile? Find(Capability capability)
    {
        ArgumentNullException.ThrowIfNull(capability);
        return _database.Read(connection => _tables.Find(connection, capability, Today));
    }

    /// <summary>Notes that the owner was there today; changes nothing when that is known.</summary>
    /// <exception cref="StorageException">It cannot be written.</exception>
    public void See(SavedProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        _database.Write(connection => OwnerTables.See(connection, profile, Today));
    }

    /// <summary>Opens a profile by its recovery code, which is used up: the profile has one capability more, and no code until one is made.</summary>
    /// <returns>Null when the code is that of no profile (any more).</returns>
    /// <exception cref="StorageException">It cannot be written.</exception>
    public Ownership? Recover(RecoveryCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return _database.Write(connection =>
        {
            if (_tables.Lock(connection, code) is not { } profile)
                return null;
            var owned = new Ownership(profile, Capability.Create());
            OwnerTables.Replace(connection, profile, code: null);
            OwnerTables.Insert(connection, profile, owned.Capability);
            OwnerTables.See(connection, profile, Today);
            return owned;
        });
    }

    /// <summary>Makes a recovery code; the one before opens nothing any more.</summary>
    /// <exception cref="StorageException">It cannot be written, or the profile has no owner (any more).</exception>
    public RecoveryCode MakeCode(SavedProfile profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        var code = RecoveryCode.Create();
        return _database.Write(connection => OwnerTables.Replace(connection, profile, code))
            ? code
            : throw new StorageException(StorageFault.Unknown, "The profile was deleted meanwhile, so it has no recovery code. Begin a new one.");
    }

    /// <summary>Closes the profile to one capability; others, and the recovery code, still open it. Does nothing when it opens none.</summary>
    /// <exception cref="StorageException">It cannot be written.</exception>
    public void Forget(Capability capability)
    {
        ArgumentNullException.ThrowIfNull(capability);
        _database.Write(connection => OwnerTables.Delete(connection, capability));
    }

    /// <summary>Deletes for good the profiles whose owners have not been there since a day, with answers, rankings and all that opens them. Profiles without an owner stay.</summary>
    /// <param name="since">The day, UTC; who was seen on it stays.</param>
    /// <returns>How many were deleted.</returns>
    /// <exception cref="StorageException">They cannot be deleted; or they are, and another program keeps traces of them from being overwritten.</exception>
    public int DeleteUnseen(DateOnly since)
    {
        var deleted = _database.Write(connection => OwnerTables.DeleteUnseen(connection, since));
        if (deleted > 0)
            _database.Scrub();
        return deleted;
    }
}
