using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Naming;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Draws a comparison: side by side where every column gets room for a few words, else one role under the other.</summary>
internal static class ComparisonTable
{
    private const int MinimumColumn = 18;
    private const int NameColumn = 16;

    /// <summary>Writes a comparison to standard output.</summary>
    public static void Write(RoleCatalog catalog, RoleComparison comparison)
    {
        if (Output.Width >= NameColumn + (comparison.Roles.Count * (MinimumColumn + 3)))
            WriteSideBySide(catalog, comparison);
        else
            WriteStacked(catalog, comparison);
    }

    private static void WriteSideBySide(RoleCatalog catalog, RoleComparison comparison)
    {
        var table = NewTable(comparison);
        foreach (var lens in comparison.Dimensions.GroupBy(row => row.Dimension.Lens))
        {
            table.AddRow([new Markup($"[bold]{lens.Key}[/]"), .. comparison.Roles.Select(_ => Text.Empty)]);
            foreach (var row in lens)
                table.AddRow([new Text(row.Dimension.Name), .. row.Cells.Select(cell => new Text($"{LevelBar.Of(cell.Level)}\n{cell.Text ?? ""}"))]);
        }

        table.AddRow([new Markup("[bold]Where it leads[/]"), .. comparison.Roles.Select(role => new Text(Moves(catalog, role)))]);
        Output.Write(table);

        if (comparison.Skills.Count == 0)
            return;
        var skills = NewTable(comparison);
        foreach (var row in comparison.Skills)
            skills.AddRow([new Text(row.Skill.Name), .. row.Cells.Select(cell => new Text(Need(cell)))]);
        Output.Write(new Markup("\n[bold]Skills[/] (level asked for, of 5)\n"));
        Output.Write(skills);
    }

    private static void WriteStacked(RoleCatalog catalog, RoleComparison comparison)
    {
        foreach (var row in comparison.Dimensions)
        {
            Output.Write(new Markup($"[bold]{Markup.Escape(row.Dimension.Name)}[/]\n"));
            for (var i = 0; i < row.Cells.Count; i++)
            {
                Output.Write(new Text($"{LevelBar.Of(row.Cells[i].Level)}  {comparison.Roles[i].Title}\n"));
                Output.Write(new Padder(new Text(row.Cells[i].Text ?? ""), new Padding(9, 0, 0, 1)));
            }
        }

        foreach (var role in comparison.Roles)
        {
            Output.Write(new Markup($"[bold]{Markup.Escape(role.Title)}: where it leads[/]\n"));
            Output.Write(new Padder(new Text(Moves(catalog, role)), new Padding(2, 0, 0, 1)));
        }

        foreach (var row in comparison.Skills)
        {
            var needs = row.Cells.Select((cell, i) => $"{comparison.Roles[i].Title}: {Need(cell)}");
            Output.Write(new Text($"{row.Skill.Name} - {string.Join("; ", needs)}\n"));
        }
    }

    private static Table NewTable(RoleComparison comparison)
    {
        var table = new Table().Border(TableBorder.Rounded).ShowRowSeparators().Expand();
        table.AddColumn(new TableColumn("").Width(NameColumn));
        foreach (var role in comparison.Roles)
            table.AddColumn(new TableColumn(new Markup($"[bold]{Markup.Escape(role.Title)}[/]\nseniority {Unknown.Or(role.Seniority)}")));
        return table;
    }

    private static string Need(RoleSkill? cell) => cell is null ? "-" : cell.Level is { } level ? $"{level} {cell.Need.Word()}" : cell.Need.Word();

    private static string Moves(RoleCatalog catalog, Role role) =>
        role.Progressions.Count == 0
            ? "-"
            : string.Join("\n", role.Progressions.Select(move => $"→ {catalog.Find(move.To)!.Title} ({move.Kind.Word()})"));
}
