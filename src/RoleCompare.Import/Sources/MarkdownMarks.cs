using System.Net;
using System.Text.RegularExpressions;

namespace RoleCompare.Import.Sources;

/// <summary>The marks that Markdown puts around words.</summary>
internal static partial class MarkdownMarks
{
    /// <summary>The text without marks of emphasis, code and links, and with its character references resolved.</summary>
    public static string Strip(string text)
    {
        foreach (var mark in (Regex[])[Link(), Code(), Strong(), Emphasis()])
            text = mark.Replace(text, "${text}");
        return WebUtility.HtmlDecode(text);
    }

    [GeneratedRegex(@"!?\[(?<text>[^\[\]]*)\](\([^()]*\)|\[[^\[\]]*\])", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Link();

    [GeneratedRegex(@"`(?<text>[^`]+)`", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Code();

    [GeneratedRegex(@"\*\*(?<text>[^*]+)\*\*|(?<!\w)__(?<text>[^_]+(_[^_]+)*)__(?!\w)|~~(?<text>[^~]+)~~", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Strong();

    [GeneratedRegex(@"(?<![\w*])\*(?<text>[^*\s]([^*]*[^*\s])?)\*(?![\w*])|(?<!\w)_(?<text>[^_\s][^_]*)_(?!\w)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Emphasis();
}
