using System.CommandLine;
using RoleCompare.Catalog.Loading;
using RoleCompare.Checking;
using RoleCompare.Cli.Terminal;
using RoleCompare.Json;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare catalog check</c>: what keeps a catalogue from being loaded, and what makes its answers worse.</summary>
internal static class CatalogCheckCommand
{
    public static Command Create()
    {
        var folderArgument = new Argument<string?>("DIR")
        {
            Description = "The catalogue's folder. [default: the built-in catalogue]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        folderArgument.Validators.Add(UsageError.RefuseOptions);
        var allOption = new Option<bool>("--all") { Description = "Print every finding, not the first few of each rule." };
        var modelOption = Shared.Model();
        var jsonOption = Shared.Json();
        var command = new Command(
            "check",
            "Report everything that is wrong in a catalogue, and what makes its answers worse, with the edit that mends it. The exit code is 1 when there is anything.")
        {
            folderArgument, allOption, modelOption, jsonOption,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                var folder = parsed.GetValue(folderArgument) ?? Workspace.BuiltInCatalog;
                var reading = CatalogReader.Read(folder);
                using var progress = new ProgressLine<ExaminationProgress>(step => $"{step.Step}: {step.Done} of {step.Total}");
                var examination = reading.Catalog is { } catalog
                    ? CatalogDoctor.Examine(catalog, Workspace.LoadModel(parsed, modelOption), new CatalogPlaces(folder), progress, cancellationToken)
                    : null;
                progress.Clear();
                if (parsed.GetValue(jsonOption))
                    Output.Json(CatalogCheckDocument.Create(folder, reading, examination));
                else
                    CheckReport.Write(folder, reading, examination, parsed.GetValue(allOption));
                return reading.Problems.Count + (examination?.Findings.Count ?? 0) == 0 ? ExitCode.Done : ExitCode.Finding;
            },
            cancellationToken));
        return command;
    }
}
