using System.Text;

namespace RoleCompare.Embedding;

/// <summary>The words of a text as <see cref="WordReader"/> reads them, each once with the number of times that it occurs.</summary>
internal static class DistinctWords
{
    /// <summary>The words in the order in which they first occur.</summary>
    public static IEnumerable<(string Word, int Count)> Of(ReadOnlySpan<char> text)
    {
        var words = new List<string>();
        var counts = new List<int>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
        Span<byte> word = stackalloc byte[WordReader.MaxWordLength];
        Span<char> letters = stackalloc char[WordReader.MaxWordLength];
        var reader = new WordReader(text);
        while (reader.TryRead(word, out var length))
        {
            Encoding.ASCII.GetChars(word[..length], letters);
            if (places.TryGetValue(letters[..length], out var place))
            {
                counts[place]++;
                continue;
            }

            places[letters[..length]] = words.Count;
            words.Add(new string(letters[..length]));
            counts.Add(1);
        }

        return words.Zip(counts);
    }
}
