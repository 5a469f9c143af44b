using System.Text;

namespace RoleCompare.Tests.Embedding;

/// <summary>
/// The embedding once more, from the files of a model folder and as plainly as can be: dictionaries of strings, one number after the
/// other, no vector instructions. It has the documented order of additions, so it must agree to the bit.
/// </summary>
internal sealed class SlowEmbedding
{
    private readonly Dictionary<string, int> _words;
    private readonly Dictionary<string, int> _ngrams;
    private readonly float[] _scales;
    private readonly sbyte[][] _rows;

    public SlowEmbedding(string directory)
    {
        _words = Lines(Path.Combine(directory, "words.txt"), 0);
        _ngrams = Lines(Path.Combine(directory, "ngrams.txt"), _words.Count);
        using var reader = new BinaryReader(File.OpenRead(Path.Combine(directory, "rows.bin")), Encoding.ASCII);
        var (rows, columns) = (reader.ReadInt32(), reader.ReadInt32());
        _scales = [.. Enumerable.Range(0, rows).Select(_ => reader.ReadSingle())];
        _rows = [.. Enumerable.Range(0, rows).Select(_ => Array.ConvertAll(reader.ReadBytes(columns), value => unchecked((sbyte)value)))];
    }

    /// <summary>The vector of a text that has these words; zeros when they say nothing.</summary>
    public float[] Embed(IEnumerable<string> words)
    {
        var sum = new float[_rows[0].Length];
        foreach (var row in words.SelectMany(RowsOf))
        {
            for (var i = 0; i < sum.Length; i++)
            {
                var product = _rows[row][i] * _scales[row];
                sum[i] += product;
            }
        }

        var length = MathF.Sqrt(ScalarSum.Dot(sum, sum));
        return length > 0 ? Array.ConvertAll(sum, element => element / length) : sum;
    }

    private IEnumerable<int> RowsOf(string word)
    {
        if (_words.TryGetValue(word, out var row))
            return [row];
        if (!word.Any(char.IsAsciiLetter))
            return [];
        var trigrams = Ngrams(word, 3);
        var known = trigrams.Count(_ngrams.ContainsKey);
        return known == 0 || known < trigrams.Count / 2.0
            ? []
            : new[] { 3, 4, 5 }.SelectMany(size => Ngrams(word, size)).Where(_ngrams.ContainsKey).Select(ngram => _ngrams[ngram]);
    }

    private static List<string> Ngrams(string word, int size)
    {
        var marked = $"<{word}>";
        return [.. Enumerable.Range(0, Math.Max(0, marked.Length - size + 1)).Select(start => marked.Substring(start, size))];
    }

    private static Dictionary<string, int> Lines(string file, int first) =>
        File.ReadAllLines(file).Select((line, i) => (line, i)).ToDictionary(entry => entry.line, entry => first + entry.i);
}
