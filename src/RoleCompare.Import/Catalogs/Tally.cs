namespace RoleCompare.Import.Catalogs;

/// <summary>Sentences about what an import left out or changed; what did not occur has none.</summary>
internal sealed class Tally
{
    private readonly List<string> _notes = [];

    /// <summary>The sentences.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Adds a sentence, unless it is about nothing.</summary>
    /// <param name="count">How often it occurred.</param>
    /// <param name="sentence">What it is, after the number.</param>
    public void Add(int count, string sentence)
    {
        if (count > 0)
            _notes.Add($"{count} {sentence}");
    }
}
