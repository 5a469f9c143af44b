using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare eval DIR…</c>: how well the model ranks, beside lexical search.</summary>
internal static class EvalCommand
{
    public static Command Create()
    {
        var setsArgument = new Argument<string[]>("DIR")
        {
            Description = "Folders with queries.jsonl, corpus.jsonl and qrels.tsv.",
            Arity = ArgumentArity.OneOrMore,
        };
        var modelOption = Shared.Model();
        var jsonOption = Shared.Json();
        var command = new Command("eval", "Measure how well the model ranks, beside BM25 and character TF-IDF.") { setsArgument, modelOption, jsonOption };
        command.SetAction((parsed, cancellationToken) => Task.Run(
            () =>
            {
                var model = Workspace.LoadModel(parsed, modelOption);
                var sets = parsed.GetRequiredValue(setsArgument).Select(EvaluationSet.Load).ToList();
                using var progress = new ProgressLine<EvaluationProgress>(Describe);
                var results = sets.ConvertAll(set => Evaluator.Evaluate(model, set, progress, cancellationToken));
                progress.Clear();
                if (parsed.GetValue(jsonOption))
                    Output.Verbatim(EvaluationJson.Serialize(model.Id, results) + "\n");
                else
                    EvaluationTable.Write(model.Id, results);
                return ExitCode.Done;
            },
            cancellationToken));
        return command;
    }

    private static string Describe(EvaluationProgress progress) =>
        $"{progress.Set}, {progress.Scorer}: {progress.Query} of {progress.QueryCount} queries";
}
