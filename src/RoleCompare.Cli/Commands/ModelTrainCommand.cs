using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Embedding;
using RoleCompare.Json;
using RoleCompare.Training;
using RoleCompare.Training.Checks;
using RoleCompare.Training.Evaluation;
using RoleCompare.Training.Scoring;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare model train</c>: learns a model, and shows what that changed for the catalogue.</summary>
internal static class ModelTrainCommand
{
    public static Command Create()
    {
        var onetOption = new Option<string>("--onet") { Description = "The O*NET text release: its zip file or folder.", HelpName = "FILE", Required = true };
        var escoOption = new Option<string>("--esco") { Description = "The English ESCO CSV release: its zip file or folder.", HelpName = "FILE", Required = true };
        var outputOption = new Option<string>("--output") { Description = "The folder to write; a model there is replaced.", HelpName = "DIR", Required = true };
        var catalogOption = Shared.Catalog();
        var threadsOption = Shared.WholeNumber("--threads", "Threads; the result is the same with any number. [default: one for each processor]", 1, 64);
        var seedOption = Shared.WholeNumber("--seed", "The seed of every random choice. [default: 1]", 0, int.MaxValue);
        var epochsOption = Shared.WholeNumber("--epochs", "Epochs; each sees all pairs. [default: that of the delivered model]", 1, 100);
        var resumeOption = new Option<bool>("--resume") { Description = "Go on where an interrupted training stopped; the result is the same as without the interruption." };
        var jsonOption = Shared.Json();
        var command = new Command("train", "Train the model from O*NET, ESCO and a catalogue, and the weights of the score; some minutes on two processors.")
        {
            onetOption, escoOption, catalogOption, outputOption, threadsOption, seedOption, epochsOption, resumeOption, jsonOption,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                var output = parsed.GetRequiredValue(outputOption);
                if (string.IsNullOrWhiteSpace(output))
                    throw new RoleCompareException("--output is empty; name the folder to write.");
                var catalog = Workspace.LoadCatalog(parsed, catalogOption);
                var options = new TrainingOptions
                {
                    OnetPath = parsed.GetRequiredValue(onetOption),
                    EscoPath = parsed.GetRequiredValue(escoOption),
                    OutputDirectory = output,
                    CheckpointFile = Path.TrimEndingDirectorySeparator(Path.GetFullPath(output)) + ".checkpoint",
                    Resume = parsed.GetValue(resumeOption),
                    Catalog = catalog,
                    People = JudgementFiles.OfCatalog(parsed.GetValue(catalogOption) ?? Workspace.BuiltInCatalog, catalog),
                };
                options = options with
                {
                    Threads = parsed.GetValue(threadsOption) ?? options.Threads,
                    Seed = parsed.GetValue(seedOption) ?? options.Seed,
                    Epochs = parsed.GetValue(epochsOption) ?? options.Epochs,
                };
                return Run(options, parsed.GetValue(jsonOption), cancellationToken);
            },
            cancellationToken));
        return command;
    }

    private static int Run(TrainingOptions options, bool asJson, CancellationToken cancellationToken)
    {
        var checkpoint = options.CheckpointFile!;
        var before = LoadBefore(options.OutputDirectory);
        if (options.Resume)
            Output.Note(File.Exists(checkpoint) ? $"Going on from {checkpoint}." : $"There is no {checkpoint}: training from the start.");
        else if (File.Exists(checkpoint))
            Output.Note($"Training from the start; {checkpoint} of an interrupted training is replaced. `--resume` would go on from it.");
        TrainingReport? report = null;
        try
        {
            using var progress = new ProgressLine<TrainingProgress>(Describe);
            report = ModelTrainer.Train(options, progress, cancellationToken);
            progress.Clear();
            var catalog = CatalogCheck.Run(options.Catalog!, EmbeddingModel.Load(report.Directory), before, null, cancellationToken);
            Print(report, before, catalog, asJson);
            Output.Note($"Trained in {report.Elapsed:m\\:ss} minutes; written to {report.Directory}.");
            return ExitCode.Done;
        }
        catch (OperationCanceledException) when (report is not null || File.Exists(checkpoint))
        {
            Output.Error(report is not null
                ? $"Interrupted; the model is written to {report.Directory}, but was not compared with the one before."
                : $"Interrupted; no model was written. The same command with --resume goes on from {checkpoint}.");
            return ExitCode.Interrupted;
        }
    }

    // The model that is replaced; where there is none, or none that can be read, the one that comes with the program.
    private static EmbeddingModel? LoadBefore(string output)
    {
        foreach (var folder in (string[])[output, Workspace.BuiltInModel])
        {
            try
            {
                if (File.Exists(Path.Combine(folder, ModelManifest.FileName)))
                    return EmbeddingModel.Load(folder);
            }
            catch (ModelException exception)
            {
                Output.Warning($"The model before cannot be compared with: {exception.Message}");
            }
        }

        return null;
    }

    private static void Print(TrainingReport report, EmbeddingModel? before, CatalogReport catalog, bool asJson)
    {
        var info = ModelInfoDocument.Create(report.Manifest, report.Directory);
        if (asJson)
        {
            Output.Verbatim(EvaluationJson.Serialize(new TrainingDocument(info.Model, info.Bytes, info.Manifest, info.Score, before?.Id, catalog)) + "\n");
            return;
        }

        ModelReport.Write(info);
        Output.Line();
        CatalogTable.Write(catalog, info.Model, before?.Id);
    }

    private static string Describe(TrainingProgress progress)
    {
        var left = progress.Remaining is { } remaining ? $", about {remaining:m\\:ss} minutes left" : "";
        return progress.Epoch == 0
            ? $"{progress.Stage} …"
            : $"{progress.Stage}: epoch {progress.Epoch} of {progress.Epochs}, {progress.Fraction:P0} done, loss {progress.Loss.ToString(FigureFormats.Mean)}{left}";
    }
}
