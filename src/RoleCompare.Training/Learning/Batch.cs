using RoleCompare.Training.Pairs;

namespace RoleCompare.Training.Learning;

/// <summary>
/// The texts of one step with what they share: each distinct word once, each parameter row once, and for both the list of those
/// that use it, in a fixed order. Every sum of the step runs over one of these lists, so no sum depends on the number of threads.
/// </summary>
internal sealed class Batch
{
    private readonly Features _features;
    private readonly Numbering _words;
    private readonly Numbering _rows;

    /// <summary>An empty batch; <see cref="Fill"/> gives it content.</summary>
    /// <param name="features">Says what a word is made of.</param>
    /// <param name="wordCount">The number of training words.</param>
    public Batch(Features features, int wordCount)
    {
        _features = features;
        _words = new Numbering(wordCount);
        _rows = new Numbering(features.RowCount);
    }

    /// <summary>The distinct words, as training words.</summary>
    public IReadOnlyList<int> Words => _words.Items;

    /// <summary>The distinct parameter rows.</summary>
    public IReadOnlyList<int> Rows => _rows.Items;

    /// <summary>For each text (the left ones, then the right ones) its words, as positions in <see cref="Words"/>.</summary>
    public Adjacency TextWords { get; } = new();

    /// <summary>For each of <see cref="Words"/> the texts that have it, once for each time.</summary>
    public Adjacency WordTexts { get; } = new();

    /// <summary>For each of <see cref="Words"/> its parameter rows.</summary>
    public ReadOnlySpan<int> RowsOf(int word) => _features[_words.Items[word]];

    /// <summary>For each of <see cref="Rows"/> the words made of it, as positions in <see cref="Words"/>.</summary>
    public Adjacency RowWords { get; } = new();

    /// <summary>Takes the texts of some pairs.</summary>
    public void Fill(ReadOnlySpan<TextPair> pairs, TextPool texts)
    {
        _words.Clear();
        _rows.Clear();
        TextWords.Clear();
        foreach (var pair in pairs)
            AddText(texts[pair.Left]);
        foreach (var pair in pairs)
            AddText(texts[pair.Right]);
        WordTexts.Invert(TextWords, _words.Items.Count);

        RowWords.Clear();
        var wordRows = new Adjacency();
        foreach (var word in _words.Items)
        {
            foreach (var row in _features[word])
                wordRows.Append(_rows.PositionOf(row));
            wordRows.Close();
        }

        RowWords.Invert(wordRows, _rows.Items.Count);
    }

    private void AddText(ReadOnlySpan<int> words)
    {
        foreach (var word in words)
            TextWords.Append(_words.PositionOf(word));
        TextWords.Close();
    }
}
