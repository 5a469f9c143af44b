using System.Text;
using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Comparing;

/// <summary>
/// Writes a comparison as one HTML page that needs nothing else: no script, no font, no picture. Light or dark as the reader's system is;
/// three roles print on one page, A4 landscape.
/// </summary>
public static class ComparisonHtml
{
    private static readonly string Style = ReadStyle();

    /// <summary>The comparison as an HTML document, lines ended by line feeds. Text of the catalogue is escaped: it cannot become a tag.</summary>
    public static string Write(RoleComparison comparison)
    {
        var text = new StringBuilder();
        var titles = comparison.Roles.Select(role => HtmlParts.Escape(role.Title)).ToList();
        text.Append($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>{string.Join(" vs ", titles)}</title>
            <style>
            {Style}</style>
            </head>
            <body class="of{titles.Count}">
            <header class="top">
            <p class="brand">RoleCompare</p>
            <h1>{string.Join(" <i>vs</i> ", titles.Select((title, column) => $"<span class=\"c{column}\">{title}</span>"))}</h1>
            </header>
            <main>

            """.ReplaceLineEndings("\n"));
        AppendDimensions(text, comparison, titles);
        HtmlSkills.Append(text, comparison);
        AppendMoves(text, comparison);
        text.Append("</main>\n");
        if (comparison.Origins.Count > 0)
            text.Append($"<footer>\n<h2>Taken from</h2>\n{string.Concat(comparison.Origins.Select(origin => $"<p>{HtmlParts.Escape(Attributions.Line(origin))}</p>\n"))}</footer>\n");
        return text.Append("</body>\n</html>\n").ToString();
    }

    private static void AppendDimensions(StringBuilder text, RoleComparison comparison, List<string> titles)
    {
        var you = comparison.HasPerson ? "<th scope=\"col\" class=\"you\">You want</th>" : "";
        text.Append("<table class=\"dimensions\">\n<caption>Levels run from 1 to 5.");
        text.Append(comparison.Against is { } pinned ? $" Told relative to {HtmlParts.Escape(pinned.Title)}." : "");
        text.Append(comparison.DifferencesOnly ? " What is alike is left out." : "");
        text.Append($"</caption>\n<thead><tr><th scope=\"col\">Dimension</th>{you}");
        for (var column = 0; column < titles.Count; column++)
            text.Append($"<th scope=\"col\" class=\"c{column}\">{titles[column]}</th>");
        text.Append("</tr></thead>\n<tbody>\n<tr class=\"summary\"><th scope=\"row\">In short</th>");
        text.Append(comparison.HasPerson ? "<td class=\"you\"></td>" : "");
        foreach (var (column, role) in comparison.Roles.Index())
            text.Append($"<td class=\"c{column}\" data-role=\"{titles[column]}\">{HtmlParts.Escape(role.Summary ?? ComparisonWords.NotKnown)} <small>{HtmlParts.Escape(ComparisonWords.Facts(role))}</small></td>");
        text.Append("</tr>\n</tbody>\n");
        foreach (var lens in comparison.Dimensions.Where(row => !row.IsNotKnown).GroupBy(row => row.Dimension.Lens))
        {
            text.Append($"<tbody>\n<tr class=\"lens\"><th colspan=\"{titles.Count + (comparison.HasPerson ? 2 : 1)}\" scope=\"rowgroup\">{lens.Key}</th></tr>\n");
            foreach (var row in lens)
                AppendRow(text, comparison, row, titles);
            text.Append("</tbody>\n");
        }

        text.Append("</table>\n");
        if (ComparisonWords.NothingKnown(comparison) is { } line)
            text.Append($"<p class=\"unknown\">{HtmlParts.Escape(line)}</p>\n");
    }

    private static void AppendRow(StringBuilder text, RoleComparison comparison, DimensionRow row, List<string> titles)
    {
        text.Append($"<tr class=\"verdict\"><th scope=\"row\" rowspan=\"2\">{HtmlParts.Escape(row.Dimension.Name)}</th>");
        if (comparison.HasPerson)
            text.Append($"<td class=\"you\" rowspan=\"2\">{(row.Wanted is { } wanted ? HtmlParts.Bar(wanted.Value, DimensionLevel.Maximum) : ComparisonWords.NotSaid)}</td>");
        text.Append($"<td colspan=\"{titles.Count}\">{Line(row.Verdict)}</td></tr>\n<tr class=\"cells\">");
        foreach (var (column, cell) in row.Cells.Index())
        {
            text.Append($"<td class=\"c{column}\" data-role=\"{titles[column]}\">");
            text.Append(cell.Level is { } level ? HtmlParts.Bar(level.Value, DimensionLevel.Maximum) : $"<span class=\"unknown\">level {ComparisonWords.NotKnown}</span>");
            text.Append(string.Concat(ComparisonWords.Notes(cell).Select(note => $" <span class=\"note\">{HtmlParts.Escape(note)}</span>")));
            text.Append(cell.Entry.Text is null ? "" : "<p>");
            text.Append(string.Join(" ", cell.Parts.Select(Part)));
            text.Append(cell.Entry.Text is null ? "</td>" : "</p></td>");
        }

        text.Append("</tr>\n");
    }

    // On paper, where room is short, the quote is left out: a role's stands below, the rubric's is the same on every page.
    private static string Line(Verdict verdict) =>
        verdict.Quotes.Aggregate(HtmlParts.Escape(verdict.Text), (line, quote) => OffPaper(OffPaper(line, $": “{quote}”"), $", “{quote}”"));

    private static string OffPaper(string line, string words) =>
        line.Replace(HtmlParts.Escape(words), $"<span class=\"quote\">{HtmlParts.Escape(words)}</span>", StringComparison.Ordinal);

    private static string Part(CellPart part) =>
        part.Note is { } note
            ? $"<span class=\"{part.Kind.Word()}\">{HtmlParts.Escape(part.Text)} <small>{HtmlParts.Escape(note)}</small></span>"
            : HtmlParts.Escape(part.Text);

    private static void AppendMoves(StringBuilder text, RoleComparison comparison)
    {
        text.Append("<section class=\"moves\">\n<h2>Where each leads</h2>\n<div class=\"columns\">\n");
        foreach (var (column, role) in comparison.Roles.Index())
        {
            text.Append($"<div class=\"c{column}\">\n<h3>{HtmlParts.Escape(role.Title)}</h3>\n");
            var moves = comparison.Moves.Where(move => move.From == role).ToList();
            text.Append(moves.Count == 0 ? "<p>No move is stated.</p>\n" : "<ul>\n");
            foreach (var move in moves)
                text.Append($"<li{(move.StaysInside ? " class=\"inside\"" : "")}><b>{HtmlParts.Escape(ComparisonWords.Target(move))}</b> <span>{HtmlParts.Escape(move.Move.Sentence)}</span></li>\n");
            text.Append(moves.Count == 0 ? "</div>\n" : "</ul>\n</div>\n");
        }

        text.Append("</div>\n</section>\n");
    }

    private static string ReadStyle()
    {
        using var stream = typeof(ComparisonHtml).Assembly.GetManifestResourceStream("RoleCompare.Comparing.comparison.css")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
