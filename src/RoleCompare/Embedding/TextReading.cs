namespace RoleCompare.Embedding;

/// <summary>
/// A text, or several together, as a model reads it: its distinct words and the weight that each has in the vector. The vector is
/// the sum over the words of weight × row, so every cosine with it is a sum over the words; see <see cref="CosineShares"/>.
/// </summary>
public sealed class TextReading
{
    private TextReading(IReadOnlyList<ReadWord> words) => Words = words;

    /// <summary>The distinct words, in the order in which they first occur.</summary>
    public IReadOnlyList<ReadWord> Words { get; }

    /// <summary>Whether the vector has no direction: there is no word, or none that the model can read.</summary>
    public bool SaysNothing => Words.All(word => word.Weight == 0);

    /// <summary>The reading of several texts as one: of the mean of their vectors, scaled to length 1.</summary>
    /// <param name="texts">Readings of one model; those that say nothing add nothing.</param>
    public static TextReading Together(IEnumerable<TextReading> texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Create(texts.SelectMany(text => text.Words));
    }

    /// <summary>Joins equal words and scales the weights so that the vector has length 1.</summary>
    /// <param name="words">Words with weights to any scale.</param>
    internal static TextReading Create(IEnumerable<ReadWord> words)
    {
        var distinct = words
            .GroupBy(word => word.Text)
            .Select(same => same.First() with { Count = same.Sum(word => word.Count), Weight = same.Sum(word => word.Weight) })
            .ToList();
        var length = Length(distinct);
        return new TextReading(distinct.ConvertAll(word => word with { Weight = length > 0 && word.Reading != WordReading.Skipped ? word.Weight / length : 0 }));
    }

    private static double Length(List<ReadWord> words)
    {
        var sum = new double[words.Count == 0 ? 0 : words[0].Row.Length];
        foreach (var word in words)
        {
            for (var i = 0; i < sum.Length; i++)
                sum[i] += word.Weight * word.Row[i];
        }

        return Math.Sqrt(sum.Sum(element => element * element));
    }
}
