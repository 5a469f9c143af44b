using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Storage;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare profile import FILE</c>: saves what was exported, or a plain profile.</summary>
internal static class ProfileImportCommand
{
    public static Command Create()
    {
        var fileArgument = new Argument<string>("FILE") { Description = "What `profile export` wrote, or a profile as --profile takes it; - for standard input." };
        var nameOption = new Option<string>("--name") { Description = "The name to save it under. [default: the one that was exported]", HelpName = "NAME" };
        var replaceOption = new Option<bool>("--replace") { Description = "Put it in the place of the saved profile of that name, of which nothing is left." };
        var databaseOption = Shared.Database();
        var command = new Command("import", "Save a profile: one that was exported, or a plain one.") { fileArgument, nameOption, replaceOption, databaseOption };
        command.SetAction(parsed =>
        {
            var named = parsed.GetValue(nameOption) is { } text ? ProfileName.Create(text) : (ProfileName?)null;
            var profile = Read(parsed.GetRequiredValue(fileArgument), named);
            using var profiles = SavedProfiles.Open(DatabaseFile.Resolve(parsed.GetValue(databaseOption)), TimeProvider.System);
            profiles.Import(profile, parsed.GetValue(replaceOption));
            Output.Line($"Saved '{profile.Name}': {ProfileReport.Counts(profile.Answers.Count, profile.Results.Count)}.");
            return ExitCode.Done;
        });
        return command;
    }

    private static ExportedProfile Read(string file, ProfileName? name)
    {
        if (file != "-")
            return ProfileImport.ReadFile(file, name, TimeProvider.System);
        using var input = Console.OpenStandardInput();
        return ProfileImport.Read(input, "standard input", name, TimeProvider.System);
    }
}
