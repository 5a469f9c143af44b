using System.Text;
using RoleCompare.Training.Checks;
using RoleCompare.Training.Scoring;

namespace RoleCompare.Training.Evaluation;

/// <summary>Writes a report as Markdown, ready for a model card.</summary>
public static class EvaluationMarkdown
{
    /// <summary>The report, with a line feed at the end.</summary>
    public static string Write(EvaluationReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var text = new StringBuilder();
        if (report.Sets.Count > 0)
            WriteSets(report, text);
        WriteOverlap(report, text);
        if (report.Catalog is { } catalog)
            CatalogMarkdown.Write(catalog, report.Model, report.Against, text);
        if (report.Bias is { } bias)
            BiasMarkdown.Write(bias, report.Model, text);
        if (report.People is { } people)
            PeopleMarkdown.Write(people, report.Model, text);
        return text.ToString();
    }

    private static void WriteSets(EvaluationReport report, StringBuilder text)
    {
        text.Append($"Model {report.Model}. Mean over the queries [95 % bootstrap interval]; the difference is paired by query, to the lexical scorer that is best on the metric.\n\n");
        var lexical = report.Sets[0].Scorers.Skip(1).Select(scorer => scorer.Scorer).ToList();
        var against = report.Against is null ? "" : $" {report.Against} | difference to it |";
        text.Append($"| set | metric | model | {string.Join(" | ", lexical)} | difference |{against}\n");
        text.Append($"|---|---|{string.Concat(Enumerable.Repeat("---|", lexical.Count + (report.Against is null ? 2 : 4)))}\n");
        foreach (var set in report.Sets)
        {
            foreach (var metric in QueryMetrics.Names)
            {
                var name = metric == QueryMetrics.Names[0] ? $"{Cell(set.Set)}: {set.Queries:N0} queries, {set.Documents:N0} documents" : "";
                text.Append($"| {name} | {metric} | {string.Join(" | ", set.Scorers.Select(scorer => Estimated(scorer.Metrics[metric], FigureFormats.Mean)))} | {Estimated(set.DifferenceToBestLexical[metric], FigureFormats.Difference)} |");
                if (set.Against is { } other)
                    text.Append($" {Estimated(other.Metrics[metric], FigureFormats.Mean)} | {Estimated(set.DifferenceToAgainst![metric], FigureFormats.Difference)} |");
                text.Append('\n');
            }
        }

        foreach (var set in report.Sets.Where(set => set.QueriesWithoutAnswer > 0))
            text.Append($"\n{Cell(set.Set)}: {set.QueriesWithoutAnswer:N0} queries without a relevant document are left out.\n");
        foreach (var set in report.Sets)
        {
            if (set.Likeness is { } likeness)
                text.Append($"\n{Cell(set.Set)} asks where a job leads: *model* is likeness with words and level; likeness alone has {string.Join(", ", likeness.Metrics.Select(metric => $"{metric.Key} {metric.Value.Mean:0.000}"))}.\n");
        }

        text.Append('\n');
    }

    private static void WriteOverlap(EvaluationReport report, StringBuilder text)
    {
        if (report.Sets.All(set => set.Overlap is null))
            return;
        text.Append("Relevant pairs (query, document) that are synonyms in the training data: both names belong to one occupation of a release, or to two that training takes for one job.\n\n");
        text.Append("| set | relevant pairs | in O\\*NET | in ESCO | in either | across both | same name | queries named as a document |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var set in report.Sets)
        {
            var overlap = set.Overlap!;
            text.Append($"| {Cell(set.Set)} | {overlap.RelevantPairs:N0} | {overlap.OnetSynonyms:N0} | {overlap.EscoSynonyms:N0} | {overlap.Synonyms:N0} ({overlap.SynonymShare:P1}) | {overlap.LinkedSynonyms:N0} | {overlap.EqualPairs:N0} | {overlap.QueriesNamedAsDocument:N0} of {set.Queries:N0} |\n");
        }

        text.Append('\n');
    }

    internal static string Cell(string text) => text.Replace("\\", "\\\\").Replace("|", "\\|").Replace("*", "\\*");

    internal static string Estimated(Estimate estimate, string format) =>
        $"{estimate.Mean.ToString(format)} [{estimate.Low.ToString(format)}, {estimate.High.ToString(format)}]";
}
