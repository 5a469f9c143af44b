using RoleCompare.Training.Evaluation;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints ranking quality: a row for each scorer of each set, and the model's difference to the best lexical one.</summary>
internal static class EvaluationTable
{
    /// <summary>Writes it to standard output.</summary>
    public static void Write(string model, IReadOnlyList<SetResult> results)
    {
        var table = new Table().Border(TableBorder.Simple);
        table.AddColumn("Set");
        table.AddColumn("Scorer");
        foreach (var metric in QueryMetrics.Names)
            table.AddColumn(new TableColumn(metric).NoWrap());
        foreach (var result in results)
        {
            AddRow(table, result.Set, result.Model.Scorer, result.Model.Estimates, "0.000");
            foreach (var lexical in result.Lexical)
                AddRow(table, "", lexical.Scorer, lexical.Estimates, "0.000");
            AddRow(table, "", "model - best lexical", result.Differences, "+0.000;-0.000;0.000");
        }

        Output.Write(table);
        Output.Line($"Model {model}. Mean over the queries [95 % bootstrap interval]; the difference is paired by query, to the lexical scorer that is best on the metric.");
        foreach (var result in results)
            Output.Line($"{result.Set}: {result.QueryCount} queries, {result.DocumentCount} documents.");
    }

    private static void AddRow(Table table, string set, string scorer, IReadOnlyList<Estimate> estimates, string format) =>
        table.AddRow([
            new Text(set),
            new Text(scorer),
            .. estimates.Select(estimate => new Text($"{estimate.Mean.ToString(format)} [{estimate.Low.ToString(format)}, {estimate.High.ToString(format)}]")),
        ]);
}
