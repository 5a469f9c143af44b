using Dapper;
using Npgsql;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using RoleCompare.Storage.Migrations;
using Xunit;

namespace RoleCompare.Tests.Storage;

/// <summary>A PostgreSQL database that cannot be used: what is told, that nothing was changed, and that no word of it is the password.</summary>
public sealed class PostgresFaultsTests(PostgresServer server) : IDisposable
{
    private readonly PostgresPlace _place = new(server);

    public void Dispose() => _place.Dispose();

    [Fact]
    public void A_server_that_is_not_there_is_told()
    {
        var refusal = Refused("Host=127.0.0.1;Port=1;Database=roles;Username=me;Password=c4n4ry");

        Assert.Equal(StorageFault.Unreachable, refusal.Fault);
        Assert.StartsWith("127.0.0.1:1/roles cannot be used: ", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith(". Check that the server runs there and can be reached. Nothing was saved; what was saved before is still there.", refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("c4n4ry", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_password_is_told_and_not_shown()
    {
        var refusal = Refused(With(settings => settings.Password = "c4n4ry"));

        Assert.Equal(
            (StorageFault.Unreachable, $"{_place.Called} does not let the user in (password authentication failed for user \"rolecompare\"). Mend Username or Password, or what the server allows in pg_hba.conf. "
                + "Nothing was saved; what was saved before is still there."),
            (refusal.Fault, refusal.Message));
        Assert.DoesNotContain("c4n4ry", refusal.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=db;Password=c4n4ry;Password2=c4n4ry")]
    [InlineData("Host=db;Password=first;c4n4ry=")]
    [InlineData("Host=db;Port=c4n4ry")]
    [InlineData("Password=c4n4ry")]
    [InlineData("c4n4ry")]
    [InlineData("")]
    public void A_connection_string_that_is_none_is_told_and_not_shown(string connectionString)
    {
        var refusal = Refused(connectionString);

        Assert.Equal(
            (StorageFault.Unreachable, "The connection string of the database cannot be read; it is not shown because of the password in it. It must be Host=…;Database=…;Username=…;Password=…, with a value that has a semicolon in double quotes."),
            (refusal.Fault, refusal.Message));
        Assert.DoesNotContain("c4n4ry", refusal.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_is_not_there_is_told()
    {
        var refusal = Refused(With(settings => settings.Database = "nowhere"));

        Assert.Equal(StorageFault.Unreachable, refusal.Fault);
        Assert.StartsWith($"{server.Folder}/nowhere is not there: the server has no database of this name.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_user_who_may_make_no_tables_is_told()
    {
        using var administrators = new PostgresPlace(server, "postgres");

        var refusal = Refused(administrators.ConnectionString);

        Assert.Equal(StorageFault.ReadOnly, refusal.Fault);
        Assert.StartsWith($"{administrators.Called} does not allow this to the user (permission denied for schema public). Make it the owner", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_database_is_refused()
    {
        Save();
        _place.Raw(connection => connection.Execute($"INSERT INTO rolecompare_layout (version) VALUES ({Migration.Postgres.Count + 4})"));

        var refusal = Refused(_place.ConnectionString);

        Assert.Equal(
            (StorageFault.Newer, $"{_place.Called} was made by a newer version of RoleCompare: its layout has the number {Migration.Postgres.Count + 4}, and this program knows those up to {Migration.Postgres.Count}. "
                + "Update the program, or name another database. It was not changed."),
            (refusal.Fault, refusal.Message));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        _place.Raw(connection => connection.Execute("CREATE TABLE profiles (face TEXT)"));

        var refusal = Refused(_place.ConnectionString);

        Assert.Equal(StorageFault.NotOurs, refusal.Fault);
        Assert.Equal(1, _place.Number("SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'"));
    }

    [Fact]
    public void A_database_with_other_tables_is_shared()
    {
        _place.Raw(connection => connection.Execute("CREATE TABLE invoices (amount BIGINT)"));

        Save();

        Assert.Equal(1, _place.Number("SELECT count(*) FROM profiles"));
    }

    [Theory]
    [InlineData("DROP TABLE results")]
    [InlineData("ALTER TABLE answers DROP COLUMN value")]
    public void Tables_that_are_not_those_of_the_layout_are_damage(string sql)
    {
        Save();
        _place.Raw(connection => connection.Execute(sql));

        var refusal = Refused(_place.ConnectionString);

        Assert.Equal(StorageFault.Damaged, refusal.Fault);
        Assert.Contains("its tables are not those that the number of its layout stands for (", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_this_program_cannot_have_written_is_damage()
    {
        Save();
        _place.Raw(connection => connection.Execute("""UPDATE profiles SET base = '{"gaols": "x"}'"""));

        using var profiles = _place.Open();
        var refusal = Assert.Throws<StorageException>(() => profiles.Find(ProfilesPlace.Me));

        Assert.Equal(StorageFault.Damaged, refusal.Fault);
        Assert.StartsWith($"{_place.Called} is damaged: ", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'gaols' is not a member; did you mean 'goals'?", refusal.Message, StringComparison.Ordinal);
        Assert.EndsWith("Put back a backup, or delete the profile that it belongs to.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Connections_that_were_killed_while_nobody_used_them_are_not_noticed()
    {
        using var store = _place.OpenStore();
        var me = store.Write(profiles => profiles.Create(ProfilesPlace.Me, null));

        _place.BreakConnections();
        store.Write(profiles => profiles.Append(me, new Answer("goals", "To grow.")));
        _place.BreakConnections();

        Assert.Single(store.Read(profiles => profiles.Answers(me)));
    }

    [Fact]
    public void A_connection_that_is_killed_in_the_middle_of_writing_leaves_nothing_and_the_next_one_is_whole()
    {
        Save();
        using var database = PostgresDatabase.Open(_place.ConnectionString);
        var calls = 0;

        var refusal = Assert.Throws<StorageException>(() => database.Write(connection =>
        {
            calls++;
            connection.Execute("DELETE FROM profiles");
            _place.BreakConnections();
            return connection.Execute("DELETE FROM answers");
        }));

        Assert.Equal((StorageFault.Unreachable, 2), (refusal.Fault, calls));
        Assert.Equal(1, database.Read(connection => connection.ExecuteScalar<long>("SELECT count(*) FROM answers")));
    }

    [Fact]
    public void A_connection_that_is_killed_before_it_was_told_to_keep_is_told_as_not_known()
    {
        Save();
        using var database = PostgresDatabase.Open(_place.ConnectionString);

        var refusal = Assert.Throws<StorageException>(() => database.Write(connection =>
        {
            connection.Execute("DELETE FROM profiles");
            _place.BreakConnections();
            return 0;
        }));

        Assert.Equal(StorageFault.Unreachable, refusal.Fault);
        Assert.EndsWith(" What was to be saved may be there or not: look before you do it again.", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_transaction_that_another_one_undoes_each_time_is_tried_ten_times()
    {
        using var database = PostgresDatabase.Open(_place.ConnectionString);
        var calls = 0;

        var refusal = Assert.Throws<StorageException>(() => database.Write(connection =>
        {
            calls++;
            return connection.Execute("DO $$ BEGIN RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'others were faster'; END $$");
        }));

        Assert.Equal((StorageFault.Locked, 10), (refusal.Fault, calls));
        Assert.Contains("is in use: others have been writing to it for too long (others were faster).", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_fails_leaves_the_layout_before_it()
    {
        Migration broken = new(Migration.Postgres.Count + 1, "CREATE TABLE more (id TEXT); SELECT 1 / 0;");

        Assert.Throws<StorageException>(() => PostgresDatabase.Open(_place.ConnectionString, [.. Migration.Postgres, broken]));

        Assert.Equal(
            (Migration.Postgres.Count, 0),
            (_place.Number("SELECT max(version) FROM rolecompare_layout"), _place.Number("SELECT count(*) FROM information_schema.tables WHERE table_name = 'more'")));
        Save();
    }

    // The codes of https://www.postgresql.org/docs/current/errcodes-appendix.html, written down here by hand.
    [Theory]
    [InlineData("08006", StorageFault.Unreachable)]
    [InlineData("22012", StorageFault.Unreachable)]
    [InlineData("25006", StorageFault.ReadOnly)]
    [InlineData("28000", StorageFault.Unreachable)]
    [InlineData("28P01", StorageFault.Unreachable)]
    [InlineData("3D000", StorageFault.Unreachable)]
    [InlineData("40001", StorageFault.Locked)]
    [InlineData("40P01", StorageFault.Locked)]
    [InlineData("42501", StorageFault.ReadOnly)]
    [InlineData("42703", StorageFault.Damaged)]
    [InlineData("42P01", StorageFault.Damaged)]
    [InlineData("53100", StorageFault.Full)]
    [InlineData("53300", StorageFault.Unreachable)]
    [InlineData("55P03", StorageFault.Locked)]
    [InlineData("57014", StorageFault.Locked)]
    [InlineData("57P01", StorageFault.Unreachable)]
    [InlineData("XX001", StorageFault.Damaged)]
    [InlineData("XX002", StorageFault.Damaged)]
    public void Every_code_of_the_server_has_its_fault(string code, StorageFault fault)
    {
        var refusal = PostgresFaults.Of("host/name", new PostgresException("the server's words.", "ERROR", "ERROR", code), isCommitting: false);

        Assert.Equal(fault, refusal.Fault);
        Assert.StartsWith("host/name ", refusal.Message, StringComparison.Ordinal);
    }

    private static StorageException Refused(string connectionString) => Assert.Throws<StorageException>(() => ProfileStore.OpenPostgres(connectionString, TimeProvider.System).Dispose());

    private string With(Action<NpgsqlConnectionStringBuilder> change)
    {
        var settings = new NpgsqlConnectionStringBuilder(_place.ConnectionString);
        change(settings);
        return settings.ToString();
    }

    private void Save()
    {
        using var profiles = _place.Open();
        profiles.Append(profiles.Create(ProfilesPlace.Me, new Profile { Goals = "To keep." }), new Answer("goals", "To grow."));
    }
}
