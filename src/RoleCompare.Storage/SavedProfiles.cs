using System.Data.Common;
using Microsoft.Data.Sqlite;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Naming;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;

namespace RoleCompare.Storage;

/// <summary>
/// The profiles that are kept in one database. What a method wrote is on the disk when it returns, and whatever happens while it
/// writes leaves all of it or nothing. Many processes may use one database at once; one object of this type is not safe for several threads.
/// </summary>
public sealed class SavedProfiles : IDisposable
{
    private const int NamesShown = 10;

    private readonly Database _database;
    private readonly TimeProvider _time;
    private readonly ProfileTables _tables;

    /// <summary>Takes a database, which is closed with this object.</summary>
    internal SavedProfiles(Database database, TimeProvider time)
    {
        _database = database;
        _time = time;
        _tables = new ProfileTables(database);
        Owned = new OwnedProfiles(database, time);
    }

    /// <summary>Those that belong to whoever has a secret.</summary>
    public OwnedProfiles Owned { get; }

    /// <summary>The connection, for tests of what SQLite refuses.</summary>
    internal SqliteConnection Connection => ((SqliteDatabase)_database).Connection;

    /// <summary>Opens a database, which is made where it is missing, and checks that it is whole.</summary>
    /// <param name="path">The file; its folder is made too, for the owner only.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="StorageException">It cannot be used: it is not ours, newer than the program, damaged, read-only, in use …</exception>
    public static SavedProfiles Open(string path, TimeProvider time) => Open(path, time, SqliteDatabase.Patience);

    /// <summary>Opens a database that is there; null when there is no such file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="StorageException">It cannot be used.</exception>
    public static SavedProfiles? OpenIfThere(string path, TimeProvider time) => IsThere(path) ? Open(path, time) : null;

    /// <summary>Opens a database for reading what is there, also where it cannot be written; null when there is no such file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="StorageException">It cannot be read.</exception>
    public static SavedProfiles? OpenToRead(string path, TimeProvider time) => IsThere(path) ? Checked(SqliteDatabase.OpenToRead(path, SqliteDatabase.Patience), time) : null;

    /// <summary>Whether the database cannot be written, as in a folder that is read-only: it is read as it stands, and all that writes refuses.</summary>
    public bool IsReadAsItStands => _database.IsReadAsItStands;

