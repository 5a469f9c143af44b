using RoleCompare.Json;
using RoleCompare.Training.Evaluation;
using Spectre.Console;

namespace RoleCompare.Cli.Terminal;

/// <summary>Prints what is known about an embedding model.</summary>
internal static class ModelReport
{
    private const int NameWidth = 26;

    /// <summary>Writes it to standard output.</summary>
    public static void Write(ModelInfoDocument info)
    {
        if (info.Embedding is { Address: { } address } endpoint)
            Output.Line($"Texts are embedded at {address} (model {endpoint.Model}), as {endpoint.Settings} says; it was not asked now. The built-in model below understands the names of skills.\n");
        var manifest = info.Manifest;
        var training = manifest.Training;
        var facts = TextTable.Create(NameWidth);
        Add(facts, "Model", info.Model);
        Add(facts, "Dimensions", $"{manifest.Dimensions}");
        Add(facts, "Vocabulary", $"{manifest.Tokenizer.Words:N0} words, {manifest.Tokenizer.Ngrams:N0} character {manifest.Tokenizer.MinNgram}-{manifest.Tokenizer.MaxNgram}-grams");
        foreach (var file in manifest.Files)
            Add(facts, file.Name, $"{file.Length:N0} bytes, sha256 {file.Sha256[..16]}…");
        Add(facts, "Training", $"seed {training.Seed}, {training.Epochs} epochs, batch {training.BatchSize}, temperature {training.Temperature}, rate {training.LearningRate}");
        Add(facts, "Loss of each epoch", string.Join(", ", training.Loss.Select(loss => loss.ToString(FigureFormats.Mean))));
        Output.Write(facts);

        var pairs = new Table().Border(TableBorder.Simple);
        pairs.AddColumns("Pairs of an epoch", "Number");
        pairs.Columns[1].RightAligned();
        foreach (var (kind, count) in training.Pairs.OrderByDescending(entry => entry.Value))
            pairs.AddRow(new Text(kind), new Text($"{count:N0}"));
        pairs.AddRow(new Text("all"), new Text($"{training.Pairs.Values.Sum():N0}"));
        Output.Write(pairs);

        var sources = TextTable.Create(NameWidth);
        foreach (var source in manifest.Data)
            sources.AddRow(new Text($"{source.Name} {Shorten(source.Version)}"), new Text(source.Attribution ?? ""));
        Output.Write(sources);
        Output.Line();
        ScoreWeightsReport.Write(info.Score);
    }

    private static void Add(Table table, string name, string value) => table.AddRow(new Text(name), new Text(value));

    private static string Shorten(string version) => version.Length <= 12 ? version : version[..12];
}
