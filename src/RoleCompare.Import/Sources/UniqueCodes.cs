namespace RoleCompare.Import.Sources;

/// <summary>Refuses a code that stands in two rows of a table: which of the two is meant cannot be known.</summary>
internal sealed class UniqueCodes
{
    private readonly Dictionary<string, long> _lines = [];

    /// <summary>The code of a row.</summary>
    /// <param name="row">The row.</param>
    /// <param name="column">The column of the code.</param>
    /// <exception cref="SourceException">It is empty, or that of an earlier row.</exception>
    public string Take(TableRow row, int column)
    {
        var code = row.Required(column);
        return _lines.TryAdd(code, row.Line)
            ? code
            : throw row.Refuse(column, $"line {_lines[code]} has this code already, and each is allowed once. Remove one of the two rows, or download the table again.");
    }
}
