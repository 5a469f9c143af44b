namespace RoleCompare.Catalog;

/// <summary>
/// The form of every id in a catalogue: lower-case ASCII letters, digits and single hyphens, starting with a letter and
/// not ending with a hyphen.
/// </summary>
public static class Slug
{
    /// <summary>The rule in words, to complete an error message.</summary>
    public const string Rule = "lower-case letters, digits and single hyphens, starting with a letter";

    /// <summary>Whether a text is a slug of 1 to 100 characters.</summary>
    public static bool IsValid(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 100 || !char.IsAsciiLetterLower(text[0]) || text[^1] == '-')
            return false;
        for (var i = 1; i < text.Length; i++)
        {
            var allowed = char.IsAsciiLetterLower(text[i]) || char.IsAsciiDigit(text[i]) || (text[i] == '-' && text[i - 1] != '-');
            if (!allowed)
                return false;
        }

        return true;
    }
}
