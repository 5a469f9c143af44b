using RoleCompare.Training.Evaluation;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints what an evaluation found.</summary>
internal static class EvaluationTable
{
    private const string DifferenceName = "model - best lexical";

    /// <summary>Writes it to standard output.</summary>
    public static void Write(EvaluationReport report)
    {
        if (report.Sets.Count > 0)
            WriteSets(report);
        foreach (var set in report.Sets)
            WriteOverlap(set);
        if (report.Catalog is { } catalog)
            CatalogTable.Write(catalog, report.Model, report.Against);
        if (report.Bias is { } bias)
            BiasTable.Write(bias, report.Model);
        if (report.People is { } people)
            PeopleTable.Write(people, report.Model);
    }

    private static void WriteSets(EvaluationReport report)
    {
        var table = new FigureTable([.. report.Sets[0].Scorers.Select(scorer => scorer.Scorer), DifferenceName]);
        AddRows(report, table, set => metric =>
        [
            .. set.Scorers.Select((scorer, i) => i == 0 ? Figure.Of(scorer.Metrics[metric]) : Figure.OfMean(scorer.Metrics[metric])),
            Figure.OfDifference(set.DifferenceToBestLexical[metric]),
        ]);
        if (report.Against is { } against)
        {
            var other = new FigureTable("model", against, "model - other");
            AddRows(report, other, set => metric =>
            [
                Figure.Of(set.Scorers[0].Metrics[metric]), Figure.Of(set.Against!.Metrics[metric]), Figure.OfDifference(set.DifferenceToAgainst![metric]),
            ]);
        }

        Output.Line($"Model {report.Model}. Mean over the queries [95 % bootstrap interval]; a difference is paired by query, to the lexical scorer that is best on the metric{(report.Against is null ? "" : ", or to the other model")}.");
        foreach (var set in report.Sets)
        {
            if (set.Likeness is { } likeness)
                Output.Line($"{set.Set} asks where a job leads: model is likeness with words and level; likeness alone has {string.Join(", ", likeness.Metrics.Select(metric => $"{metric.Key} {metric.Value.Mean:0.000}"))}.");
        }

        foreach (var set in report.Sets.Where(set => set.QueriesWithoutAnswer > 0))
            Output.Line($"{set.Set}: {set.QueriesWithoutAnswer} queries without a relevant document are left out.");
        Output.Line();
    }

    private static void AddRows(EvaluationReport report, FigureTable table, Func<SetReport, Func<string, Figure[]>> figures)
    {
        foreach (var set in report.Sets)
        {
            table.AddSection($"{set.Set}: {set.Queries} queries, {set.Documents} documents");
            foreach (var metric in QueryMetrics.Names)
                table.AddRow(metric, figures(set)(metric));
        }

        table.Write();
    }

    private static void WriteOverlap(SetReport set)
    {
        if (set.Overlap is not { } overlap)
            return;
        Output.Line(
            $"{set.Set}: {overlap.Synonyms} of {overlap.RelevantPairs} relevant pairs ({overlap.SynonymShare:P1}) are synonyms in the training data " +
            $"({overlap.OnetSynonyms} in O*NET, {overlap.EscoSynonyms} in ESCO), {overlap.LinkedSynonyms} more across both; {overlap.EqualPairs} have the same name. " +
            $"{overlap.QueriesNamedAsDocument} of {set.Queries} queries are named as a document.\n");
    }
}
