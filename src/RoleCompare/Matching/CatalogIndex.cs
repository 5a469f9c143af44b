using Microsoft.Extensions.AI;
using RoleCompare.Catalog;
using RoleCompare.Embedding;

namespace RoleCompare.Matching;

/// <summary>
/// A catalogue with its vectors: for each role the summary (with the title and its aliases) and each dimension's text, in one contiguous
/// block. The texts are embedded by the built-in model or by another one; the names of skills always by the built-in one, for which the
/// thresholds were chosen (docs/decisions/other-models.md). Never changes once created; safe for many threads.
/// </summary>
public sealed class CatalogIndex
{
    private const int SampledFields = 64;

    private readonly IEmbeddingGenerator<string, Embedding<float>> _generator;
    private readonly Lazy<double> _likenessUnit;

    private CatalogIndex(RoleCatalog catalog, EmbeddingModel model, ScoreWeights weights, IEmbeddingGenerator<string, Embedding<float>> generator, TextVectors texts)
    {
        var perRole = catalog.Roles.Select(RoleField.Of).ToList();
        Catalog = catalog;
        Model = model;
        Weights = weights;
        _generator = generator;
        Fields = [.. perRole.SelectMany(fields => fields)];
        DimensionPlaces = PlacesOf(Fields, catalog);
        Vectors = FieldIndex.Create(texts, [.. perRole.Select(fields => (IReadOnlyList<string>)[.. fields.Select(field => field.Embedded)])]);
        Skills = SkillResolver.Create(model, catalog.Skills);
        Needs = RoleNeeds.Create(catalog);
        _likenessUnit = new(MeasureUnit);
    }

    private CatalogIndex(CatalogIndex whole, Dimension hidden)
    {
        Catalog = whole.Catalog;
        Model = whole.Model;
        Weights = whole.Weights;
        _generator = whole._generator;
        Fields = [.. whole.Fields.Where(field => field.Dimension != hidden)];
        DimensionPlaces = PlacesOf(Fields, whole.Catalog);
        Vectors = whole.Vectors.Where(field => whole.Fields[field].Dimension != hidden);
        Skills = whole.Skills;
        Needs = whole.Needs;
        _likenessUnit = whole._likenessUnit;
    }

    /// <summary>The catalogue.</summary>
    public RoleCatalog Catalog { get; }

    /// <summary>The built-in model: understands names of skills, and knows English words.</summary>
    public EmbeddingModel Model { get; }

    /// <summary>How much each feature moves a score.</summary>
    public ScoreWeights Weights { get; }

    /// <summary>Which model made <see cref="Vectors"/>, and must make those of everything that is compared with them.</summary>
    public string ModelId => Vectors.ModelId;

    /// <summary>What each field of <see cref="Vectors"/> is, in the same order.</summary>
    public IReadOnlyList<RoleField> Fields { get; }

    /// <summary>The vectors: an item for each role, in the catalogue's order.</summary>
    public FieldIndex Vectors { get; }

    /// <summary>Finds the skills that people name.</summary>
    public SkillResolver Skills { get; }

    /// <summary>What the roles ask for, laid out for scoring.</summary>
    internal RoleNeeds Needs { get; }

    /// <summary>For each of <see cref="Fields"/> the place of its dimension in the catalogue, or, for the summary, the number of dimensions.</summary>
    internal int[] DimensionPlaces { get; }

    /// <summary>
    /// How far apart the cosines of one text with the roles lie, so that likeness can be told in a unit that is the same for any catalogue and model: the spread over the roles of the
    /// cosines with their centroids, for the catalogue's own texts (at most <see cref="SampledFields"/>, taken evenly). Above 0.
    /// </summary>
    public double LikenessUnit => _likenessUnit.Value;

    /// <summary>Whether the built-in model made the vectors.</summary>
    internal bool IsBuiltIn => _generator == Model;

    /// <summary>The vectors of any text, from the built-in model.</summary>
    /// <exception cref="InvalidOperationException">Another model made the vectors of the roles.</exception>
    internal TextVectors OnDemand => IsBuiltIn
        ? TextVectors.Of(Model)
        : throw new InvalidOperationException($"The index is of the model {ModelId}, which must be asked for vectors; use the asynchronous method.");

    /// <summary>Embeds a catalogue with the built-in model.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="model">The built-in model.</param>
    /// <param name="weights">How much each feature moves a score; <see cref="ScoreWeights.Judged"/> when null, which is enough where nothing is ranked.</param>
    public static CatalogIndex Create(RoleCatalog catalog, EmbeddingModel model, ScoreWeights? weights = null) =>
        new(catalog, model, weights ?? ScoreWeights.Judged, model, TextVectors.Of(model));

    /// <summary>Embeds a catalogue's texts with any model: all of them are asked for at once, and the generator makes batches of them.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="model">The built-in model, for names of skills.</param>
    /// <param name="weights">How much each feature moves a score.</param>
    /// <param name="generator">Embeds the texts of the catalogue, and later those of profiles; must live as long as the index is used.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="RoleCompareException">The model cannot be reached or used.</exception>
    public static async Task<CatalogIndex> CreateAsync(
        RoleCatalog catalog, EmbeddingModel model, ScoreWeights weights, IEmbeddingGenerator<string, Embedding<float>> generator, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var texts = await TextVectors.CreateAsync(generator, catalog.Roles.SelectMany(RoleField.Of).Select(field => field.Embedded), null, cancellationToken);
        return new CatalogIndex(catalog, model, weights, generator, texts);
    }

    /// <summary>The same index as if no role had a text for one dimension.</summary>
    internal CatalogIndex Without(Dimension hidden) => new(this, hidden);

    /// <summary>The vectors of texts, from the model that made those of the roles.</summary>
    /// <param name="texts">Read only when that is not the built-in model.</param>
    /// <param name="known">Vectors of a former call to keep; null for none.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    internal async Task<TextVectors> EmbedAsync(IEnumerable<string> texts, TextVectors? known, CancellationToken cancellationToken) =>
        (await TextVectors.CreateAsync(_generator, texts, known, cancellationToken)).MustBeOf(ModelId);

    private static int[] PlacesOf(IReadOnlyList<RoleField> fields, RoleCatalog catalog)
    {
        var places = catalog.Dimensions.Index().ToDictionary(dimension => dimension.Item, dimension => dimension.Index);
        return [.. fields.Select(field => field.Dimension is { } dimension ? places[dimension] : places.Count)];
    }

    private double MeasureUnit()
    {
        var step = Math.Max(1, Vectors.FieldCount / SampledFields);
        var cosines = new float[Vectors.ItemCount];
        var (squares, sampled) = (0.0, 0);
        for (var field = 0; field < Vectors.FieldCount; field += step)
        {
            Vectors.CentroidSimilarities(Vectors.Field(field), cosines);
            var mean = cosines.Average(cosine => (double)cosine);
            squares += cosines.Sum(cosine => (cosine - mean) * (cosine - mean));
            sampled += cosines.Length;
        }

        // Roles that are all alike tell nothing apart in any unit.
        return squares > 0 ? Math.Sqrt(squares / sampled) : 1;
    }
}
