namespace RoleCompare.Embedding;

/// <summary>
/// Reads the known n-grams of a word that has no row of its own, in the order of <see cref="NgramReader"/>; none where too few are
/// known (see <see cref="NgramCoverage"/>). Allocates nothing.
/// </summary>
internal ref struct KnownNgramReader
{
    private readonly Vocabulary _known;
    private NgramReader _all;

    /// <summary>Starts at the first n-gram.</summary>
    /// <param name="known">The known n-grams.</param>
    /// <param name="marked">The word between its marks; see <see cref="NgramReader.Mark"/>.</param>
    /// <param name="parameters">Gives the fewest and the most characters of an n-gram.</param>
    public KnownNgramReader(Vocabulary known, ReadOnlySpan<byte> marked, TokenizerParameters parameters)
    {
        _known = known;
        _all = new NgramReader(marked, parameters.MinNgram, NgramCoverage.Suffices(known, marked, parameters) ? parameters.MaxNgram : 0);
    }

    /// <summary>Reads the next known n-gram; false at the end.</summary>
    /// <param name="ngram">The n-gram.</param>
    /// <param name="row">Its row among the n-grams.</param>
    public bool TryRead(out ReadOnlySpan<byte> ngram, out int row)
    {
        while (_all.TryRead(out ngram))
        {
            row = _known.Find(ngram);
            if (row >= 0)
                return true;
        }

        row = -1;
        return false;
    }
}
