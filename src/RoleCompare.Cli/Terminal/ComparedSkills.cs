using RoleCompare.Catalog;
using RoleCompare.Comparing;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Draws the skills of a comparison: what several roles ask for as a table where every column gets room, else a line a skill; what only one asks for as lists.</summary>
internal static class ComparedSkills
{
    private const int NameColumn = 24;
    private const int ReadableColumn = 15;
    private const int Gap = 2;
    private const int FirstOwnSkills = 12;

    /// <summary>Writes the heading and what several roles ask for to standard output; nothing when there are no skills.</summary>
    public static void Write(RoleComparison comparison)
    {
        if (comparison.Skills.Count == 0)
            return;
        Output.Write(new Rule($"[bold]Skills[/], {ComparisonWords.Scale(comparison)}").LeftJustified());
        var shared = comparison.Skills.Where(row => row.Group != SkillGroup.One).ToList();
        if (shared.Count == 0)
            return;
        var columns = comparison.Roles.Count + (comparison.HasPerson ? 1 : 0);
        if (Output.Width >= NameColumn + (columns * (ReadableColumn + Gap)))
            WriteTable(comparison, shared);
        else
            WriteLines(comparison, shared);
        Output.Line();
    }

    /// <summary>What only one role asks for, essential first.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="role">The role.</param>
    /// <param name="all">Whether to list all of it; else the first few, and how many more there are.</param>
    public static Rows Own(RoleComparison comparison, Role role, bool all)
    {
        var column = comparison.Roles.Index().First(entry => entry.Item == role).Index;
        var rows = comparison.Skills.Where(row => row.Group == SkillGroup.One && row.Cells[column] is not null).ToList();
        if (rows.Count == 0)
            return new Rows(new Text(RoleComparison.SkillsAreKnown(role) ? "none" : Unknown.Word));
        var shown = all ? rows : rows.Take(FirstOwnSkills);
        var lines = shown.Select(row => new Text($"{row.Skill.Name}: {Need(comparison, row, column)}{Have(row)}"));
        var more = rows.Count - shown.Count();
        return new Rows(more > 0 ? lines.Append(new Text($"… and {more} more (--all)", new Style(decoration: Decoration.Dim))) : lines);
    }

    private static void WriteTable(RoleComparison comparison, List<SkillRow> rows)
    {
        var columns = comparison.Roles.Count + (comparison.HasPerson ? 1 : 0);
        var width = ((Output.Width - NameColumn) / columns) - Gap;
        var grid = new Grid().Width(Output.Width).AddColumn(new GridColumn().Width(NameColumn).Padding(0, 0, 0, 0));
        for (var column = 0; column < columns; column++)
            grid.AddColumn(new GridColumn().Width(width).Padding(Gap, 0, 0, 0));
        Text[] you = comparison.HasPerson ? [new Text("You have", new Style(decoration: Decoration.Bold))] : [];
        grid.AddRow([Text.Empty, .. you, .. comparison.Roles.Select(role => new Text(role.Title, new Style(decoration: Decoration.Bold)))]);
        foreach (var group in rows.GroupBy(row => row.Group))
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

    private static void WriteLines(RoleComparison comparison, List<SkillRow> rows)
    {
        foreach (var group in rows.GroupBy(row => row.Group))
        {
            Output.Write(new Text(ComparisonWords.Heading(comparison, group.Key) + "\n", new Style(decoration: Decoration.Underline)));
            foreach (var row in group)
            {
                var needs = row.Cells.Index().Where(cell => cell.Item is not null).Select(cell => $"{comparison.Roles[cell.Index].Title}: {Need(comparison, row, cell.Index)}");
                Output.Write(new Text($"{row.Skill.Name} - {string.Join("; ", needs)}{Have(row)}\n"));
            }
        }
    }

    private static string Have(SkillRow row) => row.Have is { } said ? $"; you have: {said}" : "";

    private static Style Emphasis(SkillRow row, int column) => new(decoration: row.NeedsMost(column) ? Decoration.Bold : Decoration.None);

    private static string Need(RoleComparison comparison, SkillRow row, int column)
    {
        var notes = ComparisonWords.Notes(comparison, row, column).ToList();
        return ComparisonWords.Need(comparison, row, column) + (notes.Count > 0 ? $" ({string.Join("; ", notes)})" : "");
    }
}
