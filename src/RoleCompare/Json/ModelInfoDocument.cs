using System.Text.Json.Serialization;
using RoleCompare.Embedding;
using RoleCompare.Matching;

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

    /// <summary>The weights of the score that stand beside the model.</summary>
    public required ScoreWeightsDocument Score { get; init; }

    /// <summary>Describes a model.</summary>
    /// <param name="manifest">What its folder says about itself.</param>
    /// <param name="folder">The folder, for the weights of the score.</param>
    /// <exception cref="RoleCompareException">The weights are missing or cannot be used.</exception>
    public static ModelInfoDocument Create(ModelManifest manifest, string folder)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        var (weights, learned) = ScoreWeightsFile.Read(folder);
        return new ModelInfoDocument(manifest.Id, manifest.Files.Sum(file => file.Length), manifest) { Score = ScoreWeightsDocument.Create(weights, learned) };
    }
}
