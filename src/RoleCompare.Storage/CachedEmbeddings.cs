using Microsoft.Extensions.AI;

namespace RoleCompare.Storage;

/// <summary>
/// Embeds texts by another generator, which is asked once for those of a catalogue: their vectors are kept in the database. A person's texts are asked for
/// each time and never kept. One text of the catalogue is asked for each time too, so that a model that was changed under its name is noticed.
/// </summary>
public sealed class CachedEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    // Servers may round differently from one run to the next; another model differs by far more.
    private const double Tolerance = 1e-3;

    private readonly IEmbeddingGenerator<string, Embedding<float>> _inner;
    private readonly EmbeddingCache _cache;
    private readonly HashSet<string> _catalogTexts;

    /// <summary>Puts the cache before a generator.</summary>
    /// <param name="inner">The generator; closed with this one.</param>
    /// <param name="database">The database file. One that cannot be used makes no difference but that the generator is asked more.</param>
    /// <param name="model">What the vectors are kept under: the model and all that was asked of it, such as the number of elements.</param>
    /// <param name="catalogTexts">The texts whose vectors are kept.</param>
    public CachedEmbeddings(IEmbeddingGenerator<string, Embedding<float>> inner, string database, string model, IEnumerable<string> catalogTexts)
    {
        _inner = inner;
        _cache = new EmbeddingCache(database, model);
        _catalogTexts = [.. catalogTexts.Where(text => !string.IsNullOrWhiteSpace(text))];
    }

    /// <inheritdoc/>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        var texts = values.ToList();
        var cacheable = texts.Where(_catalogTexts.Contains).Distinct().ToList();
        if (cacheable.Count == 0)
            return await _inner.GenerateAsync(texts, options, cancellationToken);

        var known = new Dictionary<string, float[]>(_cache.Find(cacheable));
        var probe = known.Count > 0 ? cacheable.First(known.ContainsKey) : null;
        var made = await AskAsync(texts.Where(text => text == probe || !known.ContainsKey(text)), options, cancellationToken);
        var isSame = probe is null || (IsSame(known[probe], made[probe].Vector.Span) && known.Values.All(vector => vector.Length == made[probe].Vector.Length));
        if (!isSame)
        {
            known.Clear();
            foreach (var (text, embedding) in await AskAsync(texts.Where(text => !made.ContainsKey(text)), options, cancellationToken))
                made.Add(text, embedding);
        }

        var kept = cacheable.Where(text => made.ContainsKey(text) && !known.ContainsKey(text)).ToDictionary(text => text, text => made[text].Vector.ToArray());
        if (kept.Count > 0)
            _cache.Keep(kept, isSame);
        var model = made.First().Value.ModelId;
        return [.. texts.Select(text => made.TryGetValue(text, out var embedding) ? embedding : new Embedding<float>(known[text]) { ModelId = model })];
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null) => _inner.GetService(serviceType, serviceKey);

    /// <summary>Closes the generator.</summary>
    public void Dispose() => _inner.Dispose();

    private async Task<Dictionary<string, Embedding<float>>> AskAsync(IEnumerable<string> texts, EmbeddingGenerationOptions? options, CancellationToken cancellationToken)
    {
        var asked = texts.Distinct().ToList();
        if (asked.Count == 0)
            return [];
        var made = await _inner.GenerateAsync(asked, options, cancellationToken);
        return made.Count == asked.Count
            ? asked.Zip(made).ToDictionary(pair => pair.First, pair => pair.Second)
            : throw new RoleCompareException($"{asked.Count} texts were to be embedded and {made.Count} vectors came back; the model cannot be used.");
    }

    private static bool IsSame(ReadOnlySpan<float> kept, ReadOnlySpan<float> now)
    {
        if (kept.Length != now.Length)
            return false;
        for (var i = 0; i < kept.Length; i++)
        {
            // Not a number is never the same.
            if (!(Math.Abs(kept[i] - now[i]) <= Tolerance))
                return false;
        }

        return true;
    }
}
