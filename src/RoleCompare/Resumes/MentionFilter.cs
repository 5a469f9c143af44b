using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Resumes;

/// <summary>Tells names of skills that a text means from words that only look like them: "Go" from "go", "C" from "vitamin C".</summary>
internal static partial class MentionFilter
{
    /// <summary>The matches that are meant, in their order.</summary>
    public static IReadOnlyList<PhraseMatch<Skill>> Meant(string sentence, IReadOnlyList<PhraseMatch<Skill>> matches)
    {
        var sure = matches.Where(match => !IsEveryday(match)).ToList();
        return [.. matches.Where(match => !IsJoined(sentence, match) && IsMeant(sentence, match, sure.Count > 0))];
    }

    private static bool IsMeant(string sentence, PhraseMatch<Skill> match, bool besideSure)
    {
        if (IsSpelledOut(sentence, match))
            return false;
        if (!IsEveryday(match))
            return VerbForms.IsName(match) ? IsOfItsCase(sentence, match) : VerbForms.IsDone(sentence[..match.Start], sentence[match.Start..match.End]);
        var written = sentence[match.Start..match.End];

        // "Bash" within a sentence is a name, even where the catalogue writes "bash".
        var isRaised = match.Start > 0 && char.IsUpper(written[0]) && match.Name.All(char.IsLower);
        var isProper = isRaised || match.Name.Any(char.IsUpper);
        var isExact = isRaised || written.Equals(match.Name, StringComparison.Ordinal);
        var isItem = ItemEnd().IsMatch(sentence[match.End..]) && ItemStart().IsMatch(sentence[..match.Start]);
        if (isItem && (besideSure || !isProper || (isExact && (written.Length > 1 || LevelWords.IsOnly(sentence[match.End..])))))
            return true;
        if (!isProper || !isExact || match.Start == 0)
            return false;
        return Programming().IsMatch(sentence[match.End..])
            || (!NotAlone().IsMatch(sentence[match.End..]) && (Using().IsMatch(sentence[..match.Start]) ? written.Length > 1 || besideSure : besideSure && written.Length > 1));
    }

    private static bool IsEveryday(PhraseMatch<Skill> match)
    {
        var key = NameKey.Of(match.Name);
        return key.Length == 1 || EverydayWords.Contains(key);
    }

    // "ML" is not the "ml" of "300 ml".
    private static bool IsOfItsCase(string sentence, PhraseMatch<Skill> match) =>
        match.End - match.Start > 2 || match.Name.Length > 2 || sentence[match.Start..match.End].Equals(match.Name, StringComparison.Ordinal);

    // "I am" is not IAM.
    private static bool IsSpelledOut(string sentence, PhraseMatch<Skill> match) =>
        match.Name.Length <= 5 && match.Name.All(char.IsLetterOrDigit) && sentence.AsSpan(match.Start..match.End).Contains(' ');

    // "go-live", "R&D", "C-level", "C's".
    private static bool IsJoined(string sentence, PhraseMatch<Skill> match) =>
        IsEveryday(match)
        && ((match.End + 1 < sentence.Length && sentence[match.End] is '-' or '&' or '\'' or '’' && char.IsLetterOrDigit(sentence[match.End + 1]))
            || (match.Start > 1 && sentence[match.Start - 1] is '-' or '&' or '\'' or '’' or '.' && char.IsLetterOrDigit(sentence[match.Start - 2])));

    [GeneratedRegex(@"(?:^|[,;:|(/•·&–—]|\b(?:and|or|with|in|using|basic|some|little|good|advanced|expert|strong)\s|\s-\s|[-*~]\s)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItemStart();

    [GeneratedRegex(@"^\s*(?:$|[,;:|)(/•·&.–—]|\s-\s|and\b|or\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ItemEnd();

    [GeneratedRegex(@"^\s*(?:packages?|code|coding|programming|language|developers?|scripts?|librar(?:y|ies)|compiler|firmware|drivers?|syntax|services?|notebooks?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Programming();

    [GeneratedRegex(@"\b(?:in|with|using|use|used|uses|via|of|for|and|or|Microsoft|MS|Apache)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Using();

    // "in Spring 2019", "of Chef Marco", "C of E".
    [GeneratedRegex(@"^\s*(?:(?:19|20)\d\d\b|\p{Lu}\p{Ll}|of\s+\p{Lu}\b)", RegexOptions.CultureInvariant)]
    private static partial Regex NotAlone();
}
