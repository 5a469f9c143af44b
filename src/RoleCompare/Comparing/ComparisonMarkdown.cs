using System.Text;
using RoleCompare.Catalog;
using RoleCompare.Formats;
using RoleCompare.Naming;

namespace RoleCompare.Comparing;

/// <summary>Writes a comparison as Markdown: tables of dimensions and of skills, a verdict for each dimension, and the moves out of each role.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The comparison as Markdown, lines ended by line feeds. Text of the catalogue is escaped: it cannot change the table.</summary>
    public static string Write(RoleComparison comparison)
    {
        var text = new StringBuilder();
        var titles = comparison.Roles.Select(role => MarkdownText.Escape(role.Title)).ToList();
        text.Append($"# {string.Join(" vs ", titles)}\n\n");
        foreach (var role in comparison.Roles)
            text.Append($"- **{MarkdownText.Escape(role.Title)}** ({MarkdownText.Escape(ComparisonWords.Facts(role))}){(role.Summary is { } summary ? $": {MarkdownText.Escape(summary)}" : "")}\n");
        if (comparison.Against is { } pinned)
            text.Append($"\nTold relative to {MarkdownText.Escape(pinned.Title)}.\n");

        AppendDimensions(text, comparison, titles);
        AppendSkills(text, comparison, titles);
        AppendMoves(text, comparison);
        if (comparison.Origins.Count > 0)
            text.Append("\n## Taken from\n\n");
        foreach (var origin in comparison.Origins)
            text.Append($"- {MarkdownText.Escape(Attributions.Line(origin))}\n");
        return text.ToString();
    }

    private static void AppendDimensions(StringBuilder text, RoleComparison comparison, List<string> titles)
    {
        string[] you = comparison.HasPerson ? ["You want"] : [];
        foreach (var lens in comparison.Dimensions.Where(row => !row.IsNotKnown).GroupBy(row => row.Dimension.Lens))
        {
            text.Append($"\n## {lens.Key}\n\n");
            AppendHeader(text, ["Dimension", .. you, .. titles]);
            foreach (var row in lens)
            {
                string[] wanted = comparison.HasPerson ? [row.Wanted?.ToString() ?? ComparisonWords.NotSaid] : [];
                AppendRow(text, [MarkdownText.Escape(row.Dimension.Name), .. wanted, .. row.Cells.Select(Cell)]);
            }

            text.Append('\n');
            foreach (var row in lens)
                text.Append($"- **{MarkdownText.Escape(row.Dimension.Name)}**: {MarkdownText.Escape(row.Verdict.Text)}\n");
        }

        if (ComparisonWords.NothingKnown(comparison) is { } line)
            text.Append($"\n{MarkdownText.Escape(line)}\n");
    }

    private static string Cell(DimensionCell cell)
    {
        if (cell.Level is null && cell.Entry.Text is null)
            return ComparisonWords.NotKnown;
        var parts = new List<string>();
        parts.Add(cell.Level is { } level ? $"**{level}**" : $"*level {ComparisonWords.NotKnown}*");
        if (ComparisonWords.Notes(cell).ToList() is { Count: > 0 } notes)
            parts.Add(MarkdownText.Escape($"({string.Join("; ", notes)})"));
        parts.AddRange(cell.Parts.Select(part => MarkdownText.Escape(part.Text) + (part.Note is { } note ? $" *({MarkdownText.Escape(note)})*" : "")));
        return string.Join(" ", parts);
    }

    private static void AppendSkills(StringBuilder text, RoleComparison comparison, List<string> titles)
    {
        if (comparison.Skills.Count == 0)
            return;
        text.Append($"\n## Skills, {ComparisonWords.Scale(comparison)}\n\n");
        string[] you = comparison.HasPerson ? ["You have"] : [];
        AppendHeader(text, ["Skill", .. you, .. titles]);
        foreach (var row in comparison.Skills)
        {
            string[] have = comparison.HasPerson ? [row.Have?.ToString() ?? ComparisonWords.NotSaid] : [];
            AppendRow(text, [MarkdownText.Escape(row.Skill.Name), .. have, .. row.Cells.Select((_, column) => Need(comparison, row, column))]);
        }
    }

    private static string Need(RoleComparison comparison, SkillRow row, int column)
    {
        var need = ComparisonWords.Need(comparison, row, column);
        var notes = ComparisonWords.Notes(comparison, row, column).ToList();
        return (row.NeedsMost(column) ? $"**{need}**" : need) + (notes.Count > 0 ? $" ({string.Join("; ", notes)})" : "");
    }

    private static void AppendMoves(StringBuilder text, RoleComparison comparison)
    {
        text.Append("\n## Where each leads\n\n");
        foreach (var move in comparison.Moves)
            text.Append($"- **{MarkdownText.Escape(move.From.Title)} → {MarkdownText.Escape(move.To.Title)}** ({move.Move.Kind.Word()}{(move.StaysInside ? ", compared here" : "")}): {MarkdownText.Escape(move.Move.Sentence)}\n");
        foreach (var role in comparison.Roles.Where(role => role.Progressions.Count == 0))
            text.Append($"- **{MarkdownText.Escape(role.Title)}**: no move is stated\n");
    }

    private static void AppendHeader(StringBuilder text, IReadOnlyList<string> cells)
    {
        AppendRow(text, cells);
        text.Append(string.Concat(Enumerable.Repeat("|---", cells.Count)) + "|\n");
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string> cells) => text.Append($"| {string.Join(" | ", cells)} |\n");
}
