using Microsoft.Extensions.AI;

namespace RoleCompare.Embedding;

/// <summary>
/// The vectors of texts, all of one model. The built-in model computes a vector when it is asked for; any other generator is
/// asked once, in batches, for the texts that will be needed. Never changes once created; safe for many threads.
/// </summary>
internal sealed class TextVectors
{
    private readonly EmbeddingModel? _model;
    private readonly Dictionary<string, float[]> _table;
    private readonly string? _silent;

    private TextVectors(EmbeddingModel? model, Dictionary<string, float[]> table, string? modelId, int dimensions, string? silent = null)
    {
        _silent = silent;
        _model = model;
        _table = table;
        ModelId = modelId;
        Dimensions = dimensions;
    }

    /// <summary>Which model made the vectors; null when there are none.</summary>
    public string? ModelId { get; }

    /// <summary>Elements of a vector; 0 when there are none.</summary>
    public int Dimensions { get; }

    /// <summary>The vectors of every text, computed on demand.</summary>
    public static TextVectors Of(EmbeddingModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return new TextVectors(model, [], model.Id, model.Dimensions);
    }

    /// <summary>Asks a generator for the vectors of texts. The built-in model is not asked: it computes on demand.</summary>
    /// <param name="generator">Says with each vector which model made it.</param>
    /// <param name="texts">The texts; each is asked for once, and those without a letter or sign not at all. Read for other models only.</param>
    /// <param name="known">Vectors to keep, of the same model: their texts are not asked for again. Null for none.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="RoleCompareException">The vectors are not all of one model and one length, or there are too few.</exception>
    public static async Task<TextVectors> CreateAsync(
        IEmbeddingGenerator<string, Embedding<float>> generator, IEnumerable<string> texts, TextVectors? known = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(generator);
        ArgumentNullException.ThrowIfNull(texts);
        if (generator is EmbeddingModel model)
            return Of(model);

        var table = new Dictionary<string, float[]>(known?._table ?? []);
        var asked = texts.Where(text => !string.IsNullOrWhiteSpace(text) && !table.ContainsKey(text)).Distinct().ToList();
        if (asked.Count == 0)
            return new TextVectors(null, table, known?.ModelId, known?.Dimensions ?? 0);

        var made = await generator.GenerateAsync(asked, cancellationToken: cancellationToken);
        if (made.Count != asked.Count)
            throw new RoleCompareException($"{asked.Count} texts were to be embedded and {made.Count} vectors came back; the model cannot be used.");
        var (id, dimensions) = (known?.ModelId ?? made[0].ModelId ?? "unknown", known is { Dimensions: > 0 } ? known.Dimensions : made[0].Vector.Length);
        foreach (var (text, embedding) in asked.Zip(made))
            table.Add(text, Checked(embedding, id, dimensions));
        return new TextVectors(null, table, id, dimensions);
    }

    /// <summary>The same vectors, as if one text said nothing.</summary>
    public TextVectors Without(string text) => new(_model, _table, ModelId, Dimensions, text);

    /// <summary>Writes the vector of a text.</summary>
    /// <param name="text">One of the texts that were asked for; any text for the built-in model.</param>
    /// <param name="destination"><see cref="Dimensions"/> elements; overwritten with a vector of length 1, or with zeros.</param>
    /// <returns>False, with zeros, when the text says nothing to the model.</returns>
    /// <exception cref="InvalidOperationException">The text was not asked for.</exception>
    public bool Embed(string text, Span<float> destination)
    {
        destination.Clear();
        if (string.IsNullOrWhiteSpace(text) || text == _silent)
            return false;
        if (_model is not null)
            return _model.Embed(text, destination);
        if (!_table.TryGetValue(text, out var vector))
            throw new InvalidOperationException("The vector of a text is wanted that was not asked for.");
        vector.CopyTo(destination);
        return VectorMath.Normalize(destination);
    }

    /// <summary>Refuses vectors of another model than those that they would be compared with.</summary>
    /// <param name="modelId">The model of the others.</param>
    /// <exception cref="RoleCompareException">They are of another model.</exception>
    public TextVectors MustBeOf(string modelId) => ModelId is null || ModelId == modelId
        ? this
        : throw new RoleCompareException($"The vectors of these texts are of the model {ModelId}, those of the catalogue of {modelId}; they cannot be compared. Embed both with one model.");

    private static float[] Checked(Embedding<float> embedding, string id, int dimensions)
    {
        if ((embedding.ModelId ?? "unknown") != id)
            throw new RoleCompareException($"Vectors of two models came back, {id} and {embedding.ModelId}; they cannot be compared. Embed all texts with one model.");
        if (embedding.Vector.Length != dimensions || dimensions == 0)
            throw new RoleCompareException($"The model {id} gave vectors of {dimensions} and of {embedding.Vector.Length} elements; all must have the same number, at least 1.");
        return embedding.Vector.ToArray();
    }
}
