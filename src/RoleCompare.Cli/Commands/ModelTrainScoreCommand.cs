using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Disk;
using RoleCompare.Embedding;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Training.Scoring;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare model train-score DIR</c>: learns the weights of the score again; the embedding stays as it is.</summary>
internal static class ModelTrainScoreCommand
{
    public static Command Create()
    {
        var folderArgument = new Argument<string>("DIR") { Description = $"The model's folder, whose {ScoreWeightsFile.FileName} is replaced." };
        var catalogOption = Shared.Catalog();
        var jsonOption = Shared.Json();
        var command = new Command("train-score", $"Learn the weights of the score for a model that is there, from a catalogue and its {JudgementFiles.Folder}; some seconds on two processors.")
        {
            folderArgument, catalogOption, jsonOption,
        };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                var folder = parsed.GetRequiredValue(folderArgument);
                var model = EmbeddingModel.Load(folder);
                AtomicFile.Guard($"{folder}: {ScoreWeightsFile.FileName} cannot be written here", () => AtomicFile.Probe(folder));
                var catalog = Workspace.LoadCatalog(parsed, catalogOption);
                var people = JudgementFiles.OfCatalog(parsed.GetValue(catalogOption) ?? Workspace.BuiltInCatalog, catalog);
                var learned = ScoreTrainer.Train(CatalogIndex.Create(catalog, model), people, cancellationToken);
                var description = learned.Describe();
                ScoreWeightsFile.Save(folder, learned.Weights, description);
                var document = ScoreWeightsDocument.Create(learned.Weights, description);
                if (parsed.GetValue(jsonOption))
                    Output.Json(document);
                else
                    ScoreWeightsReport.Write(document);
                Output.Note($"Written to {Path.Combine(folder, ScoreWeightsFile.FileName)}.");
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }
}
