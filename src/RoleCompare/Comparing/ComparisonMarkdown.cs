using System.Text;
using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Comparing;

/// <summary>Writes a comparison as Markdown: a table of dimensions, a table of skills and the moves out of each role.</summary>
public static class ComparisonMarkdown
{
    /// <summary>The comparison as Markdown, lines ended by line feeds. Text of the catalogue is escaped: it cannot change the table.</summary>
    public static string Write(RoleCatalog catalog, RoleComparison comparison)
    {
        var text = new StringBuilder();
        var titles = comparison.Roles.Select(role => Escape(role.Title)).ToList();
        text.Append($"# {string.Join(" vs ", titles)}\n\n");
        foreach (var role in comparison.Roles)
            text.Append($"- **{Escape(role.Title)}** ({Escape(role.Family ?? "family not known")}, seniority {role.Seniority?.ToString() ?? "not known"}){(role.Summary is { } summary ? $": {Escape(summary)}" : "")}\n");

        foreach (var lens in comparison.Dimensions.GroupBy(row => row.Dimension.Lens))
        {
            text.Append($"\n## {lens.Key}\n\n");
            AppendRow(text, titles.Prepend("Dimension"));
            AppendRule(text, titles.Count + 1);
            foreach (var row in lens)
                AppendRow(text, row.Cells.Select(cell => cell.Level is null && cell.Text is null ? "not known" : $"{(cell.Level is { } level ? $"**{level}** " : "")}{Escape(cell.Text ?? "")}").Prepend(Escape(row.Dimension.Name)));
        }

        if (comparison.Skills.Count > 0)
        {
            text.Append("\n## Skills\n\n");
            AppendRow(text, titles.Prepend("Skill"));
            AppendRule(text, titles.Count + 1);
            foreach (var row in comparison.Skills)
                AppendRow(text, row.Cells.Select(cell => cell is null ? "-" : cell.Level is { } level ? $"{level} {cell.Need.Word()}" : cell.Need.Word()).Prepend(Escape(row.Skill.Name)));
        }

        text.Append("\n## Where each leads\n\n");
        foreach (var role in comparison.Roles)
        {
            foreach (var move in role.Progressions)
                text.Append($"- **{Escape(role.Title)} → {Escape(catalog.Find(move.To)!.Title)}** ({move.Kind.Word()}): {Escape(move.Sentence)}\n");
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append($"| {string.Join(" | ", cells)} |\n");

    private static void AppendRule(StringBuilder text, int columns) => text.Append(string.Concat(Enumerable.Repeat("|---", columns)) + "|\n");

    private static string Escape(string cell)
    {
        var escaped = new StringBuilder(cell.Length);
        foreach (var letter in cell.ReplaceLineEndings(" "))
        {
            if (letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|' or '&' or '~')
                escaped.Append('\\');
            escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
