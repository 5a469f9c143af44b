using System.Text;

namespace RoleCompare.Training.Pairs;

/// <summary>Numbers the distinct words of the training texts in the order of their first occurrence, and counts them.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, int> _numbers = [];
    private readonly List<string> _words = [];
    private readonly List<int> _counts = [];

    /// <summary>The number of distinct words.</summary>
    public int Count => _words.Count;

    /// <summary>A word; ASCII.</summary>
    public string this[int word] => _words[word];

    /// <summary>How often a word occurs in the distinct texts.</summary>
    public int CountOf(int word) => _counts[word];

    /// <summary>The number of a word, which counts one occurrence more.</summary>
    public int Add(ReadOnlySpan<byte> word)
    {
        Span<char> text = stackalloc char[word.Length];
        Encoding.ASCII.GetChars(word, text);
        var lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(text, out var number))
        {
            number = _words.Count;
            lookup[text] = number;
            _words.Add(text.ToString());
            _counts.Add(0);
        }

        _counts[number]++;
        return number;
    }
}
