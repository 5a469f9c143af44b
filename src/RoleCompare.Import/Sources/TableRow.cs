namespace RoleCompare.Import.Sources;

/// <summary>The row of a table that is being read; the next row takes its place.</summary>
public sealed class TableRow
{
    private readonly IReadOnlyList<string> _columns;
    private readonly string[] _cells;

    internal TableRow(string place, IReadOnlyList<string> columns)
    {
        Place = place;
        _columns = columns;
        _cells = new string[columns.Count];
    }

    /// <summary>The file, as messages name it.</summary>
    public string Place { get; }

    /// <summary>The line, from 1; of a row over several lines the last.</summary>
    public long Line { get; internal set; }

    /// <summary>A cell, trimmed; empty where the table lacks an optional column.</summary>
    /// <param name="column">Which of the columns that were asked for, from 0.</param>
    public string this[int column]
    {
        get => _cells[column];
        internal set => _cells[column] = value;
    }

    /// <summary>A cell that may not be empty.</summary>
    /// <param name="column">Which of the columns that were asked for, from 0.</param>
    /// <exception cref="SourceException">It is empty.</exception>
    public string Required(int column) => this[column].Length > 0 ? this[column] : throw Refuse(column, "every row needs one. Download the table again.");

    /// <summary>The error for a cell that holds what is not allowed.</summary>
    /// <param name="column">Which of the columns that were asked for, from 0.</param>
    /// <param name="allowed">What is allowed and what to do, as the end of a sentence and further ones.</param>
    public SourceException Refuse(int column, string allowed) =>
        new($"{Place}, line {Line}: '{_columns[column]}' is '{(_cells[column].Length > 80 ? _cells[column][..79] + "…" : _cells[column])}'; {allowed}");
}
