using System.Text.RegularExpressions;
using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Tables;

/// <summary>Reads the first pipe table of a Markdown text that is not code.</summary>
internal static partial class MarkdownTable
{
    /// <summary>Its rows, the header first; none where there is no table. <c>&lt;br&gt;</c> breaks a line, <c>\|</c> is a pipe; marks of emphasis, code and links are taken off.</summary>
    public static IReadOnlyList<GridRow> Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        string? fence = null;
        for (var i = 0; i + 1 < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is { Success: true } mark && (fence is null || fence == mark.Value.Trim()[..3]))
                fence = fence is null ? mark.Value.Trim()[..3] : null;
            if (fence is not null)
                continue;
            if (!lines[i].Contains('|') || !Delimiter().IsMatch(lines[i + 1]))
                continue;
            var rows = new List<GridRow> { Row(lines[i], i) };
            for (var line = i + 2; line < lines.Length && lines[line].Contains('|'); line++)
                rows.Add(Row(lines[line], line));
            return rows;
        }

        return [];
    }

    private static GridRow Row(string line, int index)
    {
        var inner = line.Trim();
        inner = inner.StartsWith('|') ? inner[1..] : inner;
        inner = inner.EndsWith('|') && !inner.EndsWith("\\|", StringComparison.Ordinal) ? inner[..^1] : inner;
        return new GridRow($"line {index + 1}", [.. Pipe().Split(inner).Select(Plain)]);
    }

    private static string Plain(string cell) => MarkdownMarks.Strip(Break().Replace(cell.Replace("\\|", "|", StringComparison.Ordinal), "\n")).Trim();

    [GeneratedRegex(@"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Delimiter();

    [GeneratedRegex(@"(?<!\\)\|", RegexOptions.CultureInvariant)]
    private static partial Regex Pipe();

    [GeneratedRegex(@"<br\s*/?>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Break();

    [GeneratedRegex(@"^ {0,3}(```|~~~)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Fence();
}
