using System.Diagnostics;
using Dapper;
using Npgsql;
using RoleCompare.Tests.Storage;
using Xunit;

[assembly: AssemblyFixture(typeof(PostgresServer))]

namespace RoleCompare.Tests.Storage;

/// <summary>
/// A PostgreSQL server for the tests of one run, in a folder of its own and on a socket there; started when a test first asks for it. It ends with the process
/// of the tests, however that ends.
/// </summary>
public sealed class PostgresServer : IDisposable
{
    public const string User = "rolecompare";

    private const string Password = "p;w'd-8c1f";
    private const string AdministratorsPassword = "administrator";

    // Reads until the process of the tests closes the other end, as the system does for one that was killed.
    private const string Script =
        """
        set -eu
        folder=$(mktemp -d /tmp/rolecompare-pg-XXXXXX)
        trap '"$0/pg_ctl" stop -D "$folder/data" -m immediate >>"$folder/log" 2>&1; rm -rf "$folder"' EXIT
        trap 'exit 1' HUP INT TERM
        printf %s "$1" >"$folder/password"
        if ! { "$0/initdb" -D "$folder/data" -U postgres -A scram-sha-256 --pwfile="$folder/password" -E UTF8 --locale=C --no-sync &&
            "$0/pg_ctl" start -w -D "$folder/data" -l "$folder/log" -o "-k $folder -c listen_addresses= -c fsync=off -c max_connections=300"; } </dev/null >>"$folder/log" 2>&1; then
            cat "$folder/log" >&2
            exit 1
        fi
        echo "$folder"
        cat >/dev/null
        """;

    private readonly Lock _gate = new();
    private Process? _shell;
    private string? _folder;

    /// <summary>The folder of its socket.</summary>
    public string Folder
    {
        get
        {
            lock (_gate)
                return _folder ??= Start();
        }
    }

    /// <summary>How <see cref="User"/> connects to a database.</summary>
    public string ConnectionString(string database) => new NpgsqlConnectionStringBuilder { Host = Folder, Database = database, Username = User, Password = Password, MaxPoolSize = 20 }.ToString();

    /// <summary>Runs a statement as the administrator.</summary>
    public void Administer(string sql) => Administer(Folder, sql);

    public void Dispose()
    {
        if (_shell is null)
            return;
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
    }

    private static void Administer(string folder, string sql)
    {
        using var connection = new NpgsqlConnection($"Host={folder};Database=postgres;Username=postgres;Password={AdministratorsPassword};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    private string Start()
    {
        var programs = Directory.Exists("/usr/lib/postgresql") ? Directory.GetDirectories("/usr/lib/postgresql").Select(version => $"{version}/bin").Where(bin => File.Exists($"{bin}/initdb")).Max(StringComparer.Ordinal) : null;
        if (programs is null)
        {
            const string Missing = "PostgreSQL is not installed: apt-get install postgresql-15.";
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail(Missing);
            Assert.Skip(Missing);
        }

        // Root may not run it.
        string[] command = ["sh", "-c", Script, programs, AdministratorsPassword];
        if (Environment.IsPrivilegedProcess)
            command = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--init-groups", .. command];
        var start = new ProcessStartInfo(command[0], command[1..]) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        _shell = Process.Start(start)!;
        var folder = _shell.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"PostgreSQL does not start: {_shell.StandardError.ReadToEnd()}");
        Administer(folder, $"CREATE ROLE {User} LOGIN PASSWORD '{Password.Replace("'", "''", StringComparison.Ordinal)}'");
        return folder;
    }
}
