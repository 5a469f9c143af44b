using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Matching;
using RoleCompare.Storage;
using RoleCompare.Storage.Json;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare profile show NAME</c>: a saved profile, how its answers changed, and the rankings that are kept.</summary>
internal static class ProfileShowCommand
{
    public static Command Create()
    {
        var nameArgument = Shared.SavedName();
        var resultOption = Shared.WholeNumber("--result", "Print one kept ranking, with its reasons as they were.", 1, int.MaxValue);
        var indexOptions = new IndexOptions(Shared.Database());
        var jsonOption = Shared.Json();
        var command = new Command("show", "Show a saved profile: what it says, the answers as they were given, the rankings that are kept.")
        {
            nameArgument, resultOption, indexOptions.Database, indexOptions.Catalog, indexOptions.Model, indexOptions.Settings, jsonOption,
        };
        command.SetAction(parsed =>
        {
            var name = ProfileName.Create(parsed.GetRequiredValue(nameArgument));
            using var profiles = Workspace.OpenSaved(DatabaseFile.Resolve(parsed.GetValue(indexOptions.Database)), name);
            var saved = profiles.Export(name);
            var today = new TodaysRanking(
                Workspace.LoadCatalog(parsed, indexOptions.Catalog),
                Workspace.LoadModel(parsed, indexOptions.Model),
                Workspace.FindEndpoint(parsed, indexOptions.Model, indexOptions.Settings));
            var asJson = parsed.GetValue(jsonOption);
            if (parsed.GetValue(resultOption) is { } number)
                ShowResult(saved, number, today, asJson);
            else
                ShowProfile(saved, today, asJson);
            return ExitCode.Done;
        });
        return command;
    }

    private static void ShowProfile(ExportedProfile saved, TodaysRanking today, bool asJson)
    {
        // The built-in model is enough to understand names; nothing is ranked or sent.
        var replayed = ReplayedProfile.Create(CatalogIndex.Create(today.Catalog, today.Model), saved.Base, saved.Answers);
        foreach (var warning in replayed.Warnings)
            Output.Warning(warning);
        if (asJson)
            Output.Verbatim(SavedProfileJson.Serialize(SavedProfileDocument.Create(saved, replayed, today)) + "\n");
        else
            ProfileReport.Write(saved, replayed, today);
    }

    private static void ShowResult(ExportedProfile saved, int number, TodaysRanking today, bool asJson)
    {
        var result = saved.Results.FirstOrDefault(result => result.Number == number)
            ?? throw new StorageException(
                StorageFault.Unknown,
                $"--result is {number}; the saved profile '{saved.Name}' has {(saved.Results.Count == 0 ? $"no ranking yet. `rolecompare recommend --saved {saved.Name}` keeps one." : $"those from 1 to {saved.Results.Count}.")}");
        if (asJson)
            Output.Verbatim(SavedProfileJson.Serialize(SavedResultDocument.Create(saved.Name, result, today)) + "\n");
        else
            KeptRankingReport.Write(saved.Name, result, today);
    }
}
