using System.Text.RegularExpressions;

namespace RoleCompare.Resumes;

/// <summary>
/// Tells what a sentence says someone does not have: "no experience with Kubernetes", "would like to learn Rust", "CISSP in progress".
/// The rules know common English phrases, not grammar.
/// </summary>
internal static partial class Denial
{
    /// <summary>Whether a sentence denies a piece of it, or puts it in the future.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="start">Where the piece begins.</param>
    /// <param name="end">Where it has ended.</param>
    public static bool Covers(string sentence, int start, int end)
    {
        foreach (Match denial in Before().Matches(sentence))
        {
            var after = denial.Index + denial.Length;
            if (after > start)
                break;
            if (!Return().IsMatch(sentence[after..start]))
                return true;
        }

        return After().IsMatch(sentence[end..]);
    }

    /// <summary>Whether a piece of text denies something or puts it in the future, whatever it is.</summary>
    public static bool IsIn(string text) => Before().IsMatch(text);

    // What comes is not there, or not yet.
    [GeneratedRegex(
        @"\b(?:no|not|never|without|nor|neither|cannot|(?:do|did|does|have|has|had|is|am|was|would|could|can)n['’]t|lack(?:s|ing)?|zero)\b(?!\s+(?:only|just|merely|least|less|more|to\s+mention|longer\s+than|later\s+than|afraid)\b)"
        + @"|\b(?:want|wish(?:es)?|like|love|hop(?:e|ing)|plan(?:s|ning)?|keen|eager|aim(?:s|ing)?|interested|looking|intend(?:s|ing)?|willing|ready|curious)\s+(?:forward\s+)?(?:to|in|on|about)\s+(?:also\s+)?(?:learn(?:ing)?|stud(?:y|ying)|deepen(?:ing)?|get(?:ting)?\s+(?:into|to\s+know)|grow(?:ing)?|mov(?:e|ing)|explor(?:e|ing)|understand(?:ing)?|know(?:ing)?|pick(?:ing)?\s+up|gain(?:ing)?|acquir(?:e|ing)|becom(?:e|ing)|develop\s+(?:into|towards?)|work(?:ing)?\s+with|start(?:ing)?|transition(?:ing)?)\b"
        + @"|\b(?:current(?:ly)?|now|presently|still|just|started|begun|also|busy)\s+(?:interested\s+in\s+|to\s+)?(?:learn(?:ing)?|study(?:ing)?)\b|^\W*(?:learning|studying|to\s+learn|wish\s*list|next)\b(?=\s*:)|\binterested\s+in\s+learning\b"
        + @"|\b(?:half-?way\s+through|wanting|in\s+training\s+for|preparing\s+for|working\s+towards?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Before();

    // Where a denial has ended: a turn, or a new clause with a subject of its own.
    [GeneratedRegex(
        @"[;.]|,\s*(?:only|but|though|although|however|yet|except|just|and\s+(?!no\b|not\b|never\b|nor\b|would\b|do\b|have\b)\w+\s+(?:only|as\s+far)|(?:and\s+)?I\s+(?!do\s+not\b|have\s+no|would\s+not\b|am\s+not\b))|\s(?:but|although|however|except)\s|\bbefore\b|\s[–—]\s|\bwhen\b|\bto\s+say\s+so\b|\bthat\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Return();

    // What came is not there, or not yet.
    [GeneratedRegex(
        @"^\s*(?:[-–—:(|.…]+\s*)(?:no|none|nothing|not\b|never|want(?:s|ing)?\s+to\s+learn|(?:to\s+be\s+)?learn(?:ing)?|planned|in\s+progress|ongoing|0\s*/)\b|^[^,;.|]{0,30}?\b(?:in\s+progress|planned|want\s+to\s+learn|not\s+yet|on\s+my\s+list|on\s+the\s+list)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex After();
}
