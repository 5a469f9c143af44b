using RoleCompare.Embedding;
using RoleCompare.Inspecting;
using RoleCompare.Training.Evaluation;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints how a text was read, what is near to it and which words made it so.</summary>
internal static class NearestReport
{
    private const int Words = 6;
    private const int Pairs = 3;
    private const int Ngrams = 8;
    private const int Read = 12;
    private const double Smallest = 0.005;

    /// <summary>Writes how the words of a text were read.</summary>
    public static void WriteReading(TextReading reading)
    {
        if (reading.Words.Count == 0)
            Output.Line("The text has no words.");
        foreach (var (kind, meaning) in ((WordReading, string)[])[(WordReading.Known, "Known"), (WordReading.Composed, "From n-grams"), (WordReading.Skipped, "Skipped")])
        {
            var words = reading.Words.Where(word => word.Reading == kind).Select(Describe).ToList();
            if (words.Count > 0)
                Output.Line($"{meaning}: {string.Join(", ", words.Take(Read))}{(words.Count > Read ? $" and {words.Count - Read} more" : "")}");
        }

        if (reading.SaysNothing)
            Output.Line("The text says nothing to this model: no word of it resembles a known one. Nothing is near to it.");
        else
            Output.Line("Below: the cosine (1 the same direction, 0 unrelated), and what each word adds to it; together they make the cosine. After 'by': the word pairs that weigh most.");
    }

    /// <summary>Writes what is near, under a heading.</summary>
    public static void Write(string heading, IReadOnlyList<NearText> nearest)
    {
        Output.Write(new Markup($"\n[bold]{heading}[/]\n"));
        foreach (var near in nearest)
        {
            var table = new Table().NoBorder().HideHeaders();
            table.AddColumn(new TableColumn("").Width(7).NoWrap().PadLeft(0).PadRight(1));
            table.AddColumn(new TableColumn("").PadRight(0));
            table.AddRow(new Text(Signed(near.Shares.Cosine)), new Text(Name(near), new Style(decoration: Decoration.Bold)));
            table.AddRow(Text.Empty, new Text(SharesOf(near.Shares)));
            Output.Write(table);
        }
    }

    private static string Describe(ReadWord word)
    {
        var times = word.Count > 1 ? $" ({word.Count} times)" : "";
        if (word.Reading != WordReading.Composed)
            return word.Text + times;
        var more = word.Ngrams.Count > Ngrams ? " …" : "";
        return $"{word.Text}{times} of {string.Join(' ', word.Ngrams.Take(Ngrams))}{more}";
    }

    private static string Name(NearText near) => near.Kind switch
    {
        NearKind.Role => $"{near.Text} ({near.Id})",
        NearKind.Skill => $"{near.Text} ({near.Id})",
        NearKind.Sentence => $"{near.Text} ({near.Id}, {near.Dimension ?? "summary"})",
        _ => near.Text,
    };

    private static string SharesOf(CosineShares shares)
    {
        var strongest = shares.Query.OrderByDescending(word => Math.Abs(word.Value)).Where(word => Math.Abs(word.Value) >= Smallest).ToList();
        var words = strongest.Take(Words).Select(word => $"{word.Word.Text} {Signed(word.Value)}").ToList();
        var rest = shares.Cosine - strongest.Take(Words).Sum(word => word.Value);
        if (Math.Abs(rest) >= Smallest)
            words.Add($"the rest {Signed(rest)}");
        var pairs = shares.StrongestPairs(Pairs).Where(pair => pair.Value >= Smallest).Select(pair => $"{pair.Query}~{pair.Target} {Signed(pair.Value)}").ToList();
        return string.Join("  ", words) + (pairs.Count > 0 ? $"\nby {string.Join(", ", pairs)}" : "");
    }

    private static string Signed(double value) => value.ToString(FigureFormats.Difference);
}
