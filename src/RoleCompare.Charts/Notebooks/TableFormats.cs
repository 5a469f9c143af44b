namespace RoleCompare.Charts.Notebooks;

/// <summary>How a notebook shows a table: as HTML, and as text where there is no HTML.</summary>
internal sealed class TableFormats
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";

    private readonly object[] _formats = [new TypeFormat<Table>(Html, table => table.ToHtml()), new TypeFormat<Table>(Plain, table => table.ToString())];

    /// <summary>The forms; found by the kernel by this name.</summary>
    public IEnumerable<object> CreateTypeFormatters() => _formats;
}
