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
        var where = reason.Contribution is { Dimension: { } dimension, Source: not ContributionSource.Preference } ? $"{dimension.Name}: " : "";
        Write(reason.Contribution.Value, reason.Text, reason.Quote, where);
    }

    /// <summary>Writes a reason of which only the words are known.</summary>
    /// <param name="value">What it adds to the score.</param>
    /// <param name="text">What it is about, as a sentence.</param>
    /// <param name="quote">The catalogue's words; empty for none.</param>
    /// <param name="where">What stands before the quote.</param>
    public static void Write(double value, string text, string quote, string where)
    {
        var table = new Table().NoBorder().HideHeaders();
        table.AddColumn(new TableColumn("").Width(7).NoWrap().PadLeft(0).PadRight(1));
        table.AddColumn(new TableColumn("").PadRight(0));
        var color = value < 0 ? Color.Red : Color.Green;
        table.AddRow(new Text(SignedValue.Of(value), new Style(color)), new Text(Shorten(text)));
        if (quote.Length > 0)
            table.AddRow(Text.Empty, new Text($"{where}\"{quote}\"", new Style(decoration: Decoration.Italic)));

        Output.Write(new Padder(table, new Padding(3, 0, 0, 0)));
    }

    private static string Shorten(string text) => text.Length <= SentenceLength ? text : text[..(SentenceLength - 1)].TrimEnd() + "…";
}
