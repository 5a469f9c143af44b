using RoleCompare.Catalog;
using RoleCompare.Confidence.Simulation;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints how often ranges held.</summary>
internal static class RangeSimulationTable
{
    /// <summary>Writes it to standard output.</summary>
    public static void Write(RoleCatalog catalog, RangeSimulationOptions options, RangeSimulationResult result)
    {
        Output.Line($"{options.Respondents} people, each drawn from one of {catalog.Roles.Count} roles, noise {100 * options.Noise:F0}\u00A0%, seed {options.Seed}. How many of the stated ranges held the true rank, %:\n");
        var table = new FigureTable([.. RangeSimulationResult.Tops.Select(top => top == 1 ? "first" : $"first {top}"), "places"]);
        foreach (var row in result.Rows)
        {
            table.AddRow(
                $"{row.Answers} answers, {(row.WithText ? "half the text" : "no text")}",
                [.. row.Held.Select(held => new Figure($"{100 * held:F1}", "")), new Figure($"{row.Width:F1}", "")]);
        }

        table.AddRow(
            "all together",
            [.. RangeSimulationResult.Tops.Select((_, top) => new Figure($"{100 * result.Rows.Average(row => row.Held[top]):F1}", "")), new Figure($"{result.Rows.Average(row => row.Width):F1}", "")]);
        table.Write();
        Output.Line("A range is meant to hold in 90\u00A0% of cases; the last column is how many places a range of the first three has, on average.");
    }
}
