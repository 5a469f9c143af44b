using Dapper;
using Npgsql;
using RoleCompare.Questionnaire;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Profiles in a PostgreSQL database.</summary>
public sealed class SavingProfilesInPostgresTests(PostgresServer server) : SavingProfilesTests(new PostgresPlace(server))
{
    [Theory]
    [InlineData("UPDATE answers SET value = '5'")]
    [InlineData("UPDATE results SET ranking = ''")]
    public void The_database_itself_refuses_to_change_what_was_given(string sql)
    {
        using (var profiles = Place.Open())
            profiles.Append(profiles.Create(ProfilesPlace.Me, null), new Answer("goals", "To grow."));

        Assert.Equal(PostgresErrorCodes.InsufficientPrivilege, Assert.Throws<PostgresException>(() => Place.Raw(connection => connection.Execute(sql))).SqlState);
    }
}
