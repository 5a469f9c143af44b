using System.CommandLine;
using RoleCompare.Catalog.Loading;
using RoleCompare.Cli.Terminal;
using RoleCompare.Json;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare catalog …</c>: what is done with catalogues as such.</summary>
internal static class CatalogCommand
{
    public static Command Create() => new("catalog", "Work on a catalogue's files.") { CreateCheck(), CatalogImportCommand.Create() };

    private static Command CreateCheck()
    {
        var folderArgument = new Argument<string?>("DIR")
        {
            Description = "The catalogue's folder. [default: the built-in catalogue]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var jsonOption = Shared.Json();
        var command = new Command("check", "Report everything that is wrong in a catalogue, with the edit that mends it.") { folderArgument, jsonOption };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetValue(folderArgument) ?? Workspace.BuiltInCatalog;
            var reading = CatalogReader.Read(folder);
            if (parsed.GetValue(jsonOption))
                Output.Json(CatalogCheckDocument.Create(folder, reading));
            else
                Print(folder, reading);
            return reading.Problems.Count == 0 ? ExitCode.Done : ExitCode.Finding;
        });
        return command;
    }

    private static void Print(string folder, CatalogReading reading)
    {
        foreach (var problem in reading.Problems)
            Output.LongLine(problem.ToString());
        var files = reading.Problems.Select(problem => problem.File).Distinct().Count();
        Output.LongLine(reading.Catalog is { } catalog
            ? $"{folder}: sound. {catalog.Dimensions.Count} dimensions, {catalog.Skills.Count} skills, {catalog.Roles.Count} roles."
            : $"{folder}: {reading.Problems.Count} {(reading.Problems.Count == 1 ? "problem" : "problems")} in {files} {(files == 1 ? "file" : "files")}.");
    }
}
