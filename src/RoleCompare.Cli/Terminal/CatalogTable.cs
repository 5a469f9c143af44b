using RoleCompare.Training.Checks;
using RoleCompare.Training.Evaluation;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints how well the texts of a catalogue find what they belong to.</summary>
internal static class CatalogTable
{
    /// <summary>Writes it to standard output.</summary>
    /// <param name="report">What was found.</param>
    /// <param name="model">The model that was measured.</param>
    /// <param name="against">The model before, or another one; null for none.</param>
    public static void Write(CatalogReport report, string model, string? against)
    {
        if (report.Questions.Count == 0)
            return;
        var table = new FigureTable(against is null ? [model] : [against, model, "difference"]);
        foreach (var question in report.Questions)
        {
            table.AddSection($"{question.Question}: {question.Queries} texts, {question.Candidates} candidates");
            AddRow(table, "first", question, figures => figures.AccuracyAt1);
            AddRow(table, "MRR", question, figures => figures.Mrr);
        }

        table.Write();
        foreach (var question in report.Questions)
            Output.Line($"{question.Question}: {question.Measures}");
        Output.Line("The model may have learnt from these very texts: the figures say how well it knows this catalogue.\n");
        if (report.Confusions.Count == 0)
            return;
        Output.Line("Roles whose dimension texts find another role first:");
        var confused = TextTable.Create(50);
        foreach (var confusion in report.Confusions)
            confused.AddRow(new Text($"{confusion.Role} → {confusion.TakenFor}"), new Text(string.Join(", ", confusion.Dimensions)));
        Output.Write(confused);
        Output.Line();
    }

    private static void AddRow(FigureTable table, string name, CatalogQuestionReport question, Func<CatalogFigures, Estimate> pick)
    {
        var figure = Figure.Of(pick(question.Model));
        if (question is { Against: { } against, Difference: { } difference })
            table.AddRow(name, Figure.Of(pick(against)), figure, Figure.OfDifference(pick(difference)));
        else
            table.AddRow(name, figure);
    }
}
