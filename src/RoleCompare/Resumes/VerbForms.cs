using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Naming;

namespace RoleCompare.Resumes;

/// <summary>The verbs of names that end in -ing or -ation: people write "mentored two trainees" for Mentoring and "negotiated contracts" for negotiation.</summary>
internal static partial class VerbForms
{
    /// <summary>The forms of the present and the past; none for other names, nor for everyday words such as "monitoring". Irregular verbs have none.</summary>
    public static IEnumerable<string> Of(string name)
    {
        if (EverydayWords.Contains(NameKey.Of(name)) || Doing().Match(name) is not { Success: true } doing)
            return [];
        var stem = doing.Groups["stem"].Value.ToLowerInvariant();
        return doing.Groups["ation"].Success ? [stem + "ate", stem + "ates", stem + "ated", stem + "ating"] : [stem, stem + "e", stem + "s", stem + "es", stem + "ed"];
    }

    /// <summary>Whether a match is one of the catalogue's names, not a verb made of one.</summary>
    public static bool IsName(PhraseMatch<Skill> match) =>
        match.Name == match.Value.Name || match.Name == match.Value.Id || match.Value.Aliases.Any(alias => alias.StartsWith(match.Name, StringComparison.Ordinal));

    /// <summary>Whether a verb behind a text stands where people write what they did: at the beginning, behind "I" or "and", or in a list.</summary>
    /// <param name="before">The sentence up to the verb.</param>
    /// <param name="verb">The verb as it is written; with an s at the end it may be a noun, as in "to recruits".</param>
    public static bool IsDone(string before, string verb) => Doer().IsMatch(before) && !(verb.EndsWith('s') && NotWithS().IsMatch(before));

    [GeneratedRegex("^(?<stem>[A-Za-z]{4,}?|[Hh]ir|[Tt]each)(?:ing|(?<ation>ation))$", RegexOptions.CultureInvariant)]
    private static partial Regex Doing();

    [GeneratedRegex(@"\b(?:I|have|has|to|we)\s+$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NotWithS();

    [GeneratedRegex(@"(?:^|[,;:.(|–—]|\b(?:I|and|have|has|also|to|who|we|which))\W*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Doer();
}
