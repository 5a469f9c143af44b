using RoleCompare.Training.Checks;
using RoleCompare.Training.Evaluation;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints how much words about the person change rankings.</summary>
internal static class BiasTable
{
    /// <summary>Writes it to standard output.</summary>
    public static void Write(BiasReport report, string model)
    {
        foreach (var target in report.Targets)
        {
            var hasSeniority = target.Groups.Any(group => group.SeniorityShift is not null);
            var table = new FigureTable(["rank correlation", "same in first 10", "same first", .. hasSeniority ? (string[])["seniority shift"] : []]);
            table.AddSection($"{target.Target}: {target.Items}");
            foreach (var group in target.Groups)
                table.AddRow($"{group.Group} ({group.Pairs}){(group.SaysNothing ? " *" : "")}", Figures(group));
            table.Write();
        }

        Output.Line($"Model {model}. Rankings for two texts that say the same of the work; mean over the pairs [95 % bootstrap interval]. What a control changes, any word changes.");
        if (report.Targets[0].Groups.Any(group => group.SaysNothing))
            Output.Line("* says nothing to the model, by design: the words have a row of zeros, or none, so that nothing can change.");
        foreach (var group in report.Targets[0].Groups)
            Output.Line($"{group.Group}: most changed by \"{group.MostChanged.First}\" → \"{group.MostChanged.Second}\"{(group.WithoutRow.Count > 0 ? $"; no row of their own have {string.Join(", ", group.WithoutRow)}" : "")}.");
    }

    private static Figure[] Figures(BiasGroupReport group) =>
    [
        Figure.Of(group.RankCorrelation),
        new(group.SameTop10.Mean.ToString(FigureFormats.ShortMean), ""),
        new(group.SameFirst.ToString("P0"), ""),
        .. group.SeniorityShift is { } shift ? (Figure[])[Figure.Of(shift, FigureFormats.ShortDifference, FigureFormats.ShortDifference)] : [],
    ];
}
