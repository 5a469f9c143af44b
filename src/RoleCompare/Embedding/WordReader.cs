namespace RoleCompare.Embedding;

/// <summary>
/// Reads the words of a text one after the other: <c>[a-z0-9+#]+(\.[a-z0-9]+)*</c> after lower-casing and folding Latin
/// accents, so <c>C#</c>, <c>c++</c>, <c>Node.js</c> and <c>3.5</c> are one word each. Every character outside separates.
/// Depends on no culture and allocates nothing.
/// </summary>
public ref struct WordReader
{
    /// <summary>Most bytes of a word that count; what is longer is cut, so that one endless word costs no more than a long one.</summary>
    public const int MaxWordLength = 48;

    private readonly ReadOnlySpan<char> _text;
    private int _position;

    /// <summary>Starts at the beginning of <paramref name="text"/>.</summary>
    public WordReader(ReadOnlySpan<char> text)
    {
        _text = text;
        _position = 0;
    }

    /// <summary>Reads the next word as ASCII bytes.</summary>
    /// <param name="word">Where the word is written; at least <see cref="MaxWordLength"/> bytes.</param>
    /// <param name="length">Bytes written, 1 to <see cref="MaxWordLength"/>; 0 at the end of the text.</param>
    /// <returns>Whether there was a word.</returns>
    public bool TryRead(scoped Span<byte> word, out int length)
    {
        length = 0;
        var afterDot = false;
        while (_position < _text.Length)
        {
            var folded = LatinFolding.Fold(_text[_position], out var second, out var third);
            if (IsWordByte(folded) && !(afterDot && folded is (byte)'+' or (byte)'#'))
            {
                Append(word, folded, ref length);
                if (second != 0)
                    Append(word, second, ref length);
                if (third != 0)
                    Append(word, third, ref length);
            }
            else if (folded == (byte)'.' && length > 0 && ContinuesAfterDot())
            {
                afterDot = true;
                Append(word, folded, ref length);
            }
            else if (folded != LatinFolding.Ignorable && length > 0)
            {
                return true;
            }

            _position++;
        }

        return length > 0;
    }

    private static void Append(Span<byte> word, byte value, ref int length)
    {
        if (length < MaxWordLength)
            word[length++] = value;
    }

    private static bool IsWordByte(byte value) =>
        value is >= (byte)'a' and <= (byte)'z' or >= (byte)'0' and <= (byte)'9' or (byte)'+' or (byte)'#';

    private readonly bool ContinuesAfterDot()
    {
        if (_position + 1 >= _text.Length)
            return false;
        var next = LatinFolding.Fold(_text[_position + 1], out _, out _);
        return next is >= (byte)'a' and <= (byte)'z' or >= (byte)'0' and <= (byte)'9';
    }
}
