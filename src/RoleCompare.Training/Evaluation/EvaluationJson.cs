using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoleCompare.Training.Evaluation;

/// <summary>Writes what <c>eval --json</c> prints.</summary>
public static class EvaluationJson
{
    private static readonly EvaluationJsonContext Context = new(new JsonSerializerOptions
    {
        WriteIndented = true,
        NewLine = "\n",
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <summary>A report as indented JSON with line feeds, without one at the end. Equal reports give equal bytes. What was not asked for is left out.</summary>
    public static string Serialize(EvaluationReport report) => JsonSerializer.Serialize(report, Context.EvaluationReport);

    /// <summary>What <c>model train --json</c> prints, in the same form.</summary>
    public static string Serialize(TrainingDocument document) => JsonSerializer.Serialize(document, Context.TrainingDocument);
}

/// <summary>The types that are written, known when the program is built.</summary>
[JsonSerializable(typeof(EvaluationReport))]
[JsonSerializable(typeof(TrainingDocument))]
internal sealed partial class EvaluationJsonContext : JsonSerializerContext;
