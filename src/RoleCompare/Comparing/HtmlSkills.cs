using System.Text;
using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>The part of the HTML page that shows skills: a table of those that several roles ask for, a list a role of those that only it asks for.</summary>
internal static class HtmlSkills
{
    /// <summary>Writes the part; nothing when no skill is left to show.</summary>
    public static void Append(StringBuilder text, RoleComparison comparison)
    {
        if (comparison.Skills.Count == 0)
            return;
        text.Append($"<section class=\"skills\">\n<h2>Skills, {ComparisonWords.Scale(comparison)}</h2>\n");
        var shared = comparison.Skills.Where(row => row.Group != SkillGroup.One).ToList();
        if (shared.Count > 0)
            AppendTable(text, comparison, shared);
        AppendLists(text, comparison);
        text.Append("</section>\n");
    }

    private static void AppendTable(StringBuilder text, RoleComparison comparison, List<SkillRow> rows)
    {
        text.Append("<table>\n<thead><tr><th scope=\"col\">Skill</th>");
        text.Append(comparison.HasPerson ? "<th scope=\"col\" class=\"you\">You have</th>" : "");
        foreach (var (column, role) in comparison.Roles.Index())
            text.Append($"<th scope=\"col\" class=\"c{column}\">{HtmlParts.Escape(role.Title)}</th>");
        text.Append("</tr></thead>\n");
        foreach (var group in rows.GroupBy(row => row.Group))
        {
            text.Append($"<tbody>\n<tr class=\"lens\"><th colspan=\"{comparison.Roles.Count + (comparison.HasPerson ? 2 : 1)}\" scope=\"rowgroup\">{ComparisonWords.Heading(comparison, group.Key)}</th></tr>\n");
            foreach (var row in group)
            {
                text.Append($"<tr><th scope=\"row\">{HtmlParts.Escape(row.Skill.Name)}</th>{Have(comparison, row, "td")}");
                for (var column = 0; column < row.Cells.Count; column++)
                    text.Append($"<td class=\"c{column}{(row.NeedsMost(column) ? " most" : "")}\" data-role=\"{HtmlParts.Escape(comparison.Roles[column].Title)}\">{Cell(comparison, row, column)}</td>");
                text.Append("</tr>\n");
            }

            text.Append("</tbody>\n");
        }

        text.Append("</table>\n");
    }

    private static void AppendLists(StringBuilder text, RoleComparison comparison)
    {
        if (comparison.Skills.All(row => row.Group != SkillGroup.One) && comparison.Roles.All(RoleComparison.SkillsAreKnown))
            return;
        text.Append($"<h3 class=\"alone\">{ComparisonWords.Heading(comparison, SkillGroup.One)}</h3>\n<div class=\"columns\">\n");
        foreach (var (column, role) in comparison.Roles.Index())
        {
            var rows = comparison.Skills.Where(row => row.Group == SkillGroup.One && row.Cells[column] is not null).ToList();
            text.Append($"<div class=\"c{column}\">\n<h3>{HtmlParts.Escape(role.Title)}</h3>\n");
            text.Append(rows.Count > 0 ? "<ul>\n" : $"<p>{(RoleComparison.SkillsAreKnown(role) ? "None." : $"Skills {ComparisonWords.NotKnown}.")}</p>\n");
            foreach (var row in rows)
                text.Append($"<li><b>{HtmlParts.Escape(row.Skill.Name)}</b> {Cell(comparison, row, column)}{Have(comparison, row, "span")}</li>\n");
            text.Append(rows.Count > 0 ? "</ul>\n</div>\n" : "</div>\n");
        }

        text.Append("</div>\n");
    }

    private static string Cell(RoleComparison comparison, SkillRow row, int column)
    {
        if (row.Cells[column] is not { } cell)
            return $"<span class=\"unknown\">{ComparisonWords.Need(comparison, row, column)}</span>";
        var notes = string.Concat(ComparisonWords.Notes(comparison, row, column).Select(note => $" <span class=\"note\">{note}</span>"));
        return $"{(cell.Level is { } level ? HtmlParts.Bar(level.Value, SkillLevel.Maximum) + " " : "")}<span class=\"need\">{(ComparisonWords.NeedWord(comparison, cell))}</span>{notes}";
    }

    private static string Have(RoleComparison comparison, SkillRow row, string element) =>
        !comparison.HasPerson ? ""
        : element == "td" ? $"<td class=\"you\" data-role=\"You have\">{(row.Have is { } have ? HtmlParts.Bar(have.Value, SkillLevel.Maximum) : ComparisonWords.NotSaid)}</td>"
        : $" <span class=\"note\">you have: {row.Have?.ToString() ?? ComparisonWords.NotSaid}</span>";
}
