using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoleCompare.Training.Evaluation;

/// <summary>Writes what <c>eval --json</c> prints.</summary>
public static class EvaluationJson
{
    private static readonly EvaluationJsonContext Context = new(Options(JsonIgnoreCondition.Never));
    private static readonly EvaluationJsonContext ContextWithoutNulls = new(Options(JsonIgnoreCondition.WhenWritingNull));

    /// <summary>A report as indented JSON with line feeds, without one at the end. Equal reports give equal bytes. What was not asked for is left out.</summary>
    public static string Serialize(EvaluationReport report) => JsonSerializer.Serialize(report, ContextWithoutNulls.EvaluationReport);

    /// <summary>What <c>model train --json</c> prints, in the same form.</summary>
    public static string Serialize(TrainingDocument document) => JsonSerializer.Serialize(document, Context.TrainingDocument);

    private static JsonSerializerOptions Options(JsonIgnoreCondition ignored) => new()
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = ignored,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

/// <summary>The types that are written, known when the program is built.</summary>
[JsonSerializable(typeof(EvaluationReport))]
[JsonSerializable(typeof(TrainingDocument))]
internal sealed partial class EvaluationJsonContext : JsonSerializerContext;
