using System.Text.RegularExpressions;

namespace RoleCompare.Explaining;

/// <summary>Tells a wish from other words about goals, by common English phrases: "I worry about my job" counts as text too, but must not be called what someone wants.</summary>
internal static partial class WishWords
{
    /// <summary>Whether a statement is recognizably a wish. What is not recognized may still be one.</summary>
    /// <param name="text">A statement that refuses nothing.</param>
    public static bool Are(string text) => Wish().IsMatch(text);

    // Someone who wishes, or a piece of a sentence whose beginning was cut off: "but want to …", "towards networks", "become a …".
    [GeneratedRegex(
        @"\b(?:I|we)(?:['’](?:d|m|ve|ll|re))?\s+(?:(?!not\b|never\b)\w+\s+){0,3}?(?:" + Verbs + @"|(?:looking|ready|here)\s+(?:for|to)|(?:keen|fascinated|interested|excited|happy|happiest|drawn|hoping|dreaming|aiming|planning|curious|eager)|would\s+be|['’]d)\b"
        + @"|\bI['’]d\s+(?!had\b|been\b)|\bmy\s+(?:\w+\s+){0,2}?(?:goal|aim|dream|wish|ambition|hope|plan|ideal)\b|\b(?:fascinates?|attracts?|excites?|interests?|motivates?|drives?|appeals?\s+to)\s+me\b"
        + @"|\bideally\b|\binstead\b"
        + @"|^(?:(?:but|and|so|then|also|now|rather|really|please|do|would|['’]d|am)[\s,]+)*(?:" + Verbs + @"|more|to|towards?|into|for|become|learn|move|work|give\s+me|let\s+me|looking|hoping|seeking|aiming|interested|keen|ready|get\s+(?:in|into|to))\s",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Wish();

    private const string Verbs = @"(?:want|wish|hope|love|like|enjoy|prefer|long|plan|intend|aim|seek|dream|care|need|see\s+myself|would\s+rather)";
}
