using System.CommandLine;
using System.Text;
using RoleCompare.Cli.Terminal;
using RoleCompare.Storage;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare profile export NAME</c>: everything that is kept of a profile, as one JSON document.</summary>
internal static class ProfileExportCommand
{
    public static Command Create()
    {
        var nameArgument = Shared.SavedName();
        var outputOption = new Option<string>("--output") { Description = "The file to write, in place of the one that is there; only you may read it. [default: standard output]", HelpName = "FILE" };
        var databaseOption = Shared.Database();
        var command = new Command("export", "Print everything that is kept of a profile, as one JSON document that `profile import` takes back.") { nameArgument, outputOption, databaseOption };
        command.SetAction(parsed =>
        {
            var name = ProfileName.Create(parsed.GetRequiredValue(nameArgument));
            using var profiles = Workspace.OpenSaved(DatabaseFile.Resolve(parsed.GetValue(databaseOption)), name);
            var json = ProfileExport.Write(profiles.Export(name));
            if (parsed.GetValue(outputOption) is { } file)
                OutputFile.Create(file, "profile").Write(json);
            else
                Output.Verbatim(Encoding.UTF8.GetString(json));
            return ExitCode.Done;
        });
        return command;
    }
}
