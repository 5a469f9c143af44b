using RoleCompare.Embedding;

namespace RoleCompare.Checking;

/// <summary>The vectors of some texts in one block (texts × dimensions, row-major), to compare each with each.</summary>
internal sealed class VectorBlock
{
    // 64 vectors of 256 elements stay in the processor's cache while all others pass by.
    private const int Tile = 64;

    private readonly float[] _vectors;
    private readonly int _dimensions;

    private VectorBlock(float[] vectors, int dimensions)
    {
        _vectors = vectors;
        _dimensions = dimensions;
    }

    /// <summary>The number of texts.</summary>
    public int Count => _vectors.Length / _dimensions;

    /// <summary>Embeds texts; one that says nothing is at cosine 0 from all others.</summary>
    public static VectorBlock Create(EmbeddingModel model, IReadOnlyList<string> texts)
    {
        var vectors = new float[texts.Count * model.Dimensions];
        for (var i = 0; i < texts.Count; i++)
            model.Embed(texts[i], vectors.AsSpan(i * model.Dimensions, model.Dimensions));
        return new VectorBlock(vectors, model.Dimensions);
    }

    /// <summary>The cosine of two texts.</summary>
    public float Cosine(int left, int right) => VectorMath.Dot(Row(left), Row(right));

    /// <summary>Every pair with a cosine of at least some threshold above 0, by the number of its first text, then its second.</summary>
    public IReadOnlyList<(int First, int Second, float Cosine)> Pairs(float threshold, CancellationToken cancellationToken)
    {
        var tiles = new List<(int, int, float)>[(Count + Tile - 1) / Tile];
        Parallel.For(0, tiles.Length, new ParallelOptions { CancellationToken = cancellationToken }, tile =>
        {
            var found = tiles[tile] = [];
            var end = Math.Min((tile + 1) * Tile, Count);
            for (var second = (tile * Tile) + 1; second < Count; second++)
            {
                for (var first = tile * Tile; first < Math.Min(end, second); first++)
                {
                    if (Cosine(first, second) is var cosine && cosine >= threshold)
                        found.Add((first, second, cosine));
                }
            }
        });
        return [.. tiles.SelectMany(found => found).Order()];
    }

    private ReadOnlySpan<float> Row(int number) => _vectors.AsSpan(number * _dimensions, _dimensions);
}
