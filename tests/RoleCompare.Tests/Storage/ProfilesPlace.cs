using System.Data.Common;
using Dapper;
using RoleCompare.Storage;

namespace RoleCompare.Tests.Storage;

/// <summary>A place for a database of its own, of whatever kind; deleted with all that is there.</summary>
internal abstract class ProfilesPlace : IDisposable
{
    public static ProfileName Me { get; } = ProfileName.Create("me");

    public StepClock Clock { get; } = new();

    /// <summary>What the database is called in messages.</summary>
    public abstract string Called { get; }

    /// <summary>Opens the database once more.</summary>
    public abstract SavedProfiles Open();

    /// <summary>Opens the database for many threads.</summary>
    public abstract ProfileStore OpenStore();

    /// <summary>Does something to the database behind the program's back.</summary>
    public abstract T Raw<T>(Func<DbConnection, T> action);

    /// <summary>The one number that a statement gives.</summary>
    public long Number(string sql) => Raw(connection => connection.ExecuteScalar<long>(sql));

    public abstract void Dispose();
}