    internal static SavedProfiles Open(string path, TimeProvider time, TimeSpan patience)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(time);
        return Checked(SqliteDatabase.Open(path, patience), time);
    }

    /// <summary>Takes a database that turns out to be whole; closes it when it does not.</summary>
    internal static SavedProfiles Checked(Database database, TimeProvider time)
    {
        try
        {
            database.Check();
            return new SavedProfiles(database, time);
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>All profiles, by name.</summary>
    public IReadOnlyList<SavedProfileSummary> List() => _database.Read(_tables.List);

    /// <summary>The profile of a name; null when there is none.</summary>
    public SavedProfile? Find(ProfileName name) => _database.Read(connection => _tables.Find(connection, name));

    /// <summary>The profile of a name.</summary>
    /// <exception cref="StorageException">There is none; the message names the nearest.</exception>
    public SavedProfile Get(ProfileName name) => Find(name) ?? throw Unknown(name);

    /// <summary>How many answers and kept rankings a profile has, which may be damaged so that they cannot be read.</summary>
    /// <exception cref="StorageException">There is no profile of this name; the message names the nearest.</exception>
    public (int Answers, int Results) Count(ProfileName name) => _database.Read(connection => ProfileTables.Count(connection, name)) ?? throw Unknown(name);

    /// <summary>Makes a profile.</summary>
    /// <param name="name">Its name, which no other one may have.</param>
    /// <param name="basis">What is known before the first answer; null for nothing.</param>
    /// <exception cref="StorageException">The name is taken, or it cannot be written.</exception>
    public SavedProfile Create(ProfileName name, Profile? basis) => _database.Write(connection =>
    {
        RefuseTaken(connection, name);
        return ProfileTables.Insert(connection, name, basis, Timestamp.Now(_time));
    });

    /// <summary>Adds an answer: when the call returns, no crash can lose it.</summary>
    /// <exception cref="StorageException">It cannot be written, or the profile was deleted meanwhile.</exception>
    public SavedAnswer Append(SavedProfile profile, Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return _database.Write(connection =>
        {
            RefuseDeleted(connection, profile);
            var saved = new SavedAnswer(ProfileTables.NextAnswer(connection, profile), answer, Timestamp.Now(_time));
            _tables.Insert(connection, profile, saved);
            return saved;
        });
    }

    /// <summary>The answers in the order given.</summary>
    public IReadOnlyList<SavedAnswer> Answers(SavedProfile profile) => _database.Read(connection => _tables.Answers(connection, profile));

    /// <summary>Keeps a ranking, unless the last one that is kept is the same: of the same profile, model and catalogue.</summary>
    /// <param name="profile">The saved profile.</param>
    /// <param name="ranking">The ranking; its first <see cref="SavedResult.RolesKept"/> roles are kept.</param>
    /// <param name="index">What it was made with.</param>
    /// <returns>What was kept, now or before.</returns>
    /// <exception cref="StorageException">It cannot be written, or the profile was deleted meanwhile.</exception>
    public SavedResult KeepResult(SavedProfile profile, RoleRanking ranking, CatalogIndex index)
    {
        ArgumentNullException.ThrowIfNull(ranking);
        ArgumentNullException.ThrowIfNull(index);
        var document = RankingDocument.Create(ranking, index, SavedResult.RolesKept);
        return _database.Write(connection =>
        {
            RefuseDeleted(connection, profile);
            var last = _tables.LastResult(connection, profile);
            var ranked = ranking.Understood.Profile;
            if (last is not null && last.Ranking.Model == document.Model && last.CatalogFingerprint == index.Catalog.Fingerprint && StoredText.Of(last.Profile) == StoredText.Of(ranked))
                return last;
            var result = new SavedResult((last?.Number ?? 0) + 1, index.Catalog.Fingerprint, ranked, document, Timestamp.Now(_time));
            ProfileTables.Insert(connection, profile, result);
            return result;
        });
    }

    /// <summary>The rankings that are kept, in the order of time.</summary>
    public IReadOnlyList<SavedResult> Results(SavedProfile profile) => _database.Read(connection => _tables.Results(connection, profile));

    /// <summary>Everything about a profile, as it is at one moment.</summary>
    /// <exception cref="StorageException">There is no profile of this name; the message names the nearest.</exception>
    public ExportedProfile Export(ProfileName name)
    {
        var exported = _database.Read(connection => _tables.Find(connection, name) is { } profile
            ? new ExportedProfile(name, profile.Created, profile.Base, _tables.Answers(connection, profile), _tables.Results(connection, profile))
            : null);
        return exported ?? throw Unknown(name);
    }

    /// <summary>Takes in what was exported: all of it or nothing.</summary>
    /// <param name="exported">What was exported; under the name that it shall have here.</param>
    /// <param name="replace">Whether it takes the place of a profile of this name, of which nothing is left but who owns it.</param>
    /// <exception cref="StorageException">The name is taken, or it cannot be written.</exception>
    public SavedProfile Import(ExportedProfile exported, bool replace)
    {
        ArgumentNullException.ThrowIfNull(exported);
        var (imported, replaced) = _database.Write(connection =>
        {
            var owner = replace ? OwnerTables.Take(connection, exported.Name) : null;
            var replaced = replace && ProfileTables.Delete(connection, exported.Name);
            RefuseTaken(connection, exported.Name);
            var profile = ProfileTables.Insert(connection, exported.Name, exported.Base, exported.Created);
            if (owner is not null)
                OwnerTables.Restore(connection, profile, owner);
            foreach (var answer in exported.Answers)
                _tables.Insert(connection, profile, answer);
            foreach (var result in exported.Results)
                ProfileTables.Insert(connection, profile, result);
            return (profile, replaced);
        });
        if (replaced)
            _database.Scrub();
        return imported;
    }

    /// <summary>Deletes a profile with its answers and rankings, whether they can be read or not, and overwrites what they left in the file.</summary>
    /// <exception cref="StorageException">There is no profile of this name; or it is deleted, and another program keeps traces of it from being overwritten.</exception>
    public void Delete(ProfileName name)
    {
        if (!_database.Write(connection => ProfileTables.Delete(connection, name)))
            throw Unknown(name);
        _database.Scrub();
    }

    /// <summary>Closes the database.</summary>
    public void Dispose() => _database.Dispose();

    /// <summary>What is told of a profile that is not there.</summary>
    /// <param name="path">The database that was looked in, whether it is there or not.</param>
    /// <param name="name">The name.</param>
    /// <param name="names">The names that are there.</param>
    public static StorageException UnknownProfile(string path, ProfileName name, IReadOnlyList<string> names)
    {
        var known = names.Count == 0
            ? "It has none: `rolecompare profile import FILE` or `rolecompare quiz` makes one."
            : NearestNames.Guess(name.Value, names) is { } guess ? $"Did you mean '{guess}'?" : $"It has {string.Join(", ", names.Take(NamesShown))}{(names.Count > NamesShown ? ", …" : "")}.";
        return new StorageException(StorageFault.Unknown, $"There is no saved profile '{name}' in {path}. {known}");
    }

    private StorageException Unknown(ProfileName name) => UnknownProfile(_database.Place, name, _database.Read(ProfileTables.Names));

    // A link is there even where the file is not.
    private static bool IsThere(string path) => Path.Exists(path) || new FileInfo(path).LinkTarget is not null;

    private void RefuseTaken(DbConnection connection, ProfileName name)
    {
        if (ProfileTables.Count(connection, name) is not null)
            throw new StorageException(StorageFault.NameTaken, $"There is a saved profile '{name}' in {_database.Place} already. Choose another name with --name, or replace it with --replace.");
    }

    private void RefuseDeleted(DbConnection connection, SavedProfile profile)
    {
        if (!_tables.Lock(connection, profile))
            throw new StorageException(StorageFault.Unknown, $"The saved profile '{profile.Name}' was deleted from {_database.Place} meanwhile; nothing was added to it.");
    }
}
