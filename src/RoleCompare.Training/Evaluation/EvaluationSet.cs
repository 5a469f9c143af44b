using System.Globalization;

namespace RoleCompare.Training.Evaluation;

/// <summary>
/// A set that measures ranking: a folder with <c>queries.jsonl</c>, <c>corpus.jsonl</c> and <c>qrels.tsv</c> (query, 0, document, gain;
/// tab-separated, no header). Queries without a relevant document are left out.
/// </summary>
public sealed class EvaluationSet
{
    private EvaluationSet(string name, IReadOnlyList<EvaluationQuery> queries, IReadOnlyList<EvaluationDocument> documents)
    {
        Name = name;
        Queries = queries;
        Documents = documents;
    }

    /// <summary>The folder's name.</summary>
    public string Name { get; }

    /// <summary>The queries, in file order.</summary>
    public IReadOnlyList<EvaluationQuery> Queries { get; }

    /// <summary>The documents, in file order.</summary>
    public IReadOnlyList<EvaluationDocument> Documents { get; }

    /// <summary>Reads a set.</summary>
    /// <exception cref="RoleCompareException">A file is missing or malformed; the message names the file and the line.</exception>
    public static EvaluationSet Load(string directory)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        if (!Directory.Exists(directory))
            throw new RoleCompareException($"{directory}: there is no such folder. Name a folder with queries.jsonl, corpus.jsonl and qrels.tsv.");

        var documents = JsonLines.Read(Path.Combine(directory, "corpus.jsonl"), line => new EvaluationDocument(
            line.Required("id"),
            [.. line.List("alt").Prepend(line.Required("text")).Distinct()],
            line.Optional("description"),
            line.List("tasks")));
        var positions = Positions(Path.Combine(directory, "corpus.jsonl"), documents, document => document.Id);

        var queriesPath = Path.Combine(directory, "queries.jsonl");
        var queries = JsonLines.Read(queriesPath, line => new EvaluationQuery(
            line.Required("id"),
            line.Has("tasks") ? [line.Required("text"), line.Optional("description"), .. line.List("tasks")] : [line.Required("text")],
            line.List("exclude").ToHashSet(),
            new Dictionary<int, double>()));
        var known = Positions(queriesPath, queries, query => query.Id);

        var gains = ReadGains(Path.Combine(directory, "qrels.tsv"), known, positions);
        var answered = queries
            .Select((query, position) => query with { Gains = gains[position] })
            .Where(query => query.Gains.Count > 0)
            .ToList();
        return answered.Count > 0
            ? new EvaluationSet(Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))), answered, documents)
            : throw new RoleCompareException($"{Path.Combine(directory, "qrels.tsv")}: no query has a relevant document.");
    }

    private static Dictionary<string, int> Positions<T>(string path, IReadOnlyList<T> items, Func<T, string> idOf)
    {
        var positions = new Dictionary<string, int>();
        foreach (var (index, item) in items.Index())
        {
            if (!positions.TryAdd(idOf(item), index))
                throw new RoleCompareException($"{path}: the id '{idOf(item)}' occurs twice; ids must be unique.");
        }

        return positions;
    }

    private static Dictionary<int, double>[] ReadGains(string path, Dictionary<string, int> queries, Dictionary<string, int> documents)
    {
        var gains = queries.Select(_ => new Dictionary<int, double>()).ToArray();
        foreach (var (index, line) in JsonLines.Lines(path).Index())
        {
            var place = $"{path}, line {index + 1}";
            var cells = line.Split('\t');
            if (cells.Length != 4)
                throw new RoleCompareException($"{place}: {cells.Length} cells; query, 0, document and gain are needed, with tabs between them.");
            if (!queries.TryGetValue(cells[0], out var query))
                throw new RoleCompareException($"{place}: the query '{cells[0]}' is not in queries.jsonl.");
            if (!documents.TryGetValue(cells[2], out var document))
                throw new RoleCompareException($"{place}: the document '{cells[2]}' is not in corpus.jsonl.");
            if (!double.TryParse(cells[3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var gain) || !double.IsFinite(gain))
                throw new RoleCompareException($"{place}: the gain '{cells[3]}' is not a number of 0 or more.");
            if (gain > 0)
                gains[query][document] = gain;
        }

        return gains;
    }
}
