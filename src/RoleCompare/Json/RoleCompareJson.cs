using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace RoleCompare.Json;

/// <summary>
/// Writes the documents of this folder: the JSON that every program of RoleCompare prints or serves. Members are in camel case, words
/// of closed sets in lower case; numbers have as many digits as they need. The same document always gives the same bytes.
/// </summary>
public static class RoleCompareJson
{
    /// <summary>A document as indented JSON with line feeds, without one at the end.</summary>
    /// <typeparam name="T">One of the document types of this folder.</typeparam>
    public static string Serialize<T>(T document) =>
        JsonSerializer.Serialize(document, typeof(T), Context.Readable);

    /// <summary>Writes a document as the next value of a larger one, in that one's form.</summary>
    /// <typeparam name="T">One of the document types of this folder.</typeparam>
    internal static void Write<T>(Utf8JsonWriter json, T document) => JsonSerializer.Serialize(json, document, typeof(T), Context.Readable);

    internal static class Context
    {
        // Relaxed: quotes and apostrophes stay readable. The documents are not embedded in HTML as they are.
        public static RoleCompareJsonContext Readable { get; } = new(new JsonSerializerOptions
        {
            WriteIndented = true,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        });
    }
}

/// <summary>The types that can be written, known when the program is built.</summary>
[JsonSerializable(typeof(RankingDocument))]
[JsonSerializable(typeof(RoleListDocument))]
[JsonSerializable(typeof(RoleDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(MovesDocument))]
[JsonSerializable(typeof(PathsDocument))]
[JsonSerializable(typeof(CatalogCheckDocument))]
[JsonSerializable(typeof(CatalogImportDocument))]
[JsonSerializable(typeof(ModelInfoDocument))]
[JsonSerializable(typeof(QuizSimulationDocument))]
[JsonSerializable(typeof(RangeSimulationDocument))]
[JsonSerializable(typeof(NearestDocument))]
[JsonSerializable(typeof(ResumeProposalDocument))]
internal sealed partial class RoleCompareJsonContext : JsonSerializerContext;
