using System.Globalization;

namespace RoleCompare.Training.Evaluation;

/// <summary>
/// A set that measures ranking: a folder with <c>queries.jsonl</c>, <c>corpus.jsonl</c> and <c>qrels.tsv</c> (query, 0, document, gain;
/// tab-separated, no header). Queries without a relevant document are left out; a document that a query excludes is not relevant to it.
/// Empty lines, a byte order mark and members of other names are passed over.
/// </summary>
public sealed class EvaluationSet
{
    private EvaluationSet(string name, IReadOnlyList<EvaluationQuery> queries, IReadOnlyList<EvaluationDocument> documents, int unanswered)
    {
        Name = name;
        Queries = queries;
        Documents = documents;
        UnansweredCount = unanswered;
    }

    /// <summary>The set's name: that of its folder, where no other name was given.</summary>
    public string Name { get; }

    /// <summary>The queries, in file order.</summary>
    public IReadOnlyList<EvaluationQuery> Queries { get; }

    /// <summary>The documents, in file order.</summary>
    public IReadOnlyList<EvaluationDocument> Documents { get; }

    /// <summary>
    /// Whether every query is a whole profile that excludes a document, itself: then the question is not what is like it, but where it leads.
    /// </summary>
    public bool AsksForMoves => Queries.All(query => query.IsProfile && query.Excluded.Count > 0);

    /// <summary>The queries that were left out, because no document is relevant to them.</summary>
    public int UnansweredCount { get; }

    /// <summary>Reads a set.</summary>
    /// <param name="directory">The folder.</param>
    /// <param name="name">The name in tables; null for that of the folder.</param>
    /// <exception cref="RoleCompareException">A file is missing or malformed; the message names the file and the line.</exception>
    public static EvaluationSet Load(string directory, string? name = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(directory);
        if (!Directory.Exists(directory))
            throw new RoleCompareException($"{directory}: there is no such folder. Name a folder with queries.jsonl, corpus.jsonl and qrels.tsv.");

        var corpusPath = Path.Combine(directory, "corpus.jsonl");
        var documents = ReadItems(corpusPath, document => document.Id, line => new EvaluationDocument(
            line.Required("id"),
            [.. line.List("alt").Prepend(line.Required("text")).Distinct()],
            line.Optional("description"),
            line.List("tasks")));
        var queries = ReadItems(Path.Combine(directory, "queries.jsonl"), query => query.Id, line => new EvaluationQuery(
            line.Required("id"),
            line.Has("tasks") ? [line.Required("text"), line.Optional("description"), .. line.List("tasks")] : [line.Required("text")],
            line.List("exclude").ToHashSet(),
            new Dictionary<int, double>())
        { IsProfile = line.Has("tasks") });

        var gains = ReadGains(Path.Combine(directory, "qrels.tsv"), Positions(queries, query => query.Id), Positions(documents, document => document.Id));
        return Create(
            name ?? Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory))),
            queries.Select((query, position) => query with { Gains = gains[position] }),
            documents)
            ?? throw new RoleCompareException($"{Path.Combine(directory, "qrels.tsv")}: no query has a relevant document.");
    }

    /// <summary>A set of what is given; null when no query has a relevant document that it does not exclude.</summary>
    internal static EvaluationSet? Create(string name, IEnumerable<EvaluationQuery> queries, IReadOnlyList<EvaluationDocument> documents)
    {
        var all = queries
            .Select(query => query with { Gains = query.Gains.Where(gain => !query.Excluded.Contains(documents[gain.Key].Id)).ToDictionary() })
            .ToList();
        var answered = all.FindAll(query => query.Gains.Count > 0);
        return answered.Count > 0 ? new EvaluationSet(name, answered, documents, all.Count - answered.Count) : null;
    }

    private static List<T> ReadItems<T>(string path, Func<T, string> idOf, Func<JsonLine, T> map)
    {
        var places = new Dictionary<string, string>();
        return [.. JsonLines.Read(path, line =>
        {
            var item = map(line);
            if (!places.TryAdd(idOf(item), line.Place))
                throw new RoleCompareException($"{line.Place}: the id '{idOf(item)}' occurs twice, first at {places[idOf(item)]}; ids must be unique.");
            return item;
        })];
    }

    private static Dictionary<string, int> Positions<T>(List<T> items, Func<T, string> idOf) =>
        items.Index().ToDictionary(entry => idOf(entry.Item), entry => entry.Index);

    private static Dictionary<int, double>[] ReadGains(string path, Dictionary<string, int> queries, Dictionary<string, int> documents)
    {
        var gains = queries.Select(_ => new Dictionary<int, double>()).ToArray();
        var stated = new Dictionary<(int Query, int Document), (double Gain, int Line)>();
        foreach (var (index, line) in JsonLines.Lines(path).Index())
        {
            if (string.IsNullOrWhiteSpace(line))
                continue;
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
            if (stated.TryGetValue((query, document), out var other) && other.Gain != gain)
                throw new RoleCompareException($"{place}: the gain of '{cells[2]}' for '{cells[0]}' is {cells[3]}, but {other.Gain} on line {other.Line}. State one of them.");
            stated[(query, document)] = (gain, index + 1);
            if (gain > 0)
                gains[query][document] = gain;
        }

        return gains;
    }
}
