namespace RoleCompare.Embedding;

/// <summary>
/// Lower-cases and strips accents of Latin letters (U+0000 to U+017F) by a fixed table, and takes full-width letters and the ligatures of
/// typesetting apart, so that <c>Café</c> and <c>cafe</c>, <c>oﬃce</c> and <c>office</c> are one word on every machine, whatever its culture data.
/// </summary>
internal static class LatinFolding
{
    /// <summary>Stands for a character that neither adds to a word nor ends it: combining accents, soft hyphen, joiners.</summary>
    public const byte Ignorable = 1;

    /// <summary>Stands for a character that ends a word.</summary>
    public const byte Separator = 0;

    // U+00C0 to U+017F; a space where the character is no letter, a capital where two letters follow from it.
    private const string Folded =
        "aaaaaaAceeeeiiii" + "dnooooo ouuuuyTS" + "aaaaaaAceeeeiiii" + "dnooooo ouuuuyTy" +
        "aaaaaaccccccccdd" + "ddeeeeeeeeeegggg" + "gggghhhhiiiiiiii" + "iiIIjjkkklllllll" +
        "lllnnnnnnnnnoooo" + "ooOOrrrrrrssssss" + "ssttttttuuuuuuuu" + "uuuuwwyyyzzzzzzs";

    /// <summary>The folded form of a character.</summary>
    /// <param name="value">Any UTF-16 code unit.</param>
    /// <param name="second">The second letter of a ligature such as <c>æ</c> or <c>ﬁ</c>; otherwise 0.</param>
    /// <param name="third">The third letter of a ligature such as <c>ﬃ</c>; otherwise 0.</param>
    /// <returns>An ASCII byte, <see cref="Ignorable"/> or <see cref="Separator"/>.</returns>
    public static byte Fold(char value, out byte second, out byte third)
    {
        second = 0;
        third = 0;
        if (value < 0x80)
            return value is >= 'A' and <= 'Z' ? (byte)(value | 0x20) : value < ' ' ? Separator : (byte)value;
        if (value is >= '\u00C0' and <= '\u017F')
            return FoldLetter(Folded[value - 0xC0], out second);
        if (value is >= '\uFF01' and <= '\uFF5E')
            return Fold((char)(value - 0xFEE0), out second, out third);
        if (value is >= '\uFB00' and <= '\uFB04')
            return FoldLigature(value, out second, out third);
        return value is (>= '\u0300' and <= '\u036F') or '\u00AD' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF'
            ? Ignorable
            : Separator;
    }

    private static byte FoldLigature(char value, out byte second, out byte third)
    {
        (second, third) = value switch
        {
            '\uFB00' => ((byte)'f', (byte)0),
            '\uFB01' => ((byte)'i', (byte)0),
            '\uFB02' => ((byte)'l', (byte)0),
            '\uFB03' => ((byte)'f', (byte)'i'),
            _ => ((byte)'f', (byte)'l'),
        };
        return (byte)'f';
    }

    private static byte FoldLetter(char folded, out byte second)
    {
        (char First, char Second) pair = folded switch
        {
            'A' => ('a', 'e'),
            'T' => ('t', 'h'),
            'S' => ('s', 's'),
            'I' => ('i', 'j'),
            'O' => ('o', 'e'),
            ' ' => ('\0', '\0'),
            _ => (folded, '\0'),
        };
        second = (byte)pair.Second;
        return (byte)pair.First;
    }
}
