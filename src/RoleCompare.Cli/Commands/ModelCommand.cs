using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Json;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare model …</c>: the embedding model.</summary>
internal static class ModelCommand
{
    public static Command Create() => new("model", "Work on the embedding model.") { CreateInfo(), ModelTrainCommand.Create(), ModelTrainScoreCommand.Create(), ModelNearestCommand.Create() };

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
            var info = ModelInfoDocument.Create(model.Manifest, parsed.GetValue(modelOption) ?? Workspace.BuiltInModel) with { Embedding = embedding };
            if (parsed.GetValue(jsonOption))
                Output.Json(info);
            else
                ModelReport.Write(info);
            return ExitCode.Done;
        });
        return command;
    }
}
