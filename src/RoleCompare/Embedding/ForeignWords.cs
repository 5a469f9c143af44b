namespace RoleCompare.Embedding;

/// <summary>Counts words in scripts that the model does not read, so that a text which is half in another one can be told.</summary>
internal static class ForeignWords
{
    // Chinese and Japanese put no blanks between words; two characters are about one.
    private const int CharactersOfUnspacedWord = 2;

    /// <summary>The number of such words; an estimate where a script has no blanks.</summary>
    public static int Count(ReadOnlySpan<char> text)
    {
        var (words, letters) = (0, 0);
        foreach (var character in text)
        {
            if (IsForeign(character))
            {
                letters++;
                if (letters == 1 || (IsUnspaced(character) && letters % CharactersOfUnspacedWord == 1))
                    words++;
            }
            else
            {
                letters = 0;
            }
        }

        return words;
    }

    private static bool IsForeign(char character) =>
        character > '\u017F' && char.IsLetter(character) && LatinFolding.Fold(character, out _, out _) == LatinFolding.Separator;

    private static bool IsUnspaced(char character) => character is >= '\u3040' and <= '\u30FF' or >= '\u3400' and <= '\u9FFF';
}
