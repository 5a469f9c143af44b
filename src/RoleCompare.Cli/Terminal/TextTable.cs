using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>A table without lines: a narrow column of names and a wide one of texts.</summary>
internal static class TextTable
{
    /// <summary>Creates the table.</summary>
    /// <param name="nameWidth">The columns of the terminal that the names take.</param>
    public static Table Create(int nameWidth)
    {
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("").Width(nameWidth).PadRight(2));
        table.AddColumn(new TableColumn("").PadRight(0));
        return table;
    }
}
