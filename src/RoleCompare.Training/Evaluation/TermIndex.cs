using System.Text;
using RoleCompare.Embedding;

namespace RoleCompare.Training.Evaluation;

/// <summary>Which document has which term how often: the base of the lexical scorers.</summary>
internal sealed class TermIndex
{
    private readonly Dictionary<string, List<(int Document, int Count)>> _postings = [];

    private TermIndex(int documents) => DocumentCount = documents;

    /// <summary>The number of documents.</summary>
    public int DocumentCount { get; }

    /// <summary>The documents of each term, ascending, with the number of times.</summary>
    public IReadOnlyDictionary<string, List<(int Document, int Count)>> Postings => _postings;

    /// <summary>Counts the terms of documents.</summary>
    public static TermIndex Create(IReadOnlyList<EvaluationDocument> documents, Func<IReadOnlyList<string>, Dictionary<string, int>> count)
    {
        var index = new TermIndex(documents.Count);
        foreach (var (position, document) in documents.Index())
        {
            foreach (var (term, times) in count(document.Texts))
            {
                if (!index._postings.TryGetValue(term, out var postings))
                    index._postings[term] = postings = [];
                postings.Add((position, times));
            }
        }

        return index;
    }

    /// <summary>The words of some texts.</summary>
    public static Dictionary<string, int> CountWords(IReadOnlyList<string> texts) => Count(texts, minNgram: 0, maxNgram: 0);

    /// <summary>The character 3- to 5-grams of each word between marks.</summary>
    public static Dictionary<string, int> CountNgrams(IReadOnlyList<string> texts) => Count(texts, minNgram: 3, maxNgram: 5);

    private static Dictionary<string, int> Count(IReadOnlyList<string> texts, int minNgram, int maxNgram)
    {
        var counts = new Dictionary<string, int>();
        Span<byte> word = stackalloc byte[WordReader.MaxWordLength];
        Span<byte> buffer = stackalloc byte[WordReader.MaxWordLength + 2];
        foreach (var text in texts)
        {
            var words = new WordReader(text);
            while (words.TryRead(word, out var length))
            {
                if (maxNgram == 0)
                {
                    Increment(counts, word[..length]);
                    continue;
                }

                var ngrams = new NgramReader(NgramReader.Mark(word[..length], buffer), minNgram, maxNgram);
                while (ngrams.TryRead(out var ngram))
                    Increment(counts, ngram);
            }
        }

        return counts;
    }

    private static void Increment(Dictionary<string, int> counts, ReadOnlySpan<byte> term)
    {
        var text = Encoding.ASCII.GetString(term);
        counts[text] = counts.GetValueOrDefault(text) + 1;
    }
}
