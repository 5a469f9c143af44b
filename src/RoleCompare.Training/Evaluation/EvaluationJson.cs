using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoleCompare.Training.Evaluation;

/// <summary>Writes what <c>eval --json</c> prints.</summary>
public static class EvaluationJson
{
    /// <summary>Results as indented JSON with line feeds, without one at the end. Equal results give equal bytes.</summary>
    /// <param name="model">The model's identifier.</param>
    /// <param name="results">One result a set.</param>
    public static string Serialize(string model, IEnumerable<SetResult> results) =>
        JsonSerializer.Serialize(new EvaluationReport(model, [.. results.Select(Describe)]), EvaluationJsonContext.Default.EvaluationReport);

    private static SetReport Describe(SetResult result) => new(
        result.Set,
        result.QueryCount,
        result.DocumentCount,
        [.. result.Lexical.Prepend(result.Model).Select(scorer => new ScorerReport(scorer.Scorer, Named(scorer.Estimates)))],
        Named(result.Differences));

    private static Dictionary<string, Estimate> Named(IReadOnlyList<Estimate> estimates) =>
        QueryMetrics.Names.Zip(estimates).ToDictionary(entry => entry.First, entry => entry.Second);
}

/// <summary>All of it.</summary>
internal sealed record EvaluationReport(string Model, IReadOnlyList<SetReport> Sets);

/// <summary>One set; the difference is the model's to the best lexical scorer, paired by query.</summary>
internal sealed record SetReport(
    string Set,
    int Queries,
    int Documents,
    IReadOnlyList<ScorerReport> Scorers,
    IReadOnlyDictionary<string, Estimate> DifferenceToBestLexical);

/// <summary>One scorer on one set.</summary>
internal sealed record ScorerReport(string Scorer, IReadOnlyDictionary<string, Estimate> Metrics);

/// <summary>The types that are written, known when the program is built.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(EvaluationReport))]
internal sealed partial class EvaluationJsonContext : JsonSerializerContext;
