using System.Text.RegularExpressions;

namespace RoleCompare.Matching;

/// <summary>
/// Finds where a refusal ends and a wish begins without a turn of its own: "I am tired of tickets | and want to work in security". After any
/// refusal a verb of wishing begins a wish, as does what is to come "instead". After words of leaving ("get out of …", "leave …") so
/// does what they lead to: "towards", "into", "for", "to" or "and" with a verb of doing. "and" with anything else goes on
/// with the refusal ("away from support and tickets"), and so does "and" with a verb after "I do not want to".
/// </summary>
internal static partial class WishTurn
{
    /// <summary>The words of leaving, each followed by what is left. Needs <see cref="RegexOptions.IgnoreCase"/>.</summary>
    public const string Leaving =
        @"(?:(?:get(?:ting)?|mov(?:e|ing)|step(?:ping)?|break(?:ing)?|shift(?:ing)?|switch(?:ing)?|transition(?:ing)?|pivot(?:ing)?)\s+(?:away\s+from|out\s+of|off)"
        + @"|step(?:ping)?\s+back\s+from|leav(?:e|ing)|escap(?:e|ing)|quit(?:ting)?|giv(?:e|ing)\s+up|drop(?:ping)?)\b";

    /// <summary>Where in a refusal a wish begins, and where the refusal ends; null when all of it is refused.</summary>
    /// <param name="refusal">A piece of text that begins by refusing something.</param>
    public static (int Refused, int Wish)? Find(string refusal)
    {
        var first = Wishing().Match(refusal);
        if (Left().Match(refusal) is { Success: true } left && Leads().Match(refusal, left.Index + left.Length) is { Success: true } leads
            && (!first.Success || leads.Index < first.Index))
        {
            first = leads;
        }

        return first.Success ? (first.Index, first.Groups["rest"].Index) : null;
    }

    // Not far from the beginning: "I hate it when people leave" is about something else.
    [GeneratedRegex(@"^(?:(?!\b(?:do|does|would|will|hate|dislike|who|when|that)\b)[\w'’]+[\s,]+){0,8}?(?:" + Leaving + @"|(?:stop|quit)(?:ping|ting)?\s+\w+ing\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Left();

    // "and work" may be two things that are left; "and work on" is not. "talking to" and "have to" belong together.
    [GeneratedRegex(
        @"(?:,\s*|\s+)(?:(?<rest>(?:towards?|into)\s)|(?<rest>for\s)(?!good\b|ever\b|now\b|once\b|a\s+while\b|some\s+time\b|all\b)"
        + @"|(?<!\b(?:talking|speaking|listening|reporting|presenting|replying|responding|answering|writing|selling|catering|relating|belonging|according|having|needing|going|trying|related|due|close|next|up|used|tied|have|has|had|need|needs|asked|expected|forced|told|able|how|answers?|repl(?:y|ies)|access|talk|calls?)\s)(?<rest>to\s)"
        + @"|(?<=,\s*)(?:and\s+)?(?:then\s+|instead\s+|finally\s+)?(?<rest>" + Doing + @")|(?:and(?:\s+then)?|then)\s+(?:instead\s+|finally\s+|rather\s+)?(?<rest>" + Doing + @"))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Leads();

    private const string Doing =
        @"(?:(?:become|be|do|learn|go|join|develop|write|make|create|grow|speciali[sz]e|focus|concentrate|find|try|teach|protect|hunt|defend|secure|analy[sz]e|investigate|automate|build|run|lead|train|manage"
        + @"|get\s+(?:in|into|to)|break\s+into|take\s+(?:on|up|over)|return\s+to|turn\s+(?:to|into)|(?:move|switch|change|shift)\s+(?:to|into|towards?|up|over))\b"
        + @"|(?:work|design|help|test|research|study|start)\s+(?:on|in|with|as|at|for|a|an|the|my|more|new|closer|towards?|where|people|others|software|systems?|models?|doing|\w+ing)\b)";

    [GeneratedRegex(
        @"(?:,\s*(?:(?:and|so|then)\s+)?|\s+(?:and|so|then)\s+)(?:(?:now|instead|finally|really|then|rather|would|['’]d|am)\s+)*(?<rest>(?:want|wish|hope|like|love|enjoy|prefer|long|plan|intend|aim|seek|look(?:ing)?\s+for|ready)\b(?!\s+to\s+(?:stop|quit|avoid)\b))"
        + @"|(?<=^(?:rather than|instead of)\b.*)\s+(?<rest>(?:I|we)(?:['’]\w+)?\s+(?:want|would|wish|hope|like|love|prefer|am|need)\b)"
        + @"|(?:,\s*(?:and\s+)?|\s+and\s+)(?<rest>(?:(?!\band\b)[^,])*\binstead\b(?!\s+of\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wishing();
}
