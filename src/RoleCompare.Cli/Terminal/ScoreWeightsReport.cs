using System.Text.Json.Nodes;
using RoleCompare.Json;
using RoleCompare.Training.Evaluation;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints the weights of the score.</summary>
internal static class ScoreWeightsReport
{
    private const int NameWidth = 26;
    private const string WeightFormat = "0.0000";

    /// <summary>Writes them to standard output.</summary>
    public static void Write(ScoreWeightsDocument score)
    {
        var facts = TextTable.Create(NameWidth);
        Add(facts, "Weights of the score", score.Weights);
        if (score.Learned is { } learned)
            AddLearned(facts, learned);
        else
            Add(facts, "Learned from", "nothing; they are judgements");
        Output.Write(facts);

        var table = new Table().Border(TableBorder.Simple);
        table.AddColumns("Feature", "Weight");
        table.Columns[1].RightAligned();
        foreach (var (name, weight) in score.Features.Concat(score.Dimensions))
            table.AddRow(new Text(name), new Text(weight.ToString(WeightFormat)));
        Output.Write(table);
    }

    // What stands in a file that a person may have changed: what is not there is not shown.
    private static void AddLearned(Table facts, JsonObject learned)
    {
        if (learned["supervision"] is JsonArray sources)
        {
            foreach (var source in sources.OfType<JsonObject>())
                Add(facts, "Learned from", $"{source["judgements"]} judgements, {source["pairs"]} pairs, weight {source["weight"]}: {source["source"]}");
        }

        foreach (var (name, member) in ((string, string)[])[("Catalogue", "catalog"), ("Embedding", "model"), ("Penalty", "penalty")])
        {
            if (learned[member] is { } value)
                Add(facts, name, value.ToString());
        }

        foreach (var (name, member) in ((string, string)[])[("People learned from", "fit"), ("The same, cross-validated", "crossValidated")])
        {
            if (learned[member] is JsonObject quality)
                Add(facts, name, $"first {quality["first"]}, in the first three {quality["topThree"]} of {quality["people"]}, mean reciprocal rank {((double?)quality["reciprocalRank"])?.ToString(FigureFormats.Mean)}");
        }
    }

    private static void Add(Table table, string name, string value) => table.AddRow(new Text(name), new Text(value));
}
