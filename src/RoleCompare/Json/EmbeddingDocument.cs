using RoleCompare.Settings;

namespace RoleCompare.Json;

/// <summary>What embeds texts, as the settings say.</summary>
/// <param name="Provider">built-in or openai-compatible.</param>
/// <param name="Address">The address of the endpoint; null for the built-in model, as all below.</param>
/// <param name="Model">The model's name as the endpoint knows it.</param>
/// <param name="Dimensions">The elements of a vector that are asked for; null for what the model gives.</param>
/// <param name="Key">Where the key comes from: an environment variable or a file; null when none is configured. Never the key.</param>
/// <param name="Settings">The settings file.</param>
public sealed record EmbeddingDocument(string Provider, string? Address, string? Model, int? Dimensions, string? Key, string? Settings)
{
    /// <summary>Describes the settings.</summary>
    /// <param name="endpoint">The endpoint; null for the built-in model.</param>
    public static EmbeddingDocument Create(EndpointSettings? endpoint) => endpoint is null
        ? new EmbeddingDocument(SettingsReader.BuiltIn, null, null, null, null, null)
        : new EmbeddingDocument(
            SettingsReader.OpenAICompatible,
            endpoint.Address.AbsoluteUri,
            endpoint.Model,
            endpoint.Dimensions,
            endpoint.KeyVariable is { } variable ? $"environment variable {variable}" : endpoint.KeyFile is null ? null : "file",
            endpoint.Source);
}
