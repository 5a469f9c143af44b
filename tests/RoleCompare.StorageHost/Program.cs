using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;
using RoleCompare.Questionnaire;
using RoleCompare.Storage;
using RoleCompare.Storage.Migrations;

// What the tests of the storage need other processes for: they are killed, and many run at once.
// answer FILE NAME                     answers until it is killed; a line for each answer that is on the disk
// write FILE NAME SESSIONS ANSWERS     opens the file so often, and answers so often each time
// read FILE NAME SESSIONS              opens the file so often, and reads
// migrate-half FILE VERSION COUNT      takes COUNT statements of one step and waits to be killed
var file = args[1];
switch (args[0])
{
    case "answer":
        using (var profiles = SavedProfiles.Open(file, TimeProvider.System))
        {
            var profile = profiles.Get(ProfileName.Create(args[2]));
            for (var i = 0; ; i++)
                Tell(profiles.Append(profile, new Answer("goals", $"goal {i}")).Number);
        }

    case "write":
        for (var session = 0; session < Number(3); session++)
        {
            using var profiles = SavedProfiles.Open(file, TimeProvider.System);
            var profile = profiles.Get(ProfileName.Create(args[2]));
            for (var i = 0; i < Number(4); i++)
                Tell(profiles.Append(profile, new Answer("goals", $"{Environment.ProcessId} {session} {i}")).Number);
        }

        return;

    case "read":
        for (var session = 0; session < Number(3); session++)
        {
            using var profiles = SavedProfiles.Open(file, TimeProvider.System);
            Tell(profiles.Answers(profiles.Get(ProfileName.Create(args[2]))).Count);
        }

        return;

    case "migrate-half":
        using (var connection = new SqliteConnection($"Data Source={file};Pooling=False"))
        {
            connection.Open();
            connection.Execute("PRAGMA journal_mode = WAL");
            using var transaction = connection.BeginTransaction();
            var step = Migration.All[Number(2) - 1];

            // As the program runs a step, cut off between two statements.
            var statements = $"{step.Script.TrimEnd()}\n\nPRAGMA application_id = {Database.ApplicationId};\n\nPRAGMA user_version = {step.Version};".Split(";\n\n");
            foreach (var statement in statements.Take(Number(3)))
                connection.Execute(statement);
            Tell(statements.Length);
            Console.In.ReadToEnd();
        }

        return;

    default:
        throw new InvalidOperationException($"There is no '{args[0]}'.");
}

int Number(int argument) => int.Parse(args[argument], CultureInfo.InvariantCulture);

static void Tell(int number)
{
    Console.Out.WriteLine(number);
    Console.Out.Flush();
}
