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

    /// <summary>A document as UTF-8 JSON on one line, without a line feed at the end.</summary>
    /// <typeparam name="T">One of the document types of this folder.</typeparam>
    internal static byte[] SerializeLine<T>(T document) => JsonSerializer.SerializeToUtf8Bytes(document, typeof(T), Context.Compact);

    /// <summary>Writes a document as the next value of a larger one, in that one's form.</summary>
    /// <typeparam name="T">One of the document types of this folder.</typeparam>
    internal static void Write<T>(Utf8JsonWriter json, T document) => JsonSerializer.Serialize(json, document, typeof(T), Context.Readable);

    internal static class Context
    {
        public static RoleCompareJsonContext Readable { get; } = new(Options(indented: true));

        public static RoleCompareJsonContext Compact { get; } = new(Options(indented: false));

        // Relaxed: quotes and apostrophes stay readable. The documents are not embedded in HTML as they are.
        private static JsonSerializerOptions Options(bool indented) => new()
        {
            WriteIndented = indented,
            NewLine = "\n",
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        };
    }
}

/// <summary>The types that can be written, known when the program is built.</summary>
[JsonSerializable(typeof(RankingDocument))]
[JsonSerializable(typeof(BatchLineDocument))]
[JsonSerializable(typeof(RoleListDocument))]
[JsonSerializable(typeof(RoleDocument))]
[JsonSerializable(typeof(ComparisonDocument))]
[JsonSerializable(typeof(ExplanationDocument))]
[JsonSerializable(typeof(MovesDocument))]
[JsonSerializable(typeof(PathsDocument))]
[JsonSerializable(typeof(ReachDocument))]
[JsonSerializable(typeof(CatalogCheckDocument))]
[JsonSerializable(typeof(CatalogImportDocument))]
[JsonSerializable(typeof(ModelInfoDocument))]
[JsonSerializable(typeof(ScoreWeightsDocument))]
[JsonSerializable(typeof(QuizSimulationDocument))]
[JsonSerializable(typeof(RangeSimulationDocument))]
[JsonSerializable(typeof(NearestDocument))]
[JsonSerializable(typeof(ResumeProposalDocument))]
[JsonSerializable(typeof(WhatIfDocument))]
[JsonSerializable(typeof(AimDocument))]
[JsonSerializable(typeof(UnlocksDocument))]
[JsonSerializable(typeof(StandingDocument))]
[JsonSerializable(typeof(SearchDocument))]
internal sealed partial class RoleCompareJsonContext : JsonSerializerContext;
