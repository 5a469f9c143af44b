using System.Text;
using RoleCompare.Embedding;
using RoleCompare.Training.Pairs;

namespace RoleCompare.Training.Learning;

/// <summary>
/// Which parameter rows make up each training word: the word's own row, where it has one, and the rows of its character n-grams.
/// Words come first in the parameters, then n-grams.
/// </summary>
internal sealed class Features
{
    private readonly int[] _starts;
    private readonly int[] _rows;

    private Features(IReadOnlyList<string> words, IReadOnlyList<string> ngrams, float[] frequencies, int[] starts, int[] rows)
    {
        Words = words;
        Ngrams = ngrams;
        Frequencies = frequencies;
        _starts = starts;
        _rows = rows;
    }

    /// <summary>The words that have a row, most frequent first.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>The n-grams that have a row, those of most words first.</summary>
    public IReadOnlyList<string> Ngrams { get; }

    /// <summary>For each of <see cref="Words"/> its share of all words in the distinct texts.</summary>
    public float[] Frequencies { get; }

    /// <summary>The number of parameter rows.</summary>
    public int RowCount => Words.Count + Ngrams.Count;

    /// <summary>The parameter rows whose sum is the vector of a training word; none for a word about the person.</summary>
    public ReadOnlySpan<int> this[int word] => _rows.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>Chooses the rows and looks every training word up.</summary>
    /// <param name="words">The words of the training texts.</param>
    /// <param name="isKept">Whether a training word has a row although it is rare.</param>
    /// <param name="options">Gives the smallest count of a word and the number and lengths of n-grams.</param>
    public static Features Create(WordList words, Func<int, bool> isKept, TrainingOptions options)
    {
        var total = 0L;
        for (var word = 0; word < words.Count; word++)
            total += words.CountOf(word);
        var chosen = Enumerable.Range(0, words.Count)
            .Where(word => words.CountOf(word) >= options.MinWordCount || isKept(word))
            .OrderByDescending(words.CountOf)
            .ThenBy(word => words[word], StringComparer.Ordinal)
            .ToList();
        var wordRows = chosen.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        var ngrams = ChooseNgrams(words, options);
        var ngramRows = ngrams.Index().ToDictionary(entry => entry.Item, entry => chosen.Count + entry.Index);

        var starts = new int[words.Count + 1];
        var rows = new List<int>();
        for (var word = 0; word < words.Count; word++)
        {
            if (!PersonWords.All.Contains(words[word]))
            {
                if (wordRows.TryGetValue(word, out var row))
                    rows.Add(row);
                rows.AddRange(NgramsOf(words[word], options).Where(ngramRows.ContainsKey).Select(ngram => ngramRows[ngram]));
            }

            starts[word + 1] = rows.Count;
        }

        return new Features(
            chosen.ConvertAll(word => words[word]),
            ngrams,
            chosen.Select(word => (float)((double)words.CountOf(word) / total)).ToArray(),
            starts,
            [.. rows]);
    }

    private static List<string> ChooseNgrams(WordList words, TrainingOptions options)
    {
        var counts = new Dictionary<string, int>();
        for (var word = 0; word < words.Count; word++)
        {
            foreach (var ngram in NgramsOf(words[word], options).Distinct())
                counts[ngram] = counts.GetValueOrDefault(ngram) + 1;
        }

        return counts
            .OrderByDescending(entry => entry.Value)
            .ThenBy(entry => entry.Key, StringComparer.Ordinal)
            .Take(options.Ngrams)
            .Select(entry => entry.Key)
            .ToList();
    }

    private static List<string> NgramsOf(string word, TrainingOptions options)
    {
        var marked = Encoding.ASCII.GetBytes($"<{word}>");
        var reader = new NgramReader(marked, options.MinNgram, options.MaxNgram);
        var ngrams = new List<string>();
        while (reader.TryRead(out var ngram))
            ngrams.Add(Encoding.ASCII.GetString(ngram));
        return ngrams;
    }
}
