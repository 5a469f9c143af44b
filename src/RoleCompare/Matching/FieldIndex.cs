using System.Globalization;
using RoleCompare.Embedding;

namespace RoleCompare.Matching;

/// <summary>
/// The vectors of a list of items (roles, documents), each made of several texts: every text's vector in one contiguous block
/// (fields × dimensions, row-major) and one centroid an item (items × dimensions): the mean of its fields that say something,
/// scaled to length 1. Fields and items keep the order in which they were given. Safe for many threads.
/// </summary>
public sealed class FieldIndex
{
    private const int FewItems = 500;

    private readonly float[] _fields;
    private readonly float[] _centroids;
    private readonly float[] _scales;
    private readonly int[] _starts;

    private FieldIndex(string modelId, float[] fields, float[] centroids, float[] scales, int[] starts, int dimensions)
    {
        ModelId = modelId;
        _fields = fields;
        _centroids = centroids;
        _scales = scales;
        _starts = starts;
        Dimensions = dimensions;
    }

    /// <summary>Which model made the vectors: those of another one cannot be compared with them.</summary>
    public string ModelId { get; }

    /// <summary>The number of items.</summary>
    public int ItemCount => _starts.Length - 1;

    /// <summary>The number of fields of all items together.</summary>
    public int FieldCount => _starts[^1];

    /// <summary>Elements of a vector.</summary>
    public int Dimensions { get; }

    /// <summary>Embeds every field of every item.</summary>
    /// <param name="model">Gives the vectors.</param>
    /// <param name="items">For each item its texts; none is allowed and gives a centroid of zeros.</param>
    /// <exception cref="RoleCompareException">There are too many for one block.</exception>
    public static FieldIndex Create(EmbeddingModel model, IReadOnlyList<IReadOnlyList<string>> items) => Create(TextVectors.Of(model), items);

    /// <summary>Takes every field's vector from those of its text.</summary>
    /// <param name="vectors">Has all the texts.</param>
    /// <param name="items">For each item its texts; none is allowed and gives a centroid of zeros.</param>
    /// <exception cref="RoleCompareException">There are too many for one block.</exception>
    internal static FieldIndex Create(TextVectors vectors, IReadOnlyList<IReadOnlyList<string>> items)
    {
        ArgumentNullException.ThrowIfNull(vectors);
        ArgumentNullException.ThrowIfNull(items);
        var dimensions = vectors.Dimensions;
        var fields = Block("texts", items.Sum(texts => (long)texts.Count), dimensions);
        var centroids = Block("items", items.Count, dimensions);
        var scales = new float[items.Count];
        var starts = new int[items.Count + 1];
        for (var item = 0; item < items.Count; item++)
            starts[item + 1] = starts[item] + items[item].Count;

        // Every item has elements of its own to write: the result is the same with any number of threads. Few items are done before threads are there.
        if (items.Count < FewItems)
        {
            for (var item = 0; item < items.Count; item++)
                Embed(item);
        }
        else
        {
            Parallel.For(0, items.Count, Embed);
        }

        return new FieldIndex(vectors.ModelId ?? "", fields, centroids, scales, starts, dimensions);

        void Embed(int item)
        {
            var centroid = centroids.AsSpan(item * dimensions, dimensions);
            for (var field = 0; field < items[item].Count; field++)
            {
                var vector = fields.AsSpan((starts[item] + field) * dimensions, dimensions);
                if (vectors.Embed(items[item][field], vector))
                    VectorMath.Add(centroid, vector);
            }

            scales[item] = ToUnitLength(centroid);
        }
    }

    /// <summary>The items with some of their fields, as if they had no others.</summary>
    /// <param name="keep">Whether the field with a number stays.</param>
    internal FieldIndex Where(Func<int, bool> keep)
    {
        var kept = Enumerable.Range(0, FieldCount).Where(keep).ToList();
        var fields = new float[kept.Count * Dimensions];
        var centroids = new float[_centroids.Length];
        var scales = new float[ItemCount];
        var starts = new int[_starts.Length];
        var next = 0;
        for (var item = 0; item < ItemCount; item++)
        {
            var centroid = centroids.AsSpan(item * Dimensions, Dimensions);
            for (; next < kept.Count && kept[next] < _starts[item + 1]; next++)
            {
                var vector = _fields.AsSpan(kept[next] * Dimensions, Dimensions);
                vector.CopyTo(fields.AsSpan(next * Dimensions));
                VectorMath.Add(centroid, vector);
            }

            starts[item + 1] = next;
            scales[item] = ToUnitLength(centroid);
        }

        return new FieldIndex(ModelId, fields, centroids, scales, starts, Dimensions);
    }

