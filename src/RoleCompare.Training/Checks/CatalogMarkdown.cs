using System.Text;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Checks;

/// <summary>The part of a report's Markdown that is about a catalogue.</summary>
internal static class CatalogMarkdown
{
    /// <summary>Adds it.</summary>
    public static void Write(CatalogReport report, string model, string? against, StringBuilder text)
    {
        text.Append($"Catalogue {report.Catalog}, {report.Roles:N0} roles: texts that find what they belong to. Model {model}{(against is null ? "" : $", before: {against}")}; mean [95 % bootstrap interval].\n\n");
        text.Append(against is null ? "| question | texts | among | first | MRR |\n|---|---|---|---|---|\n" : "| question | texts | among | first | MRR | first before | MRR before | difference of MRR |\n|---|---|---|---|---|---|---|---|\n");
        foreach (var question in report.Questions)
        {
            text.Append($"| {question.Question} | {question.Queries:N0} | {question.Candidates:N0} | {Figure(question.Model.AccuracyAt1)} | {Figure(question.Model.Mrr)} |");
            if (question is { Against: { } other, Difference: { } difference })
                text.Append($" {Figure(other.AccuracyAt1)} | {Figure(other.Mrr)} | {EvaluationMarkdown.Estimated(difference.Mrr, FigureFormats.Difference)} |");
            text.Append('\n');
        }

        text.Append('\n');
        foreach (var question in report.Questions)
            text.Append($"- {question.Question}: {question.Measures}\n");
        if (report.Confusions.Count > 0)
            text.Append("\n| role | taken for | by its texts on |\n|---|---|---|\n");
        foreach (var confusion in report.Confusions)
            text.Append($"| {confusion.Role} | {confusion.TakenFor} | {string.Join(", ", confusion.Dimensions)} |\n");
        text.Append('\n');
    }

    private static string Figure(Estimate estimate) => EvaluationMarkdown.Estimated(estimate, FigureFormats.Mean);
}
