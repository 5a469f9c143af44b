using System.Text.RegularExpressions;
using RoleCompare.Catalog;

namespace RoleCompare.Resumes;

/// <summary>Finds what a sentence says of how well someone has each of the skills that it names.</summary>
internal static partial class LevelEvidence
{
    private static readonly SkillLevel OfLeading = SkillLevel.Create(4);

    /// <summary>The reason for a level of each name; null where the sentence gives none.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="spans">Where the names stand, in their order.</param>
    /// <param name="now">The year in which the text was written.</param>
    public static LevelReason?[] Find(string sentence, IReadOnlyList<(int Start, int End)> spans, int now)
    {
        var reasons = new LevelReason?[spans.Count];
        var label = LevelWords.FindLabel(sentence, out var labelEnd);
        for (var i = 0; i < spans.Count; i++)
        {
            reasons[i] = After(sentence, spans, i, now) ?? Before(sentence, spans, i, now);
            if (reasons[i] is null && i > 0 && Listed().IsMatch(sentence[spans[i - 1].End..spans[i].Start]) && Before(sentence, spans, i - 1, now) is { } shared)
                reasons[i] = shared;
            if (reasons[i] is null && i > 0 && IsInBracketOf(sentence, spans[i - 1].End, spans[i].Start))
                reasons[i] = reasons[i - 1];
            if (label is not null && spans[i].Start >= labelEnd && reasons[i] is not { Strength: LevelStrength.Stated })
                reasons[i] = label;
        }

        var tail = Tail(sentence, spans, now);
        var lastEntry = spans.Count == 0 ? 0 : sentence.LastIndexOf('|', spans[^1].Start);
        for (var i = 0; i < spans.Count; i++)
            reasons[i] ??= (spans[i].Start > lastEntry ? tail : null) ?? Led(sentence[..spans[i].Start]);
        return reasons;
    }

    // "Python (expert)", "R – 12 years", "SQL: 4/5", "Git, daily use".
    private static LevelReason? After(string sentence, IReadOnlyList<(int Start, int End)> spans, int i, int now)
    {
        var next = i + 1 < spans.Count ? spans[i + 1].Start : sentence.Length;
        var rest = sentence[spans[i].End..next];
        if (Opening().Match(rest) is not { Success: true } opening)
            return null;
        if (opening.Groups["years"].Success)
            return LevelWords.Find(opening.Groups["years"].Value, now);
        rest = rest[opening.Length..];
        if (!opening.Value.Contains('|'))
            rest = rest.Split('|')[0];
        if (opening.Groups["bracket"].Success)
            return LevelWords.Find(rest.Split(')', ']')[0], now);

        // The items behind the name belong to it as long as they say nothing but a level.
        var items = rest.Split(',', ';', '(');
        var said = items.Take(1).Concat(items.Skip(1).TakeWhile(LevelWords.IsOnly));
        return LevelWords.Find(string.Join(',', said), now);
    }

    // "expert in Python", "9 years of experience in Java", "some Linux".
    private static LevelReason? Before(string sentence, IReadOnlyList<(int Start, int End)> spans, int i, int now)
    {
        var start = i > 0 ? spans[i - 1].End : 0;
        var item = sentence[start..spans[i].Start];
        if (ByOthers().IsMatch(item))
            return null;
        return LevelWords.FindAtEnd(item[(item.LastIndexOfAny([',', ';', '(', '|']) + 1)..], now);
    }

    // "Docker, Kubernetes – medium", "Linux (Debian, RHEL) | expert": what ends a list or a table's row holds for all of it.
    private static LevelReason? Tail(string sentence, IReadOnlyList<(int Start, int End)> spans, int now)
    {
        if (spans.Count == 0)
            return null;
        var tail = sentence[spans[^1].End..].TrimStart(')', ' ');
        var between = sentence[spans[0].Start..spans[^1].End];
        return TailSign().Match(tail) is { Success: true } sign && !Sentence().IsMatch(between) && LevelWords.IsOnly(tail[sign.Length..].Split(',')[0].Split('|')[^1])
            ? LevelWords.Find(tail, now)
            : null;
    }

    private static LevelReason? Led(string before) =>
        !ByOthers().IsMatch(before) && Leading().Match(before) is { Success: true } led ? new LevelReason(OfLeading, led.Groups["led"].Value, LevelStrength.Led) : null;

    private static bool IsInBracketOf(string sentence, int headEnd, int start)
    {
        var between = sentence[headEnd..start];
        var open = between.LastIndexOf('(');
        return open >= 0 ? string.IsNullOrWhiteSpace(between[..open]) && !between.Contains(')') : Listed().IsMatch(between) && sentence.LastIndexOf('(', start) > sentence.LastIndexOf(')', start);
    }

    [GeneratedRegex(@"^\s*(?:skills?|knowledge|programming|scripting|user|certified)?\s*(?:(?<bracket>[(\[])|[:|–—=]|(?=since\b)|(?=[★☆●○■□])|(?=\d{1,2}\s*/\s*(?:5|10)(?!\d))|(?<years>" + LevelWords.Span + @")(?=\W*(?:$|[,;|]))|for\s+(?:(?:about|over|nearly|almost|more\s+than|the\s+(?:last|past))\s+)?(?<years>" + LevelWords.Span + ")(?!\\w)" + @"|\.{2,}|\s-\s|,\s*(?=(?:very|expert|advanced|daily|basic|good|since|\d+\+?\s*[ym])))\s*", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^\s*(?:,|/|&|\+|and|or|as\s+well\s+as|,\s*and)\s*(?:\w+\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Listed();

    [GeneratedRegex(@"^(?:[–—:|=]|\.{2,}|-\s)\s*", RegexOptions.CultureInvariant)]
    private static partial Regex TailSign();

    // What is said of those whom the person worked with.
    [GeneratedRegex(@"\b(?:alongside|assisted|assisting|helped|supported|shadowed|under|(?:led|taught|trained|managed|supervised)\s+by)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByOthers();

    [GeneratedRegex(@"[^,;|/&()]{40,}", RegexOptions.CultureInvariant)]
    private static partial Regex Sentence();

    [GeneratedRegex(@"(?<!\b(?:was|were|been|being|be|got|am|is|are|who|that|which)\s+)\b(?<led>led|headed|spearheaded|directed|in\s+charge\s+of|taught|teach(?:es|ing)?|lectur(?:ed|ing)|trained\s+(?:others|colleagues|staff|users))\b(?!\s+(?:myself|himself|herself|me|by)\b)(?:\W+[\w'’-]+){0,8}?\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leading();
}
