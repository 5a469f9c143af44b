namespace RoleCompare.Embedding;

/// <summary>
/// Cuts text into sentences, each a verbatim piece of it, so that a person's own words can be quoted. Ends are line breaks (but not
/// those of a text that was wrapped at a width, where the next line goes on with the sentence), <c>;</c>, <c>!</c>, <c>?</c>, bullets, and a full stop that a space or the end follows, unless it belongs to a short form
/// such as <c>e.g.</c> or to a list number. Closing quotes and brackets belong to the sentence that they close. <c>Node.js</c>, <c>3.5</c> and <c>C#</c> stay whole.
/// </summary>
public static class SentenceSplitter
{
    private static readonly string[] ShortForms =
        ["e.g", "i.e", "etc", "vs", "approx", "incl", "esp", "dept", "mr", "mrs", "ms", "dr", "prof", "st", "no", "inc", "ltd", "co", "sr", "jr", "ph.d", "b.sc", "m.sc", "u.s", "u.k"];

    /// <summary>The sentences of a text in their order.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Substrings of the text without surrounding white space and bullets; none is without a letter or digit.</returns>
    public static IReadOnlyList<string> Split(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<string>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsEnd(text, start, i))
                continue;
            var end = text[i] is '.' or '!' or '?' ? AfterClosers(text, i + 1) : i;
            AddTrimmed(text, start, end, sentences);
            start = Math.Max(end, i + 1);
            i = start - 1;
        }

        AddTrimmed(text, start, text.Length, sentences);
        return sentences;
    }

    /// <summary>The sentences of a well-written text, not cut at semicolons.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>Substrings of the text in their order, as <see cref="Split"/> gives them, with those that a semicolon parts joined again.</returns>
    public static IReadOnlyList<string> SplitAtFullStops(string text)
    {
        var sentences = new List<string>();
        var start = 0;
        var end = 0;
        foreach (var piece in Split(text))
        {
            var at = text.IndexOf(piece, end, StringComparison.Ordinal);
            if (end > 0 && !text.AsSpan(end, at - end).Contains(';'))
            {
                sentences.Add(text[start..end]);
                start = at;
            }

            end = at + piece.Length;
        }

        if (end > 0)
            sentences.Add(text[start..end]);
        return sentences;
    }

    private static bool IsEnd(string text, int start, int i) => text[i] switch
    {
        '\n' => !SoftBreak.Is(text, i),
        '\r' => i + 1 == text.Length || text[i + 1] != '\n' || !SoftBreak.Is(text, i + 1),
        '\u2028' or '\u2029' or ';' or '!' or '?' or '。' or '！' or '？' => true,
        '•' or '‣' or '▪' or '●' or '◦' or '·' => true,
        '-' or '*' or '–' or '—' => IsBulletBetweenSpaces(text, i),
        '.' => IsFullStop(text, start, i),
        _ => false,
    };

    private static int AfterClosers(string text, int i)
    {
        while (i < text.Length && text[i] is ('"' or '\'' or ')' or ']' or '”' or '’'))
            i++;
        return i;
    }

    // " - " inside a line is a dash, not an end; a hyphen that begins a line is a bullet and is trimmed away.
    private static bool IsBulletBetweenSpaces(string text, int i) =>
        text[i] == '*' && i > 0 && char.IsWhiteSpace(text[i - 1]) && i + 1 < text.Length && text[i + 1] == ' ';

    private static bool IsFullStop(string text, int start, int i)
    {
        var after = AfterClosers(text, i + 1);
        if (after < text.Length && !char.IsWhiteSpace(text[after]))
            return false;
        var wordStart = i;
        while (wordStart > start && !char.IsWhiteSpace(text[wordStart - 1]) && text[wordStart - 1] is not ('(' or ','))
            wordStart--;
        var word = text.AsSpan(wordStart, i - wordStart);
        if (word.IsEmpty)
            return true;
        if (IsListNumber(word) && text.AsSpan(start, wordStart - start).IsWhiteSpace())
            return false;
        if (word is "no" or "No" && !(i + 2 < text.Length && char.IsAsciiDigit(text[i + 2])))
            return true;
        foreach (var shortForm in ShortForms)
        {
            if (word.Equals(shortForm, StringComparison.OrdinalIgnoreCase))
                return word is "etc" && StartsNewSentence(text, i + 1);
        }

        return true;
    }

    private static bool IsListNumber(ReadOnlySpan<char> word) =>
        word.Length <= 2 && !word.ContainsAnyExceptInRange('0', '9');

    private static bool StartsNewSentence(string text, int from)
    {
        while (from < text.Length && char.IsWhiteSpace(text[from]))
            from++;
        return from == text.Length || char.IsUpper(text[from]);
    }

    private static void AddTrimmed(string text, int start, int end, List<string> sentences)
    {
        while (start < end && IsPadding(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        for (var i = start; i < end; i++)
        {
            if (char.IsLetterOrDigit(text[i]))
            {
                sentences.Add(text[start..end]);
                return;
            }
        }
    }

    private static bool IsPadding(char value) =>
        char.IsWhiteSpace(value) || value is '-' or '*' or '–' or '—' or '•' or '‣' or '▪' or '●' or '◦' or '·';
}
