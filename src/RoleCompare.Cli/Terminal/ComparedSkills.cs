using RoleCompare.Comparing;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Draws the skills of a comparison: a table where every column gets room, else a line a skill and role.</summary>
internal static class ComparedSkills
{
    private const int NameColumn = 24;
    private const int ReadableColumn = 15;
    private const int Gap = 2;

    /// <summary>Writes them to standard output; nothing when there are none.</summary>
    public static void Write(RoleComparison comparison)
    {
        if (comparison.Skills.Count == 0)
            return;
        Output.Write(new Rule("[bold]Skills[/], level asked for of 5").LeftJustified());
        var columns = comparison.Roles.Count + (comparison.HasPerson ? 1 : 0);
        if (Output.Width >= NameColumn + (columns * (ReadableColumn + Gap)))
            WriteTable(comparison);
        else
            WriteLines(comparison);
        Output.Line();
    }

    private static void WriteTable(RoleComparison comparison)
    {
        var columns = comparison.Roles.Count + (comparison.HasPerson ? 1 : 0);
        var width = ((Output.Width - NameColumn) / columns) - Gap;
        var grid = new Grid().Width(Output.Width).AddColumn(new GridColumn().Width(NameColumn).Padding(0, 0, 0, 0));
        for (var column = 0; column < columns; column++)
            grid.AddColumn(new GridColumn().Width(width).Padding(Gap, 0, 0, 0));
        Text[] you = comparison.HasPerson ? [new Text("You have", new Style(decoration: Decoration.Bold))] : [];
        grid.AddRow([Text.Empty, .. you, .. comparison.Roles.Select(role => new Text(role.Title, new Style(decoration: Decoration.Bold)))]);
        foreach (var group in comparison.Skills.GroupBy(row => row.Group))
        {
            grid.AddRow([new Text(ComparisonWords.Heading(comparison, group.Key), new Style(decoration: Decoration.Underline))]);
            foreach (var row in group)
            {
                Text[] have = comparison.HasPerson ? [new Text(row.Have?.ToString() ?? ComparisonWords.NotSaid)] : [];
                grid.AddRow([new Text(row.Skill.Name), .. have, .. row.Cells.Select((_, column) => new Text(Need(comparison, row, column), Emphasis(row, column)))]);
            }
        }

        Output.Write(grid);
    }

    private static void WriteLines(RoleComparison comparison)
    {
        foreach (var group in comparison.Skills.GroupBy(row => row.Group))
        {
            Output.Write(new Text(ComparisonWords.Heading(comparison, group.Key) + "\n", new Style(decoration: Decoration.Underline)));
            foreach (var row in group)
            {
                var have = row.Have is { } said ? $"; you have: {said}" : "";
                var needs = row.Cells.Index().Where(cell => cell.Item is not null).Select(cell => $"{comparison.Roles[cell.Index].Title}: {Need(comparison, row, cell.Index)}");
                Output.Write(new Text($"{row.Skill.Name} - {string.Join("; ", needs)}{have}\n"));
            }
        }
    }

    private static Style Emphasis(SkillRow row, int column) => new(decoration: row.NeedsMost(column) ? Decoration.Bold : Decoration.None);

    private static string Need(RoleComparison comparison, SkillRow row, int column)
    {
        var notes = ComparisonWords.Notes(comparison, row, column).ToList();
        return ComparisonWords.Need(comparison, row, column) + (notes.Count > 0 ? $" ({string.Join("; ", notes)})" : "");
    }
}
