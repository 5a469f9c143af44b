using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Storage;
using RoleCompare.Storage.Json;
using Spectre.Console;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare profile list</c>: every saved profile.</summary>
internal static class ProfileListCommand
{
    public static Command Create()
    {
        var databaseOption = Shared.Database();
        var jsonOption = Shared.Json();
        var command = new Command("list", "List the saved profiles.") { databaseOption, jsonOption };
        command.SetAction(parsed =>
        {
            var database = DatabaseFile.Resolve(parsed.GetValue(databaseOption));
            using var profiles = Workspace.OpenToRead(database);
            var list = profiles?.List() ?? [];
            if (parsed.GetValue(jsonOption))
                Output.Verbatim(SavedProfileJson.Serialize(SavedProfileListDocument.Create(list)) + "\n");
            else
                Write(list, database);
            return ExitCode.Done;
        });
        return command;
    }

    private static void Write(IReadOnlyList<SavedProfileSummary> list, string database)
    {
        if (list.Count == 0)
        {
            Output.Line($"No profile is saved in {database}. `rolecompare quiz` makes one, and so does `rolecompare profile import FILE`.");
            return;
        }

        var table = new Table().Border(TableBorder.Simple).Expand();
        table.AddColumns("Name", "Made", "Answers", "Last answer", "Rankings kept");
        foreach (var profile in list)
        {
            table.AddRow(
                new Text(profile.Name.Value),
                new Text(UtcMinute.Of(profile.Created)),
                new Text($"{profile.Answers}"),
                new Text(profile.LastAnswer is { } last ? UtcMinute.Of(last) : ""),
                new Text($"{profile.Results}"));
        }

        Output.Write(table);
        Output.Line($"In {database}. Times are UTC.");
    }
}
