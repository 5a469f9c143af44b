using System.Text.RegularExpressions;

namespace RoleCompare.Matching;

/// <summary>
/// Finds sentences that begin with what someone cannot do, does not have or never did, and end with what they want: "I have never managed people but I want to". Such a beginning refuses
/// nothing, and the end often has no object of its own ("I want to", "do not want to learn it"); together they say something, and the end decides what.
/// </summary>
internal static partial class LackTurn
{
    /// <summary>Whether a sentence that begins with a lack refuses what is lacking.</summary>
    /// <returns>True when it does, false when it is a wish, null when the sentence does not begin so or its end is about something else that is refused.</returns>
    public static bool? Find(string sentence)
    {
        if (Lack().Match(sentence) is not { Success: true } lack)
            return null;
        if (Refused().IsMatch(sentence, lack.Length))
            return true;
        return Wished().IsMatch(sentence, lack.Length) ? false : null;
    }

    // "cannot stand", "have no interest" and "have never liked" are refusals and no lack.
    [GeneratedRegex(
        @"^(?:(?:but|and|also|honestly|so)[\s,]+)*(?:I|we)(?:"
        + @"\s+(?:can(?:not|['’]?t|\s+not)|could(?:n['’]?t|\s+not))\s+(?:yet\s+)?(?!(?:stand|bear|face|wait|live|stop|help|say|imagine|see|get|take)\b)"
        + @"|(?:\s+have|['’]ve)\s+(?:never|not)\s+(?:yet\s+)?(?!(?:enjoyed|liked|loved|wanted|cared|wished|understood|seen|felt|been|got)\b)|\s+haven['’]?t\s+(?!(?:enjoyed|liked|loved|wanted|cared|been|got)\b)"
        + @"|(?:\s+have|['’]ve\s+got)\s+no\s+(?!(?:\w+\s+)?(?:interest|desire|wish|intention|patience|time|appetite|ambition|love|plans?|use|need)\b)"
        + @"|\s+(?:do\s+not|don['’]?t)\s+(?:yet\s+)?(?:know\s+(?!(?:if|whether|what|how|why|where)\b)|have\s+(?!(?:to|any\s+interest|time|patience)\b)))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lack();

    // After "and" whatever is refused; after "but" only what is lacking: it has no object, or a pronoun.
    [GeneratedRegex(
        @"(?:,\s*|\s+)(?:(?:(?:and|nor)\s+" + Refusing + @"\b[^,;:]*|(?:but|yet)\s+" + Refusing + @"\s+(?:\w+\s+){0,5}?(?:to|it|that|this|them|either)(?:\s+(?:either|at\s+all|any\s*more|again|now))*)\s*[.!?]*\s*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Refused();

    [GeneratedRegex(
        @"(?:,\s*(?:(?:but|and|yet|so|though)\s+)?|\s+(?:but|and|yet)\s+)(?:(?:I|we)(?:['’](?:d|m))?\s+)?(?:(?:would|am|really|now|do|still|also|very|much|have\s+always|always)\s+)*(?:want(?:ed)?|wish|hope|hoping|like|love|long|plan|intend|aim|seek|dream|keen|eager|ready|willing|happy)\b(?!\s+(?:to\s+)?(?:not|stop|avoid|quit|leave|less|fewer|no|nothing)\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wished();

    private const string Refusing =
        @"(?:(?:I|we)\s+)?(?:really\s+|also\s+)*(?:(?:do\s+not|don['’]?t|would\s+not|wouldn['’]?t|will\s+not|won['’]?t|never|do\s+I)\s+(?:really\s+|ever\s+)*(?:want|wish|like|care|plan|intend))";
}
