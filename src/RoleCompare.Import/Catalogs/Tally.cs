namespace RoleCompare.Import.Catalogs;

/// <summary>Sentences about what an import left out or changed; what did not occur has none.</summary>
internal sealed class Tally
{
    private readonly List<string> _notes = [];

    /// <summary>The sentences.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Adds a sentence, unless it is about nothing.</summary>
    /// <param name="count">How often it occurred.</param>
    /// <param name="what">What occurred; the number follows it.</param>
    public void Add(int count, string what)
    {
        if (count > 0)
            _notes.Add($"{what}: {count}.");
    }
}
