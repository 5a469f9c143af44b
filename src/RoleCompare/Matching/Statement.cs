using System.Text.RegularExpressions;
using RoleCompare.Embedding;

namespace RoleCompare.Matching;

/// <summary>A piece of a person's free text, verbatim, and whether it names what they want to avoid.</summary>
/// <param name="Text">The words.</param>
/// <param name="IsAversion">Whether likeness to them speaks against a role.</param>
internal readonly partial record struct Statement(string Text, bool IsAversion)
{
    /// <summary>The sentences of a text about what someone has done.</summary>
    public static IReadOnlyList<Statement> FromExperience(string text) =>
        [.. SentenceSplitter.Split(text).Select(sentence => new Statement(sentence, false))];

    /// <summary>
    /// The sentences of a text about what someone wants, cut where a wish turns into its opposite ("…, not …", "… rather than …"). An
    /// embedding of words does not see a "not"; without this, "I do not want to manage people" would speak for managing people.
    /// </summary>
    public static IReadOnlyList<Statement> FromGoals(string text)
    {
        var statements = new List<Statement>();
        foreach (var sentence in SentenceSplitter.Split(text))
        {
            var start = 0;
            foreach (Match turn in Turn().Matches(sentence))
            {
                Add(sentence[start..turn.Index], statements);
                start = turn.Groups["rest"].Index;
            }

            Add(sentence[start..], statements);
        }

        return statements;
    }

    private static void Add(string piece, List<Statement> statements)
    {
        var text = piece.Trim().TrimEnd(',', '-', '–', '—').TrimEnd();
        if (text.Any(char.IsLetterOrDigit))
            statements.Add(new Statement(text, Refusal().IsMatch(text) && !Acceptance().IsMatch(text)));
    }

    // Where a wish ends and what is refused begins. "not only" and "rather than just" add to the wish instead.
    [GeneratedRegex(@"(?:,\s*|\s[-–—]\s*|\s)(?:(?:but|and)\s+)?(?<rest>(?:rather than|instead of)\s(?!only\b|just\b|merely\b|simply\b))|(?:,\s*|\s[-–—]\s*)(?:(?:but|and)\s+)?(?<rest>(?:not|never|no longer|no)\s(?!only\b|just\b|merely\b|simply\b|matter\b))", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Turn();

    // What someone says who refuses something.
    [GeneratedRegex(@"^(?:(?:but|and|also|honestly|please|so)[\s,]+)*(?:(?:I|we)(?:['’](?:m|d|ve|ll))?\s+)?(?:am\s+|would\s+|have\s+|really\s+|definitely\s+|absolutely\s+)*(?:do\s*n[o'’]?t\b|don['’]?t\b|no\b|not\b|never\b|wo(?:uld)?n['’]?t\b|will not\b|can(?:no|['’])t stand|hate\b|dislike\b|avoid\b|rather not\b|rather than\b|instead of\b|(?:(?:so|too)\s+)?(?:tired|sick|weary)\s+of\b|fed up\b|(?:done|had enough)\s+(?:with|of)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refusal();

    // What sounds like a refusal and is none.
    [GeneratedRegex(@"\b(?:(?:don['’]?t|do not|never|not)\s+(?:mind|care\s+(?:if|whether)|(?:want|wish|like)\s+to\s+(?:stop|lose|give up|leave|miss|quit))|no\s+(?:matter|problem|fear|objection)|not\s+(?:afraid|only|just))\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Acceptance();
}
