using System.Data.Common;
using System.Globalization;
using Dapper;

namespace RoleCompare.Storage;

/// <summary>The statements about the tables of owners and capabilities; each runs within the caller's transaction.</summary>
/// <param name="database">Where they are.</param>
internal sealed class OwnerTables(Database database)
{
    private const string DayFormat = "yyyy-MM-dd";

    private readonly ProfileTables _profiles = new(database);

    /// <summary>The profile that a capability opens; null when there is none.</summary>
    public OwnedProfile? Find(DbConnection connection, Capability capability, DateOnly today)
    {
        var rows = connection.Query<(string Id, string Day, string? Recovery)>(
            "SELECT owners.profile_id, seen_on, recovery_hash FROM capabilities JOIN owners ON owners.profile_id = capabilities.profile_id WHERE hash = @Hash", new { capability.Hash });
        return rows.Select(row => new OwnedProfile(_profiles.Get(connection, row.Id), Day(row.Day) >= today, row.Recovery is not null)).SingleOrDefault();
    }

    /// <summary>The profile that a recovery code opens, which nobody else can recover meanwhile; null when there is none.</summary>
    public SavedProfile? Lock(DbConnection connection, RecoveryCode code)
    {
        var id = connection.ExecuteScalar<string>($"SELECT profile_id FROM owners WHERE recovery_hash = @Hash{database.RowLock}", new { code.Hash });
        return id is null ? null : _profiles.Get(connection, id);
    }

    /// <summary>Makes a profile an owned one.</summary>
    public static void Insert(DbConnection connection, SavedProfile profile, DateOnly seen) =>
        connection.Execute("INSERT INTO owners (profile_id, recovery_hash, seen_on) VALUES (@Id, NULL, @Day)", new { profile.Id, Day = Text(seen) });

    /// <summary>Lets a capability open a profile.</summary>
    public static void Insert(DbConnection connection, SavedProfile profile, Capability capability) =>
        connection.Execute("INSERT INTO capabilities (profile_id, hash) VALUES (@Id, @Hash)", new { profile.Id, capability.Hash });

    /// <summary>Puts a recovery code, or none, in the place of the one before; false when the profile has no owner.</summary>
    public static bool Replace(DbConnection connection, SavedProfile profile, RecoveryCode? code) =>
        connection.Execute("UPDATE owners SET recovery_hash = @Hash WHERE profile_id = @Id", new { profile.Id, code?.Hash }) > 0;

    /// <summary>Notes that the owner was there.</summary>
    public static int See(DbConnection connection, SavedProfile profile, DateOnly day) =>
        connection.Execute("UPDATE owners SET seen_on = @Day WHERE profile_id = @Id AND seen_on < @Day", new { profile.Id, Day = Text(day) });

    /// <summary>Closes the profile to one capability.</summary>
    public static int Delete(DbConnection connection, Capability capability) => connection.Execute("DELETE FROM capabilities WHERE hash = @Hash", new { capability.Hash });

    /// <summary>Deletes the owned profiles whose owners were last seen before a day, with all that belongs to them.</summary>
    public static int DeleteUnseen(DbConnection connection, DateOnly since) =>
        connection.Execute("DELETE FROM profiles WHERE id IN (SELECT profile_id FROM owners WHERE seen_on < @Day)", new { Day = Text(since) });

    /// <summary>What opens a profile, for <see cref="Restore"/>; null when it has no owner.</summary>
    public static OwnerRows? Take(DbConnection connection, ProfileName name)
    {
        var owner = connection
            .Query<(string Id, string? Recovery, string Day)>("SELECT id, recovery_hash, seen_on FROM profiles JOIN owners ON profile_id = id WHERE name = @Value", name)
            .Select(row => ((string Id, string? Recovery, string Day)?)row)
            .SingleOrDefault();
        return owner is { } row ? new OwnerRows(row.Recovery, row.Day, [.. connection.Query<string>("SELECT hash FROM capabilities WHERE profile_id = @Id", new { row.Id })]) : null;
    }

    /// <summary>Lets what opened one profile open another.</summary>
    public static void Restore(DbConnection connection, SavedProfile profile, OwnerRows rows)
    {
        connection.Execute("INSERT INTO owners (profile_id, recovery_hash, seen_on) VALUES (@Id, @RecoveryHash, @SeenOn)", new { profile.Id, rows.RecoveryHash, rows.SeenOn });
        foreach (var hash in rows.Capabilities)
            connection.Execute("INSERT INTO capabilities (profile_id, hash) VALUES (@Id, @hash)", new { profile.Id, hash });
    }

    private static string Text(DateOnly day) => day.ToString(DayFormat, CultureInfo.InvariantCulture);

    private DateOnly Day(string text) =>
        DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw database.Damaged($"'{text}' stands where a day belongs");
}
