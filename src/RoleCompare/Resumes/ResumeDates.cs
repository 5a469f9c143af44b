using System.Globalization;
using System.Text.RegularExpressions;

namespace RoleCompare.Resumes;

/// <summary>Reads the years of a CV. The last of them stands for the present, so that the same text always reads the same.</summary>
internal static partial class ResumeDates
{
    private const int StillGoesOn = 9999;

    /// <summary>The last year that a text names; 0 when it names none.</summary>
    public static int LastYear(IEnumerable<string> sentences) => sentences.Select(sentence => YearsIn(sentence).DefaultIfEmpty(0).Max()).DefaultIfEmpty(0).Max();

    /// <summary>When what a line tells has ended: its last year, or a far one when it goes on; null when it names none.</summary>
    public static int? EndOf(string line)
    {
        if (Open().IsMatch(line))
            return StillGoesOn;
        return YearsIn(line).Select(year => (int?)year).DefaultIfEmpty(null).Max();
    }

    /// <summary>Whether a name in a line stands as the title of a job: beside a date or a firm, not within prose.</summary>
    public static bool IsTitle(string line, int start, int end) =>
        (TitleStart().IsMatch(line[..start]) && TitleEnd().IsMatch(line[end..])) || IsSaid(line[..start]);

    /// <summary>Whether a text leads to what the person says they are: "I work as a".</summary>
    /// <param name="before">The sentence up to the title.</param>
    public static bool IsSaid(string before) => Saying().IsMatch(before);

    private static IEnumerable<int> YearsIn(string text) => Year().Matches(text).Select(match => int.Parse(match.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture));

    [GeneratedRegex(@"(?<![\d.,])(?:19[5-9]|20[0-4])\d(?![\d,]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:present|now|today|current(?:ly)?|ongoing|to\s+date)\b|(?:19|20)\d\d\s*[-–—]\s*(?:$|[|,:)])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Open();

    [GeneratedRegex(@"(?:^(?:\W*\d{1,2}[.)])?|[,|:•·(–—]|\s-\s|\d{4})\W*(?:(?:senior|junior|lead|principal|chief|associate|staff)\s+)?(?:\w+\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleStart();

    [GeneratedRegex(@"^\s*(?:$|[,|(–—:.@]|\s-\s|at\b|with\b|II?I?\b|since\b|\d{4}|for\s+\w+\s+years)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TitleEnd();

    [GeneratedRegex(@"\bI\s+(?:am|work|have\s+been|am\s+working)\s+(?:now\s+)?(?:as\s+)?(?:an?\s+|the\s+)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Saying();
}
