namespace RoleCompare.Embedding;

/// <summary>
/// Tells a line break at which a text was wrapped from one that ends a sentence or an entry of a list. A wrapped text goes on in lower case,
/// after a long line, or next to a word that cannot end or begin an entry ("not", "to", "and").
/// </summary>
internal static class SoftBreak
{
    private const int LongLine = 50;

    private static readonly HashSet<string> Joining =
    [
        "a", "an", "the", "and", "or", "but", "nor", "of", "to", "in", "on", "at", "by", "for", "with", "without", "from", "into", "than", "that",
        "which", "who", "whose", "as", "if", "when", "because", "while", "so", "not", "never", "no", "is", "are", "was", "were", "be", "been", "have",
        "has", "had", "do", "does", "don't", "will", "would", "can", "could", "should", "may", "want", "i", "my", "our", "their", "its", "rather", "instead",
    ];

    /// <summary>Whether the line feed at a place only wraps the text.</summary>
    public static bool Is(string text, int lineFeed)
    {
        var next = lineFeed + 1;
        while (next < text.Length && text[next] is ' ' or '\t')
            next++;
        if (next >= text.Length || !char.IsLower(text[next]))
            return false;

        var end = lineFeed;
        while (end > 0 && text[end - 1] is ' ' or '\t' or '\r')
            end--;
        if (end == 0 || text[end - 1] is '\n' or '.' or '!' or '?' or ':' or ';')
            return false;

        var start = text.LastIndexOf('\n', end - 1) + 1;
        return end - start >= LongLine
            || text[end - 1] == ','
            || Joining.Contains(LastWord(text.AsSpan(start, end - start)))
            || Joining.Contains(FirstWord(text.AsSpan(next)));
    }

    private static string LastWord(ReadOnlySpan<char> line) => line[(line.LastIndexOf(' ') + 1)..].ToString().ToLowerInvariant().Replace('’', '\'');

    private static string FirstWord(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny(" ,\t\r\n");
        return (end < 0 ? line : line[..end]).ToString();
    }
}
