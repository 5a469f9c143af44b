namespace RoleCompare.Import.Sources;

/// <summary>How the cells of a text table are told apart.</summary>
public enum TableLayout
{
    /// <summary>A tab between cells, no quotes: a quotation mark is a character like any other.</summary>
    TabSeparated,

    /// <summary>A comma between cells, cells with commas or line breaks in double quotes (RFC 4180).</summary>
    CommaSeparated,
}
