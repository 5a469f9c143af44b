using System.Text.RegularExpressions;
using RoleCompare.Embedding;

namespace RoleCompare.Matching;

/// <summary>A piece of a person's free text, verbatim, and whether it names what they want to avoid.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsAversion">Whether likeness to them speaks against a role.</param>
internal sealed partial record Statement(string Text, bool IsAversion)
{
    /// <summary>The sentences of a text about what someone has done, each once.</summary>
    public static IReadOnlyList<Statement> FromExperience(string text) =>
        [.. SentenceSplitter.Split(text).Distinct().Select(sentence => new Statement(sentence, false))];

    /// <summary>
    /// The sentences of a text about what someone wants, each once, cut where a wish may turn into its opposite ("…, not …", "… but …", "… rather
    /// than …") or back into one (<see cref="WishTurn"/>), but not after what someone cannot do or never did (<see cref="LackTurn"/>). An embedding of words does not see a "not"; without this, "I do not want to manage people" would speak for managing
    /// people. The rules know common English phrases, not grammar: what was taken as an aversion is always shown as one.
    /// </summary>
    public static IReadOnlyList<Statement> FromGoals(string text)
    {
        var statements = new List<Statement>();
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            if (LackTurn.Find(sentence) is { } verdict)
            {
                statements.Add(new Statement(sentence, verdict));
                continue;
            }

            var start = 0;
            foreach (Match turn in Turn().Matches(sentence))
            {
                // "I cannot live without code": the two negations belong together.
                if (turn.Groups["without"].Success && Negation().IsMatch(sentence[start..turn.Index]))
                    continue;
                // "No phones and fewer meetings": the refusal goes on.
                if (turn.Groups["goesOn"].Success && Refusal().IsMatch(sentence[start..turn.Index]))
                    continue;
                Add(sentence[start..turn.Index], statements);
                start = turn.Groups["rest"].Index;
            }

            Add(sentence[start..], statements);
        }

        return [.. statements.Distinct()];
    }

    private static void Add(string piece, List<Statement> statements)
    {
        var text = piece.Trim().TrimEnd(',', '-', '–', '—').TrimEnd();
        if (!text.Any(char.IsLetterOrDigit))
            return;
        var refused = Refusal().IsMatch(text) && !Acceptance().IsMatch(text);
        if (refused && WishTurn.Find(text) is var (end, wish))
        {
            statements.Add(new Statement(text[..end].TrimEnd(',', ' '), true));
            Add(text[wish..], statements);
            return;
        }

        statements.Add(new Statement(text, refused));
    }

    // Where a new clause begins that may say the opposite. "not only" and "rather than just" add to the wish instead; "anything but" and "nothing but" are no new clause.
    [GeneratedRegex(
        @"(?<!\b(?:anything|anywhere|everything|nothing|none|" + AnyKind + @"))(?:,\s*|\s+)(?:(?<rest>but\s(?!also\b))|(?:and\s+|so\s+)(?<rest>(?:I|we)(?:['’]\w+)?\s)|(?<rest>(?:rather than|instead of)\s(?!only\b|just\b|merely\b|simply\b))|(?<without>(?<rest>without\s)))"
        + @"|(?<!\b(?:less|fewer))\s+and\s+(?<goesOn>(?<rest>(?:less|fewer)\s(?!(?:less|fewer|than|or)\b)|(?:do\s+not|don['’]?t|would\s+not|wouldn['’]?t|will\s+not|won['’]?t)\s+(?:really\s+|ever\s+)?(?:want|wish|like|enjoy|plan|intend)\s|(?:hate|dislike)\s))"
        + @"|(?:,\s*(?:and\s+)?|\s+and\s+)(?<rest>(?:(?:get|move|step)\s+)?(?:away\s+from|out\s+of)\s)"
        + @"|(?:,\s*|\s[-–—]\s*)(?:and\s+)?(?<rest>(?:(?:I|we)(?:['’]\w+)?|more|less|fewer|not|never|no longer|no)\s(?!only\b|just\b|merely\b|simply\b|matter\b|later\b|than\b|or\b))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    // What someone says who refuses something: at the beginning, or as a verdict at the end.
    [GeneratedRegex(
        @"^(?:(?:but|and|also|honestly|please|so|just)[\s,]+)*(?:(?:I|we)(?:['’](?:m|d|ve|ll|re))?\s+)?(?:am\s+|are\s+|would\s+|have\s+|really\s+|definitely\s+|absolutely\s+|simply\s+)*"
        + @"(?:do\s*n[o'’]?t\b|don['’]?t\b|no\b|not\b|never\b|wo(?:uld)?n['’]?t\b|will not\b|can(?:no|['’])t stand|hate\b|dislike\b|loathe\b|avoid\b|stop\b|quit\b|less\b|fewer\b|without\b"
        + @"|" + LessOf + @"|away\s+from\b|out\s+of\b|" + WishTurn.Leaving
        + @"|rather not\b|rather than\b|instead of\b|(?:(?:so|too)\s+)?(?:tired|sick|weary)\s+of\b|fed up\b|(?:done|had enough|finished)\s+(?:with|of)\b"
        + @"|(?:want|wish|would like|like|love|need|hope|hoping|plan|planning|prefer|intend|going|looking|trying|try|ready)\s+(?:to\s+(?:stop\b|avoid\b|get rid\b|step back\b|(?:not|never|no longer)\b|" + LessOf + @"|" + WishTurn.Leaving + @")|not\s+to\b|(?:nothing(?!\s+(?:but|more|else|less))|no(?!\s+(?:less|fewer)\s+than)|less|fewer|out of)\b))"
        + @"|(?<!\b(?:is|are|was|were|be|been)\s+)\b(?:anything|anywhere|everything|" + AnyKind + @")\s+(?:but|except|apart\s+from|other\s+than)\b"
        + @"|\b(?:is|are)(?:\s+(?:definitely|really|simply))?(?:\s+not|n['’]t)\s+(?:for me|my thing|my cup of tea|what I)\b|\b(?:bores?|drains?|exhausts?) me\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refusal();

    private const string AnyKind = @"any\s+(?:job|role|work|field|team|industry|company|position)";

    private const string LessOf = @"(?:do|have|spend|see|write|attend|make|get)\s+(?:less|fewer)\b";

    // What sounds like a refusal and is none: "I do not mind", "I would not say no", "never stop", "not just", "I hate it when nobody".
    [GeneratedRegex(
        @"\b(?:(?:don['’]?t|do not|does not|never|not|won['’]?t|wouldn['’]?t)\s+(?:(?:ever|really)\s+)?(?:mind|care\s+(?:if|whether)|say\s+no|turn\s+down|object\s+to|rule\s+out|refuse|just|only|merely"
        + @"|(?:(?:(?:want|wish|like|have)\s+)?to\s+)?(?:stop|lose|give up|leave|miss|quit|avoid|drop|escape|get rid of|(?:get|move|step) (?:away from|out of))\b)"
        + @"|leave\s+(?:a|an|my|things|everything|the world|something|no|nothing)\b.*\b(?:mark|legacy|impression|trace|better|behind for|chance|stone)"
        + @"|(?:hate|dislike)\b.*\b(?:nobody|no one|nothing|lack)|no\s+(?:matter|problem|fear|objection|trouble)|not\s+(?:afraid|shy))\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Acceptance();

    [GeneratedRegex(@"\b(?:not|never|no|can['’]?t|cannot|don['’]?t|won['’]?t|couldn['’]?t|nothing)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Negation();
}
