using System.Text.Json.Serialization;

namespace RoleCompare.Embedding;

/// <summary>The source-generated JSON contract by which a <see cref="ModelManifest"/> is written; <see cref="ManifestJson"/> reads it.</summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ModelManifest))]
internal sealed partial class ModelJsonContext : JsonSerializerContext;
