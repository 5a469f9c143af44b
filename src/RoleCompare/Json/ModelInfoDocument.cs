using System.Text.Json.Serialization;
using RoleCompare.Embedding;

namespace RoleCompare.Json;

/// <summary>What <c>model info --json</c> prints; <c>model train --json</c> prints more.</summary>
/// <param name="Model">The stable identifier of exactly these weights.</param>
/// <param name="Bytes">The length of all files together, without the manifest.</param>
/// <param name="Manifest">What the model folder says about itself.</param>
public sealed record ModelInfoDocument(string Model, long Bytes, ModelManifest Manifest)
{
    /// <summary>What embeds texts, as the settings say, and was not asked; null, and left out, for a model that was just trained.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public EmbeddingDocument? Embedding { get; init; }

    /// <summary>Describes a model.</summary>
    public static ModelInfoDocument Create(ModelManifest manifest)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        return new ModelInfoDocument(manifest.Id, manifest.Files.Sum(file => file.Length), manifest);
    }
}
