using OpenAI.Embeddings;

namespace RoleCompare.OpenAI;

/// <summary>What an endpoint answered, taken out of the package's types, which read parts of an answer only when asked for them.</summary>
/// <param name="Model">The model that is said to have answered; null or empty when none is said.</param>
/// <param name="Vectors">The vectors in the order of the answer, each with the text that it says it belongs to.</param>
internal sealed record AnsweredVectors(string? Model, IReadOnlyList<(int Index, float[] Vector)> Vectors)
{
    /// <summary>Reads the whole answer.</summary>
    public static AnsweredVectors Of(OpenAIEmbeddingCollection answer) =>
        new(answer.Model, [.. answer.Select(embedding => (embedding.Index, embedding.ToFloats().ToArray()))]);
}
