using System.Text;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Training.Scoring;

/// <summary>The part of a report's Markdown that is about judged people.</summary>
internal static class PeopleMarkdown
{
    /// <summary>Adds it.</summary>
    public static void Write(PeopleReport report, string model, StringBuilder text)
    {
        text.Append($"Weights {report.Weights}, model {model}. Acceptable roles may stand above the expected one; mean reciprocal rank [95 % bootstrap interval].\n\n");
        text.Append("| people | group | first | in the first three | mean reciprocal rank |\n|---|---|---|---|---|\n");
        foreach (var set in report.Sets)
        {
            foreach (var group in set.Groups)
                text.Append($"| {EvaluationMarkdown.Cell(set.Set)} | {EvaluationMarkdown.Cell(group.Group)} | {group.First} of {group.People} | {group.TopThree} | {EvaluationMarkdown.Estimated(group.ReciprocalRank, FigureFormats.Mean)} |\n");
        }

        text.Append('\n');
        if (report.Ablation is not { } ablation)
            return;
        text.Append("The weights learned again without a part, with the same settings; differences to those of everything, paired by person [95 % bootstrap interval].\n\n");
        text.Append("| without | people | first | in the first three | mean reciprocal rank | difference: first | difference: reciprocal rank |\n|---|---|---|---|---|---|---|\n");
        foreach (var part in ablation)
        {
            foreach (var set in part.Sets)
            {
                text.Append(
                    $"| {(part.Without.Length == 0 ? "(nothing)" : part.Without)} | {EvaluationMarkdown.Cell(set.Set)} | {set.First} of {set.People} | {set.TopThree} | {set.ReciprocalRank.ToString(FigureFormats.Mean)} | "
                    + $"{EvaluationMarkdown.Estimated(set.FirstDifference, FigureFormats.Difference)} | {EvaluationMarkdown.Estimated(set.ReciprocalRankDifference, FigureFormats.Difference)} |\n");
            }
        }

        text.Append('\n');
    }
}
