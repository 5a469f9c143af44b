using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Naming;
using RoleCompare.Storage;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare profile delete NAME</c>: deletes a saved profile, and what is left of it in the file.</summary>
internal static class ProfileDeleteCommand
{
    public static Command Create()
    {
        var nameArgument = Shared.SavedName();
        var yesOption = new Option<bool>("--yes") { Description = "Do not ask." };
        var databaseOption = Shared.Database();
        var command = new Command("delete", "Delete a saved profile with its answers and rankings, and overwrite what they leave in the file.") { nameArgument, yesOption, databaseOption };
        command.SetAction(parsed =>
        {
            var name = ProfileName.Create(parsed.GetRequiredValue(nameArgument));
            var database = DatabaseFile.Resolve(parsed.GetValue(databaseOption));
            using var profiles = SavedProfiles.OpenIfThere(database, TimeProvider.System) ?? throw SavedProfiles.UnknownProfile(database, name, []);
            var (answers, results) = profiles.Count(name);
            if (!parsed.GetValue(yesOption) && !IsMeant(name, ProfileReport.Counts(answers, results), database))
            {
                Output.Line("Nothing was deleted.");
                return ExitCode.Done;
            }

            profiles.Delete(name);
            Output.Line($"Deleted '{name}'.");
            return ExitCode.Done;
        });
        return command;
    }

    private static bool IsMeant(ProfileName name, string counts, string database)
    {
        if (Console.IsInputRedirected)
            throw new RoleCompareException($"Deleting '{name}' cannot be undone, and there is no terminal to ask on; add --yes if you mean it.");
        Console.Error.Write($"Delete '{name}' ({counts}) from {PlainText.OneLine(database)}? It cannot be undone. [y/N] ");
        return Console.ReadLine()?.Trim().ToLowerInvariant() is "y" or "yes";
    }
}
