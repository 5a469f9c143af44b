namespace RoleCompare.Embedding;

/// <summary>Reads the character n-grams of <c>&lt;word&gt;</c>: shortest first, each length from left to right. Allocates nothing.</summary>
public ref struct NgramReader
{
    private readonly ReadOnlySpan<byte> _marked;
    private readonly int _max;
    private int _size;
    private int _start;

    /// <summary>Starts at the first n-gram.</summary>
    /// <param name="marked">A word between <c>&lt;</c> and <c>&gt;</c>; see <see cref="Mark"/>.</param>
    /// <param name="min">The fewest characters of an n-gram, 1 or more.</param>
    /// <param name="max">The most characters of an n-gram.</param>
    public NgramReader(ReadOnlySpan<byte> marked, int min, int max)
    {
        _marked = marked;
        _size = min;
        _max = max;
        _start = 0;
    }

    /// <summary>Writes <c>&lt;word&gt;</c>.</summary>
    /// <param name="word">ASCII bytes.</param>
    /// <param name="buffer">At least two bytes longer than the word.</param>
    /// <returns>The part of the buffer that was written.</returns>
    public static ReadOnlySpan<byte> Mark(ReadOnlySpan<byte> word, Span<byte> buffer)
    {
        buffer[0] = (byte)'<';
        word.CopyTo(buffer[1..]);
        buffer[word.Length + 1] = (byte)'>';
        return buffer[..(word.Length + 2)];
    }

    /// <summary>Reads the next n-gram; false at the end.</summary>
    public bool TryRead(out ReadOnlySpan<byte> ngram)
    {
        if (_start + _size > _marked.Length)
        {
            _start = 0;
            _size++;
        }

        if (_size > _max || _size > _marked.Length)
        {
            ngram = default;
            return false;
        }

        ngram = _marked.Slice(_start++, _size);
        return true;
    }
}
