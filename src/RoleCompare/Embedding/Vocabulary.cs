namespace RoleCompare.Embedding;

/// <summary>
/// A fixed list of short ASCII strings, each found by its bytes: words, or character n-grams. The entry on line <c>i</c> of the
/// file has row <c>i</c>. Holds one blob and one open-addressing table instead of a string for each entry, so that loading tens
/// of thousands takes about a millisecond and a look-up allocates nothing.
/// </summary>
public sealed class Vocabulary
{
    private readonly byte[] _text;
    private readonly int[] _starts;
    private readonly int[] _slots;

    private Vocabulary(byte[] text, int[] starts, int[] slots)
    {
        _text = text;
        _starts = starts;
        _slots = slots;
    }

    /// <summary>The number of entries.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Reads entries separated by single line feeds.</summary>
    /// <param name="lines">Printable ASCII, every line (the last too) ended by a line feed; kept, so the caller must not change it.</param>
    /// <param name="place">The file's name, for messages.</param>
    /// <exception cref="ModelException">An entry is empty, occurs twice or is not printable ASCII, or the last line has no end.</exception>
    public static Vocabulary Parse(byte[] lines, string place)
    {
        ArgumentNullException.ThrowIfNull(lines);
        if (lines.Length > 0 && lines[^1] != (byte)'\n')
            throw new ModelException($"{place}: the last line has no end, so the file is cut short. Restore the file.");

        var count = lines.AsSpan().Count((byte)'\n');
        var starts = new int[count + 1];
        var slots = new int[Math.Max(16, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)count * 2))];
        var vocabulary = new Vocabulary(lines, starts, slots);
        for (var entry = 0; entry < count; entry++)
        {
            starts[entry + 1] = starts[entry] + lines.AsSpan(starts[entry]).IndexOf((byte)'\n') + 1;
            vocabulary.Insert(entry, place);
        }

        return vocabulary;
    }

    /// <summary>The row of an entry, or −1 when it is not there.</summary>
    public int Find(ReadOnlySpan<byte> entry)
    {
        var mask = _slots.Length - 1;
        for (var slot = (int)(Fnv1a.Hash(entry) & (uint)mask); ; slot = (slot + 1) & mask)
        {
            var found = _slots[slot] - 1;
            if (found < 0 || this[found].SequenceEqual(entry))
                return found;
        }
    }

    /// <summary>The bytes of an entry.</summary>
    /// <param name="row">0 to <see cref="Count"/> − 1.</param>
    public ReadOnlySpan<byte> this[int row] => _text.AsSpan(_starts[row], _starts[row + 1] - _starts[row] - 1);

    private void Insert(int entry, string place)
    {
        var text = this[entry];
        if (text.IsEmpty || text.IndexOfAnyExceptInRange((byte)'!', (byte)'~') >= 0)
            throw new ModelException($"{place}, line {entry + 1}: an entry must be one or more printable ASCII characters. Restore the file.");

        var mask = _slots.Length - 1;
        var slot = (int)(Fnv1a.Hash(text) & (uint)mask);
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            if (this[_slots[slot] - 1].SequenceEqual(text))
                throw new ModelException($"{place}, line {entry + 1}: the entry is already on line {_slots[slot]}. Restore the file.");
        }

        _slots[slot] = entry + 1;
    }
}
