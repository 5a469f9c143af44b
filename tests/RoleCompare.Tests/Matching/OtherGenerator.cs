using Microsoft.Extensions.AI;
using RoleCompare.Embedding;

namespace RoleCompare.Tests.Matching;

/// <summary>Some other model than the built-in one, in memory: remembers what it was asked for.</summary>
internal sealed class OtherGenerator(Func<string, float[]> vector, string modelId = "other/model/1") : IEmbeddingGenerator<string, Embedding<float>>
{
    public List<string> Asked { get; } = [];

    public string ModelId { get; set; } = modelId;

    /// <summary>A model that says of all texts what the delivered one says, with a base similarity as general encoders have it.</summary>
    /// <param name="baseSimilarity">The cosine of two texts that have nothing in common, from 0 to less than 1.</param>
    public static OtherGenerator LikeTheDelivered(double baseSimilarity) => new(text =>
    {
        var built = new float[Shipped.Model.Dimensions];
        Shipped.Model.Embed(text, built);
        return [.. built, (float)Math.Sqrt(baseSimilarity / (1 - baseSimilarity))];
    });

    public Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        var texts = values.ToList();
        Asked.AddRange(texts);
        return Task.FromResult(new GeneratedEmbeddings<Embedding<float>>(texts.Select(text => new Embedding<float>(Normalized(vector(text))) { ModelId = ModelId })));
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => null;

    public void Dispose()
    {
    }

    private static float[] Normalized(float[] vector)
    {
        VectorMath.Normalize(vector);
        return vector;
    }
}
