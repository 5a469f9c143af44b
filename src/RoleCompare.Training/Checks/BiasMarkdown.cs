using System.Text;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Checks;

/// <summary>The part of a report's Markdown that is about bias.</summary>
internal static class BiasMarkdown
{
    /// <summary>Adds it.</summary>
    public static void Write(BiasReport report, string model, StringBuilder text)
    {
        foreach (var target in report.Targets)
        {
            text.Append($"Rankings of {target.Items:N0} {EvaluationMarkdown.Cell(target.Target)} for two texts that differ in words about the person. Model {model}; mean over the pairs [95 % bootstrap interval].\n\n");
            var hasSeniority = target.Groups.Any(group => group.SeniorityShift is not null);
            text.Append($"| exchanged | pairs | rank correlation | same among first 10 | same first |{(hasSeniority ? " seniority shift |" : "")} most changed |\n");
            text.Append($"|---|---|---|---|---|{(hasSeniority ? "---|" : "")}---|\n");
            foreach (var group in target.Groups)
            {
                var shift = group.SeniorityShift is { } estimate ? $" {EvaluationMarkdown.Estimated(estimate, FigureFormats.ShortDifference)} |" : "";
                text.Append($"| {group.Group}{(group.SaysNothing ? " (says nothing to the model, by design)" : "")} | {group.Pairs} | {EvaluationMarkdown.Estimated(group.RankCorrelation, FigureFormats.Mean)} | {EvaluationMarkdown.Estimated(group.SameTop10, FigureFormats.ShortMean)} | {group.SameFirst:P0} |{shift} {group.MostChanged.First} → {group.MostChanged.Second} ({group.LowestCorrelation.ToString(FigureFormats.ShortMean)}) |\n");
            }

            text.Append('\n');
        }

        foreach (var group in report.Targets[0].Groups.Where(group => group.WithoutRow.Count > 0))
            text.Append($"- {group.Group}: no row of their own have {string.Join(", ", group.WithoutRow)}.\n");
        text.Append('\n');
    }
}
