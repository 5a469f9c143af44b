using System.Globalization;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using RoleCompare.Storage.Migrations;

// What the tests of the storage need other processes for: they are killed, and many run at once.
// write FILE NAME SESSIONS ANSWERS     opens the file so often, and answers so often each time
// read FILE NAME SESSIONS              opens the file so often, and reads
// migrate-half FILE VERSION COUNT      takes COUNT statements of one step (a blank line stands between two), then one that never ends
const string Endless = "WITH RECURSIVE endless (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM endless) SELECT count(*) FROM endless;";
var file = args[1];
switch (args[0])
{
    case "write":
        for (var session = 0; session < Number(3); session++)
        {
            using var profiles = SavedProfiles.Open(file, TimeProvider.System);
            var profile = profiles.Get(ProfileName.Create(args[2]));
            for (var i = 0; i < Number(4); i++)
                profiles.Append(profile, new Answer("goals", $"{Environment.ProcessId} {session} {i}"));
        }

        return;

    case "read":
        for (var session = 0; session < Number(3); session++)
        {
            using var profiles = SavedProfiles.Open(file, TimeProvider.System);
            profiles.Answers(profiles.Get(ProfileName.Create(args[2])));
        }

        return;

    case "migrate-half":
        var version = Number(2);
        var half = string.Join('\n', Migration.Sqlite[version - 1].Script.Split("\n\n").Take(Number(3)));
        SqliteDatabase.Open(file, SqliteDatabase.Patience, [.. Migration.Sqlite.Take(version - 1), new Migration(version, $"{half}\n{Endless}")]).Dispose();
        return;

    default:
        throw new InvalidOperationException($"There is no '{args[0]}'.");
}

int Number(int argument) => int.Parse(args[argument], CultureInfo.InvariantCulture);
