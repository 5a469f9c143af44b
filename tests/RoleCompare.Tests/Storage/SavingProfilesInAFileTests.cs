using Dapper;
using Microsoft.Data.Sqlite;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>Profiles in a database file.</summary>
public sealed class SavingProfilesInAFileTests() : SavingProfilesTests(new StorePlace())
{
    [Theory]
    [InlineData("UPDATE answers SET value = '5'", "answers are never changed")]
    [InlineData("DELETE FROM answers", "answers go with their profile only")]
    [InlineData("UPDATE results SET ranking = ''", "results are never changed")]
    [InlineData("DELETE FROM results", "results go with their profile only")]
    public void The_database_itself_refuses_to_change_what_was_given(string sql, string reason)
    {
        using (var profiles = Place.Open())
        {
            var me = profiles.Create(ProfilesPlace.Me, null);
            profiles.Append(me, new Answer("goals", "To grow."));
            profiles.KeepResult(me, new RoleMatcher(Shipped.Index).Rank(new Profile { Goals = "To grow." }), Shipped.Index);
        }

        Assert.Contains(reason, Assert.Throws<SqliteException>(() => Place.Raw(connection => connection.Execute(sql))).Message, StringComparison.Ordinal);
    }
}
