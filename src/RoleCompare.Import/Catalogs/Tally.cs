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

    /// <summary>Adds a sentence for each column that a release lacks.</summary>
    /// <param name="columns">The columns with their tables, as a sentence names them.</param>
    public void AddMissing(IEnumerable<string> columns) =>
        _notes.AddRange(columns.Select(column => $"The column {column} is not there; it counts as empty in every row."));
}
