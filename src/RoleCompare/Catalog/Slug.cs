using System.Text;
using RoleCompare.Embedding;

namespace RoleCompare.Catalog;

/// <summary>
/// The form of every id in a catalogue: lower-case ASCII letters, digits and single hyphens, starting with a letter and
/// not ending with a hyphen.
/// </summary>
public static class Slug
{
    /// <summary>The rule in words, to complete an error message.</summary>
    public const string Rule = "lower-case letters, digits and single hyphens, starting with a letter";

    private const int MaximumLength = 100;

    /// <summary>Whether a text is a slug of 1 to 100 characters.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > MaximumLength || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            var allowed = char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || (text[i] == '-' && text[i - 1] != '-');
            if (!allowed)
                return false;
        }

        return true;
    }

    /// <summary>
    /// The slug of a name, such as <c>ci-cd-engineer</c> of <c>CI/CD Engineer</c> and <c>c-plus-plus</c> of <c>C++</c>. Different names can have the same
    /// one. Letters beyond the Latin ones are left out; a long name is cut after a word.
    /// </summary>
    /// <param name="name">Any text.</param>
    /// <param name="prefix">A slug that is put before one that would start with a digit, and that stands alone when nothing else is left.</param>
    public static string Of(string name, string prefix)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var letter in name)
        {
            var first = LatinFolding.Fold(letter, out var second, out var third);
            if (letter is '+' or '#' or '&')
                AppendWord(slug, letter switch { '+' => "plus", '#' => "sharp", _ => "and" });
            else if (char.IsAsciiLetterOrDigit((char)first))
                slug.Append((char)first).Append(second == 0 ? "" : ((char)second).ToString()).Append(third == 0 ? "" : ((char)third).ToString());
            else if (first != LatinFolding.Ignorable && letter is not ('\'' or '’') && slug.Length > 0 && slug[^1] != '-')
                slug.Append('-');
        }

        var text = slug.ToString().Trim('-');
        if (text.Length == 0)
            return prefix;
        if (!char.IsAsciiLetterLower(text[0]))
            text = $"{prefix}-{text}";
        if (text.Length <= MaximumLength)
            return text;
        var end = text.LastIndexOf('-', MaximumLength);
        return text[..(end > 0 ? end : MaximumLength)];
    }

    private static void AppendWord(StringBuilder slug, string word)
    {
        if (slug.Length > 0 && slug[^1] != '-')
            slug.Append('-');
        slug.Append(word).Append('-');
    }
}
