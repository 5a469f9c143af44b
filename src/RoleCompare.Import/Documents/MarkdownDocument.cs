using System.Text.RegularExpressions;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Documents;

/// <summary>Reads a Markdown file as the text that a person sees: without its marks, comments and pictures, a table as rows.</summary>
internal static partial class MarkdownDocument
{
    /// <summary>The text, with line feeds.</summary>
    /// <exception cref="SourceException">It is no text, or not UTF-8 or UTF-16.</exception>
    public static string Read(string path, byte[] bytes)
    {
        var lines = Comment().Replace(PlainDocument.Read(path, bytes), "").Split('\n').Where(line => !NotShown().IsMatch(line));
        return string.Join('\n', lines.Select(line => MarkdownMarks.Strip(Start().Replace(Picture().Replace(line, ""), "")).TrimEnd(' ', '|')));
    }

    // One that is not closed goes to the end, as browsers have it.
    [GeneratedRegex(@"<!--.*?(-->|\z)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex(@"!\[[^\]]*\](\([^)]*\)|\[[^\]]*\])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Picture();

    // A heading, a quotation or the border of a table's row; bullets stay, because they part sentences.
    [GeneratedRegex(@"^\s{0,3}(#{1,6}\s+|>\s?|\|\s*)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Start();

    // Rules, fences and the line below a table's header.
    [GeneratedRegex(@"^\s*(([-*_=]\s*){3,}|```.*|~~~.*|\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)+\|?)\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex NotShown();
}
