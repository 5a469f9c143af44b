using System.CommandLine;
using RoleCompare.Cli.Terminal;
using RoleCompare.Confidence.Simulation;
using RoleCompare.Embedding;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Questionnaire.Simulation;

namespace RoleCompare.Cli.Commands;

/// <summary><c>rolecompare quiz simulate</c>: how many questions it takes, measured on simulated people.</summary>
internal static class QuizSimulateCommand
{
    /// <summary>Creates the command.</summary>
    /// <param name="name">The argument of the command above, which is not for this one.</param>
    public static Command Create(Argument<string?> name)
    {
        var defaults = new QuizSimulationOptions();
        var respondentsOption = Shared.WholeNumber("--respondents", $"How many people to simulate. [default: {defaults.Respondents}]", 1, 100_000);
        var notSureOption = Shared.WholeNumber("--not-sure", "How many percent of the questions they answer with \"not sure\". [default: 0]", 0, 90);
        var noiseOption = Shared.WholeNumber("--noise", "The spread of their answers, in percent of the one that the questionnaire expects. [default: 100]", 10, 500);
        var seedOption = Shared.WholeNumber("--seed", $"Where chance starts; the same seed gives the same figures. [default: {defaults.Seed}]", 0, int.MaxValue);
        var rangesOption = new Option<bool>("--ranges") { Description = "Instead, measure how often the stated ranges of ranks hold the rank that the whole truth gives." };
        var catalogOption = Shared.Catalog();
        var jsonOption = Shared.Json();
        var command = new Command("simulate", "Measure on simulated people how many questions it takes, against a fixed and a random order.")
        {
            respondentsOption, notSureOption, noiseOption, seedOption, rangesOption, catalogOption, jsonOption,
        };
        command.SetAction((parsed, cancellationToken) =>
        {
            if (parsed.GetValue(name) is { } person)
                throw new RoleCompareException($"'{person}' stands before simulate, which keeps no answers under a name; leave it out.");
            var options = new QuizSimulationOptions
            {
                Respondents = parsed.GetValue(respondentsOption) ?? defaults.Respondents,
                NotSure = (parsed.GetValue(notSureOption) ?? 0) / 100.0,
                Noise = (parsed.GetValue(noiseOption) ?? 100) / 100.0,
                Seed = parsed.GetValue(seedOption) ?? defaults.Seed,
            };
            var catalog = Workspace.LoadCatalog(parsed, catalogOption);
            var index = CatalogIndex.Create(catalog, EmbeddingModel.Load(Workspace.BuiltInModel), ScoreWeightsFile.Load(Workspace.BuiltInModel));
            if (parsed.GetValue(rangesOption))
            {
                if (options.NotSure > 0)
                    throw new RoleCompareException("--not-sure is not for --ranges, where every question is answered; leave one of them out.");
                MeasureRanges(index, new RangeSimulationOptions { Respondents = options.Respondents, Noise = options.Noise, Seed = options.Seed }, parsed.GetValue(jsonOption), cancellationToken);
                return Task.FromResult(ExitCode.Done);
            }

            var results = new List<QuizSimulationResult>();
            foreach (var order in Enum.GetValues<QuestionOrder>())
            {
                using var progress = new ProgressLine<int>(people => $"{order.ToString().ToLowerInvariant()} order: {people} of {options.Respondents} people");
                results.Add(QuizSimulation.Run(index, options, order, progress, cancellationToken));
            }

            if (parsed.GetValue(jsonOption))
                Output.Json(QuizSimulationDocument.Create(catalog, options, results));
            else
                SimulationTable.Write(catalog, options, results);
            return Task.FromResult(ExitCode.Done);
        });
        return command;
    }

    private static void MeasureRanges(CatalogIndex index, RangeSimulationOptions options, bool asJson, CancellationToken cancellationToken)
    {
        using var progress = new ProgressLine<int>(people => $"ranges: {people} of {options.Respondents} people");
        var result = RangeSimulation.Run(index, options, progress, cancellationToken);
        progress.Clear();
        if (asJson)
            Output.Json(RangeSimulationDocument.Create(index.Catalog, options, result));
        else
            RangeSimulationTable.Write(index.Catalog, options, result);
    }
}
