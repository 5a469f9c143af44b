namespace RoleCompare.Embedding;

/// <summary>Tells a word that merely is not in the vocabulary (a typing error, a compound) from one that resembles no word at all.</summary>
internal static class NgramCoverage
{
    /// <summary>
    /// Whether at least half of the shortest n-grams of a word are known, and one of them at the least. A word that falls short
    /// is nonsense to the model and adds nothing. So does a number without a row: years and ages that share digits mean nothing together.
    /// </summary>
    /// <param name="ngrams">The known n-grams.</param>
    /// <param name="marked">The word between its marks; see <see cref="NgramReader.Mark"/>.</param>
    /// <param name="parameters">Gives the shortest length.</param>
    public static bool Suffices(Vocabulary ngrams, ReadOnlySpan<byte> marked, TokenizerParameters parameters)
    {
        if (!marked.ContainsAnyInRange((byte)'a', (byte)'z'))
            return false;
        var known = 0;
        var all = 0;
        var reader = new NgramReader(marked, parameters.MinNgram, parameters.MinNgram);
        while (reader.TryRead(out var ngram))
        {
            all++;
            if (ngrams.Find(ngram) >= 0)
                known++;
        }

        return known > 0 && known * 2 >= all;
    }
}