    /// <summary>The fields of an item, as a range of field numbers.</summary>
    /// <param name="item">0 to <see cref="ItemCount"/> − 1.</param>
    public Range FieldsOf(int item) => _starts[item].._starts[item + 1];

    /// <summary>The centroid of an item: <see cref="Dimensions"/> elements, of length 1 or zeros.</summary>
    internal ReadOnlySpan<float> Centroid(int item) => _centroids.AsSpan(item * Dimensions, Dimensions);

    /// <summary>The vector of a field: <see cref="Dimensions"/> elements.</summary>
    internal ReadOnlySpan<float> Field(int field) => _fields.AsSpan(field * Dimensions, Dimensions);

    /// <summary>The cosine of a query with every field, −1 to 1 up to rounding; 0 where either says nothing.</summary>
    /// <param name="query"><see cref="Dimensions"/> elements, of length 1 or zeros.</param>
    /// <param name="perField"><see cref="FieldCount"/> elements; overwritten.</param>
    /// <exception cref="ArgumentException">A span has another number of elements.</exception>
    public void FieldSimilarities(ReadOnlySpan<float> query, Span<float> perField) => Similarities(_fields, query, perField, FieldCount);

    /// <summary>The cosine of a query with every item's centroid, −1 to 1 up to rounding; 0 where either says nothing.</summary>
    /// <param name="query"><see cref="Dimensions"/> elements, of length 1 or zeros.</param>
    /// <param name="perItem"><see cref="ItemCount"/> elements; overwritten.</param>
    /// <exception cref="ArgumentException">A span has another number of elements.</exception>
    public void CentroidSimilarities(ReadOnlySpan<float> query, Span<float> perItem) => Similarities(_centroids, query, perItem, ItemCount);

    /// <summary>The cosines of several queries with every field, as <see cref="FieldSimilarities(ReadOnlySpan{float}, Span{float})"/> gives them for one, bit for bit; the fields are read once.</summary>
    /// <param name="queries">Queries × <see cref="Dimensions"/>, row-major, each of length 1 or zeros.</param>
    /// <param name="count">How many queries there are.</param>
    /// <param name="perField">Fields × queries, row-major; overwritten.</param>
    internal void FieldSimilarities(ReadOnlySpan<float> queries, int count, Span<float> perField)
    {
        for (var field = 0; field < FieldCount; field++)
            VectorMath.Dots(_fields.AsSpan(field * Dimensions, Dimensions), queries, perField.Slice(field * count, count));
    }

    /// <summary>By what the sum of an item's cosines with its fields must be multiplied to be the cosine with its centroid; 0 for an item that says nothing.</summary>
    internal float CentroidScale(int item) => _scales[item];

    private static float ToUnitLength(Span<float> sum)
    {
        var norm = VectorMath.Norm(sum);
        return VectorMath.Normalize(sum) ? 1 / norm : 0;
    }

    private static float[] Block(string what, long rows, int dimensions)
    {
        var most = Array.MaxLength / Math.Max(dimensions, 1);
        return rows <= most
            ? new float[rows * dimensions]
            : throw new RoleCompareException(string.Create(
                CultureInfo.InvariantCulture,
                $"{rows:N0} {what} with vectors of {dimensions:N0} elements are too many for one index; at most {most:N0} of that length are allowed. Use fewer, or a model with shorter vectors."));
    }

    private void Similarities(float[] block, ReadOnlySpan<float> query, Span<float> results, int count)
    {
        if (query.Length != Dimensions)
            throw new ArgumentException($"The query has {query.Length} elements; the index has {Dimensions}.", nameof(query));
        if (results.Length != count)
            throw new ArgumentException($"There is room for {results.Length} similarities; {count} are written.", nameof(results));
        for (var row = 0; row < count; row++)
            results[row] = VectorMath.Dot(query, block.AsSpan(row * Dimensions, Dimensions));
    }
}
