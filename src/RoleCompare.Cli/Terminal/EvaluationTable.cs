using RoleCompare.Training.Evaluation;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>
/// Prints ranking quality: for each set a row for each scorer, and the model's difference to the best lexical one. Where the
/// terminal is too narrow for a mean and its interval on one line, the interval stands below; where it still is, the metrics
/// are spread over several tables.
/// </summary>
internal static class EvaluationTable
{
    private const string DifferenceName = "model - best lexical";
    private const int Gap = 2;

    /// <summary>Writes it to standard output.</summary>
    public static void Write(string model, IReadOnlyList<SetResult> results)
    {
        foreach (var result in results)
        {
            Output.Write(new Markup($"[bold]{Markup.Escape(result.Set)}[/]: {result.QueryCount} queries, {result.DocumentCount} documents\n"));
            Write(Rows(result));
        }

        Output.Line($"Model {model}. Mean over the queries [95 % bootstrap interval]; the difference is paired by query, to the lexical scorer that is best on the metric.");
    }

    private static List<Row> Rows(SetResult result) =>
    [
        .. result.Lexical.Prepend(result.Model).Select(scorer => new Row(scorer.Scorer, [.. scorer.Estimates.Select(estimate => Cell.Of(estimate, "0.000", "0.00"))])),
        new Row(DifferenceName, [.. result.Differences.Select(difference => Cell.Of(difference, "+0.000;-0.000;0.000", "+0.000;-0.000;0.000"))]),
    ];

    private static void Write(List<Row> rows)
    {
        var names = rows.Max(row => row.Name.Length) + Gap;
        var cells = rows.SelectMany(row => row.Cells).ToList();
        var oneLine = Output.Width >= names + (QueryMetrics.Names.Count * (cells.Max(cell => cell.OneLine.Length) + Gap));
        var width = cells.Max(cell => oneLine ? cell.OneLine.Length : cell.Interval.Length);
        var room = Math.Max(1, (Output.Width - names) / (width + Gap));
        var tables = (int)Math.Ceiling(QueryMetrics.Names.Count / (double)room);
        foreach (var metrics in Enumerable.Range(0, QueryMetrics.Names.Count).Chunk((int)Math.Ceiling(QueryMetrics.Names.Count / (double)tables)))
        {
            var table = new Table().NoBorder();
            table.AddColumn(Column("", names - Gap));
            foreach (var metric in metrics)
                table.AddColumn(Column($"[bold]{QueryMetrics.Names[metric]}[/]", width));
            foreach (var row in rows)
                table.AddRow([new Text(row.Name), .. metrics.Select(metric => new Text(oneLine ? row.Cells[metric].OneLine : row.Cells[metric].TwoLines))]);
            Output.Write(table);
            Output.Line();
        }
    }

    private static TableColumn Column(string heading, int width) => new TableColumn(heading).Width(width).NoWrap().PadLeft(0).PadRight(Gap);

    private sealed record Row(string Name, IReadOnlyList<Cell> Cells);

    private sealed record Cell(string Mean, string Interval)
    {
        public string OneLine => $"{Mean} {Interval}";

        public string TwoLines => $"{Mean}\n{Interval}";

        // Whether a difference is one shows in the third digit of its interval; elsewhere two say enough.
        public static Cell Of(Estimate estimate, string mean, string interval) =>
            new(estimate.Mean.ToString(mean), $"[{estimate.Low.ToString(interval)}, {estimate.High.ToString(interval)}]");
    }
}
