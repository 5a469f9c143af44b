using RoleCompare.Catalog;
using RoleCompare.Questionnaire.Simulation;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints what became of simulated people.</summary>
internal static class SimulationTable
{
    /// <summary>Writes it to standard output.</summary>
    public static void Write(RoleCatalog catalog, QuizSimulationOptions options, IReadOnlyList<QuizSimulationResult> results)
    {
        var questions = results[0].QuestionCount;
        Output.Line(
            $"{options.Respondents} people, each drawn from one of {catalog.Roles.Count} roles, {Percent(options.NotSure)} \"not sure\", noise {Percent(options.Noise)}, seed {options.Seed}. "
            + $"The whole questionnaire has {questions} questions with choices.\n");
        var checkpoints = QuizSimulationResult.Checkpoints(questions);
        var table = new FigureTable([.. checkpoints.Select(checkpoint => $"{checkpoint}")]);
        AddSection(table, "Their own role is first, %", results, checkpoints, (result, after) => result.FirstIsRight(after));
        AddSection(table, "Their own role is among the first three, %", results, checkpoints, (result, after) => result.RightInTop(after));
        AddSection(table, "The first three are those of the whole questionnaire, %", results, checkpoints, (result, after) => result.Overlap(after));
        table.Write();
        foreach (var result in results)
            Output.Line($"{Name(result)}: the first three were final after {Spread(result.QuestionsUntilFinal)} questions.");
        foreach (var result in results.Where(result => result.Stops.Count > 0))
        {
            Output.Line(
                $"{Name(result)}: ready to stop for {result.Stops.Count} of {options.Respondents} people, after {Spread(result.Stops)} questions. "
                + $"It stated {Percent(result.StatedAtStop)} settled; {Percent(result.OverlapAtStop)} of the first three stayed. Their own role was first for {Percent(result.FirstIsRightAtStop)}.");
        }
    }

    private static void AddSection(
        FigureTable table, string heading, IReadOnlyList<QuizSimulationResult> results, IReadOnlyList<int> checkpoints, Func<QuizSimulationResult, int, double> share)
    {
        table.AddSection(heading);
        foreach (var result in results)
            table.AddRow($"  {result.Order.ToString().ToLowerInvariant()}", [.. checkpoints.Select(checkpoint => new Figure($"{100 * share(result, checkpoint):F0}", ""))]);
    }

    private static string Name(QuizSimulationResult result) => result.Order switch
    {
        QuestionOrder.Adaptive => "Adaptive order",
        QuestionOrder.Fixed => "Fixed order",
        QuestionOrder.Random => "Random order",
        _ => throw new InvalidOperationException($"Unknown order {result.Order}."),
    };

    private static string Spread(IReadOnlyList<int> rising) =>
        $"{rising[rising.Count / 2]} (10th to 90th percentile {rising[rising.Count / 10]} to {rising[rising.Count * 9 / 10]})";

    // A blank that does not break: the sign may not begin a line.
    private static string Percent(double share) => $"{100 * share:F0}\u00A0%";
}
