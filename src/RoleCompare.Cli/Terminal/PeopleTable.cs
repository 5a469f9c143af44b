using RoleCompare.Training.Evaluation;
using RoleCompare.Training.Scoring;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints how well judged people are ranked.</summary>
internal static class PeopleTable
{
    /// <summary>Writes it to standard output.</summary>
    public static void Write(PeopleReport report, string model)
    {
        var table = new FigureTable("people", "first", "in the first three", "reciprocal rank");
        foreach (var set in report.Sets)
        {
            table.AddSection(set.Set);
            foreach (var group in set.Groups)
                table.AddRow(group.Group, Count(group.People), Count(group.First), Count(group.TopThree), Figure.Of(group.ReciprocalRank));
        }

        table.Write();
        Output.Line($"Weights {report.Weights}, model {model}. Acceptable roles may stand above the expected one; mean [95 % bootstrap interval].");
        if (report.Ablation is { } ablation)
            WriteAblation(ablation);
    }

    private static void WriteAblation(IReadOnlyList<AblationReport> ablation)
    {
        Output.Line();
        var table = new FigureTable("first", "in the first three", "reciprocal rank", "difference: first", "difference: rank");
        for (var set = 0; set < ablation[0].Sets.Count; set++)
        {
            table.AddSection($"{ablation[0].Sets[set].Set}: {ablation[0].Sets[set].People} people");
            foreach (var part in ablation)
            {
                var found = part.Sets[set];
                table.AddRow(
                    part.Without.Length == 0 ? "everything" : $"without {part.Without}",
                    Count(found.First),
                    Count(found.TopThree),
                    new Figure(found.ReciprocalRank.ToString(FigureFormats.Mean), ""),
                    Figure.OfDifference(found.FirstDifference),
                    Figure.OfDifference(found.ReciprocalRankDifference));
            }
        }

        table.Write();
        Output.Line("The weights learned again without a part, with the same settings; differences to those of everything, paired by person [95 % bootstrap interval].");
    }

    private static Figure Count(int number) => new($"{number}", "");
}
