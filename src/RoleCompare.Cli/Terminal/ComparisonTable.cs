using RoleCompare.Catalog;
using RoleCompare.Comparing;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace RoleCompare.Cli.Terminal;

/// <summary>Draws a comparison: a column a role where every column gets room for a few words, else one role under the other.</summary>
internal static class ComparisonTable
{
    private const int ReadableColumn = 24;
    private const int Gap = 2;

    /// <summary>Writes a comparison to standard output.</summary>
    /// <param name="comparison">The comparison.</param>
    /// <param name="allSkills">Whether to list all skills that only one role asks for, not the first few.</param>
    public static void Write(RoleComparison comparison, bool allSkills)
    {
        var sideBySide = Output.Width >= (comparison.Roles.Count * (ReadableColumn + Gap)) - Gap;
        WriteRow(comparison, sideBySide, role => new Text(
            $"{ComparisonWords.Facts(role)}{(role == comparison.Against ? "\nall is told relative to this" : "")}", new Style(decoration: Decoration.Dim)));
        foreach (var lens in comparison.Dimensions.Where(row => !row.IsNotKnown).GroupBy(row => row.Dimension.Lens))
        {
            Output.Write(new Rule($"[bold]{lens.Key}[/]").LeftJustified());
            foreach (var row in lens)
                WriteDimension(comparison, row, sideBySide);
        }

        if (ComparisonWords.NothingKnown(comparison) is { } line)
            Output.Line($"{line}\n");
        if (comparison.Dimensions.Count == 0)
            Output.Line("No dimension tells these roles apart.\n");
        Output.Write(new Rule("[bold]Where each leads[/]").LeftJustified());
        WriteRow(comparison, sideBySide, role => Moves([.. comparison.Moves.Where(move => move.From == role)]));
        ComparedSkills.Write(comparison);
        WriteOwnSkills(comparison, sideBySide, allSkills);
        AttributionLines.Write(comparison.Origins);
    }

    private static void WriteOwnSkills(RoleComparison comparison, bool sideBySide, bool allSkills)
    {
        if (comparison.Skills.All(row => row.Group != SkillGroup.One))
            return;
        Output.Write(new Text(ComparisonWords.Heading(comparison, SkillGroup.One) + "\n", new Style(decoration: Decoration.Underline)));
        WriteRow(comparison, sideBySide, role => ComparedSkills.Own(comparison, role, allSkills));
    }

    private static void WriteDimension(RoleComparison comparison, DimensionRow row, bool sideBySide)
    {
        var wanted = comparison.HasPerson ? $"  you want: {(row.Wanted is { } level ? LevelBar.Of(level) : ComparisonWords.NotSaid)}" : "";
        Output.Write(new Markup($"[bold]{Markup.Escape(row.Dimension.Name)}[/]{wanted}\n"));
        Output.Write(new Text(row.Verdict.Text + "\n", new Style(Color.Teal, decoration: Decoration.Italic)));
        WriteRow(comparison, sideBySide, role => Cell(row.Cells.First(cell => cell.Role == role)));
    }

    private static void WriteRow(RoleComparison comparison, bool sideBySide, Func<Role, IRenderable> cell)
    {
        if (sideBySide)
        {
            var grid = new Grid().Width(Output.Width);
            foreach (var _ in comparison.Roles)
                grid.AddColumn(new GridColumn().Width((Output.Width + Gap) / comparison.Roles.Count - Gap).Padding(0, 0, Gap, 0));
            grid.AddRow([.. comparison.Roles.Select(role => new Rows(Title(comparison, role), cell(role)))]);
            Output.Write(grid);
        }
        else
        {
            foreach (var role in comparison.Roles)
                Output.Write(new Rows(Title(comparison, role), new Padder(cell(role), new Padding(2, 0, 0, 0))));
        }

        Output.Line();
    }

    private static Text Title(RoleComparison comparison, Role role) => new(role.Title, new Style(role == comparison.Against ? Color.Olive : null, decoration: Decoration.Bold));

    private static Rows Cell(DimensionCell cell)
    {
        var lines = new List<IRenderable> { new Text(LevelBar.Of(cell.Level)) };
        lines.AddRange(ComparisonWords.Notes(cell).Select(note => new Text(note, new Style(Color.Olive))));
        if (cell.Parts.Count > 0)
        {
            var words = new Paragraph();
            foreach (var part in cell.Parts)
            {
                words.Append($"{part.Text} ", part.Kind == SentenceGroupKind.Shared ? new Style(decoration: Decoration.Dim) : Style.Plain);
                if (part.Note is { } note)
                    words.Append($"[{note}] ", new Style(Color.Green));
            }

            lines.Add(words);
        }

        return new Rows(lines);
    }

    private static Text Moves(List<ComparedMove> moves) =>
        new(moves.Count == 0 ? "no move is stated" : string.Join("\n", moves.Select(move => $"→ {ComparisonWords.Target(move)}")));
}
