using RoleCompare.Explaining;
using RoleCompare.Matching;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints one reason: its signed value, its sentence and the catalogue's words.</summary>
internal static class ReasonLines
{
    private const int SentenceLength = 200;

    /// <summary>Writes a reason to standard output, indented.</summary>
    public static void Write(Reason reason)
    {
        var value = reason.Contribution.Value;
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("").Width(7).NoWrap().PadLeft(0).PadRight(1));
        table.AddColumn(new TableColumn("").PadRight(0));
        var color = value < 0 ? Color.Red : Color.Green;
        table.AddRow(new Text(SignedValue.Of(value), new Style(color)), new Text(Shorten(reason.Text)));
        if (reason.Quote.Length > 0)
        {
            var where = reason.Contribution is { Dimension: { } dimension, Source: not ContributionSource.Preference } ? $"{dimension.Name}: " : "";
            table.AddRow(Text.Empty, new Text($"{where}\"{reason.Quote}\"", new Style(decoration: Decoration.Italic)));
        }

        Output.Write(new Padder(table, new Padding(3, 0, 0, 0)));
    }

    private static string Shorten(string text) => text.Length <= SentenceLength ? text : text[..(SentenceLength - 1)].TrimEnd() + "…";
}
