using System.Runtime.InteropServices;

namespace RoleCompare.Embedding;

/// <summary>
/// What each word adds to the cosine of two texts. A text's vector is the sum of its words' rows over the length of that sum, so the cosine
/// is the sum over the pairs of a word here and a word there of weight × weight × (row · row). Summed over the words of one side, these are
/// the shares of the other side's words; the shares of either side add up to the cosine, to rounding. A share may be negative.
/// </summary>
public sealed class CosineShares
{
    private readonly double[,] _pairs;
    private readonly TextReading _query;
    private readonly TextReading _target;

    private CosineShares(TextReading query, TextReading target, double[,] pairs)
    {
        _query = query;
        _target = target;
        _pairs = pairs;
        Query = [.. query.Words.Select((word, i) => new WordShare(word, Enumerable.Range(0, target.Words.Count).Sum(j => pairs[i, j])))];
        Target = [.. target.Words.Select((word, j) => new WordShare(word, Enumerable.Range(0, query.Words.Count).Sum(i => pairs[i, j])))];
        Cosine = Query.Sum(word => word.Value);
    }

    /// <summary>The cosine, −1 to 1 up to rounding; 0 where either text says nothing.</summary>
    public double Cosine { get; }

    /// <summary>The share of each word of the query, in the order of its reading.</summary>
    public IReadOnlyList<WordShare> Query { get; }

    /// <summary>The share of each word of the target, in the order of its reading.</summary>
    public IReadOnlyList<WordShare> Target { get; }

    /// <summary>Takes the cosine of two texts apart.</summary>
    /// <param name="query">A reading.</param>
    /// <param name="target">A reading of the same model.</param>
    public static CosineShares Of(TextReading query, TextReading target)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(target);
        var pairs = new double[query.Words.Count, target.Words.Count];
        foreach (var (i, word) in query.Words.Index())
        {
            foreach (var (j, other) in target.Words.Index())
                pairs[i, j] = word.Weight * other.Weight * VectorMath.Dot(word.Row, other.Row);
        }

        return new CosineShares(query, target, pairs);
    }

    /// <summary>The pairs of words that add most to the cosine, largest first; only those that add something.</summary>
    /// <param name="count">How many at most.</param>
    public IReadOnlyList<WordPair> StrongestPairs(int count) =>
        [.. _query.Words
            .SelectMany((word, i) => _target.Words.Select((other, j) => new WordPair(word.Text, other.Text, _pairs[i, j])))
            .Where(pair => pair.Value > 0)
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Query, StringComparer.Ordinal)
            .ThenBy(pair => pair.Target, StringComparer.Ordinal)
            .Take(count)];
}

/// <summary>What one word adds to a cosine.</summary>
/// <param name="Word">The word.</param>
/// <param name="Value">Its share; negative where it speaks against the likeness.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WordShare(ReadWord Word, double Value);

/// <summary>What a word of one text and a word of the other add to a cosine together.</summary>
/// <param name="Query">The word of the query.</param>
/// <param name="Target">The word of the target.</param>
/// <param name="Value">Their share.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct WordPair(string Query, string Target, double Value);
