using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Json;
using RoleCompare.Training;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare model …</c>: the embedding model.</summary>
internal static class ModelCommand
{
    public static Command Create() => new("model", "Work on the embedding model.") { CreateInfo(), CreateTrain() };

    private static Command CreateInfo()
    {
        var modelOption = Shared.Model();
        var settingsOption = Shared.Settings();
        var jsonOption = Shared.Json();
        var command = new Command("info", "Check the model's files and say what it was learnt from.") { modelOption, settingsOption, jsonOption };
        command.SetAction(parsed =>
        {
            var model = Workspace.LoadModel(parsed, modelOption);
            var embedding = EmbeddingDocument.Create(Workspace.FindEndpoint(parsed, modelOption, settingsOption));
            Print(ModelInfoDocument.Create(model.Manifest) with { Embedding = embedding }, parsed.GetValue(jsonOption));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command CreateTrain()
    {
        var onetOption = new Option<string>("--onet") { Description = "The O*NET text release: its zip file or folder.", HelpName = "FILE", Required = true };
        var escoOption = new Option<string>("--esco") { Description = "The English ESCO CSV release: its zip file or folder.", HelpName = "FILE", Required = true };
        var outputOption = new Option<string>("--output") { Description = "The folder to write; a model there is replaced.", HelpName = "DIR", Required = true };
        var catalogOption = Shared.Catalog();
        var threadsOption = Shared.WholeNumber("--threads", "Threads; the result is the same with any number. [default: one for each processor]", 1, 64);
        var seedOption = Shared.WholeNumber("--seed", "The seed of every random choice. [default: 1]", 0, int.MaxValue);
        var epochsOption = Shared.WholeNumber("--epochs", "Passes over the pairs. [default: that of the delivered model]", 1, 100);
        var jsonOption = Shared.Json();
        var command = new Command("train", "Train the model from O*NET, ESCO and a catalogue; some minutes on two processors.")
        {
            onetOption, escoOption, catalogOption, outputOption, threadsOption, seedOption, epochsOption, jsonOption,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                var options = new TrainingOptions
                {
                    OnetPath = parsed.GetRequiredValue(onetOption),
                    EscoPath = parsed.GetRequiredValue(escoOption),
                    OutputDirectory = parsed.GetRequiredValue(outputOption),
                    Catalog = Workspace.LoadCatalog(parsed, catalogOption),
                };
                options = options with
                {
                    Threads = parsed.GetValue(threadsOption) ?? options.Threads,
                    Seed = parsed.GetValue(seedOption) ?? options.Seed,
                    Epochs = parsed.GetValue(epochsOption) ?? options.Epochs,
                };
                using var progress = new ProgressLine<TrainingProgress>(Describe);
                var report = ModelTrainer.Train(options, progress, cancellationToken);
                progress.Clear();
                Print(ModelInfoDocument.Create(report.Manifest), parsed.GetValue(jsonOption));
                Output.Note($"Trained in {report.Elapsed:m\\:ss} minutes; written to {report.Directory}.");
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static string Describe(TrainingProgress progress)
    {
        var left = progress.Remaining is { } remaining ? $", about {remaining:m\\:ss} minutes left" : "";
        return progress.Epoch == 0
            ? $"{progress.Stage} …"
            : $"{progress.Stage}: pass {progress.Epoch} of {progress.Epochs}, {progress.Fraction:P0} done, loss {progress.Loss:0.000}{left}";
    }

    private static void Print(ModelInfoDocument info, bool asJson)
    {
        if (asJson)
            Output.Json(info);
        else
            ModelReport.Write(info);
    }
}
