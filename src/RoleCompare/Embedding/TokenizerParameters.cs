namespace RoleCompare.Embedding;

/// <summary>How a model cuts text into rows. The words are always those of <see cref="WordReader"/>.</summary>
public sealed record TokenizerParameters
{
    /// <summary>The number of words that have a row of their own; a line each of the words file.</summary>
    public required int Words { get; init; }

    /// <summary>The number of character n-grams that have a row; a line each of the n-grams file.</summary>
    public required int Ngrams { get; init; }

    /// <summary>The fewest characters of an n-gram, the marks <c>&lt;</c> and <c>&gt;</c> around the word included.</summary>
    public required int MinNgram { get; init; }

    /// <summary>The most characters of an n-gram.</summary>
    public required int MaxNgram { get; init; }

    /// <summary>Bytes of a word that count; see <see cref="WordReader.MaxWordLength"/>.</summary>
    public required int MaxWordLength { get; init; }
}
