using RoleCompare.Embedding;

namespace RoleCompare.Training.Pairs;

/// <summary>The distinct training texts, each as a list of word numbers.</summary>
internal sealed class TextPool
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<int> _starts = [0];
    private readonly int _maxWords;
    private int[] _words = new int[1 << 16];

    /// <summary>Keeps the first <paramref name="maxWords"/> words of a text and forgets the rest.</summary>
    public TextPool(int maxWords) => _maxWords = maxWords;

    /// <summary>The words of all texts.</summary>
    public WordList Words { get; } = new();

    /// <summary>The number of texts.</summary>
    public int Count => _starts.Count - 1;

    /// <summary>The words of a text.</summary>
    public ReadOnlySpan<int> this[int text] => _words.AsSpan(_starts[text], _starts[text + 1] - _starts[text]);

    /// <summary>The number of a text; equal texts have one number. A text without a word has a number too.</summary>
    public int Add(string text)
    {
        if (_numbers.TryGetValue(text, out var known))
            return known;

        Span<byte> word = stackalloc byte[WordReader.MaxWordLength];
        var reader = new WordReader(text);
        var end = _starts[^1];
        for (var count = 0; count < _maxWords && reader.TryRead(word, out var length); count++)
            Append(ref end, Words.Add(word[..length]));
        return _numbers[text] = Close(end);
    }

    /// <summary>Adds the words of several texts as one text.</summary>
    public int AddJoined(ReadOnlySpan<int> texts)
    {
        var end = _starts[^1];
        var limit = end + _maxWords;
        foreach (var text in texts)
        {
            for (var i = _starts[text]; i < _starts[text + 1] && end < limit; i++)
                Append(ref end, _words[i]);
        }

        return Close(end);
    }

    /// <summary>Forgets the texts from a number on that <see cref="AddJoined"/> made.</summary>
    public void Truncate(int count) => _starts.RemoveRange(count + 1, Count - count);

    private void Append(ref int end, int word)
    {
        if (end == _words.Length)
            Array.Resize(ref _words, end * 2);
        _words[end++] = word;
    }

    private int Close(int end)
    {
        _starts.Add(end);
        return Count - 1;
    }
}
