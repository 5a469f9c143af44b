using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.Training.Scoring;

/// <summary>The features of a score as the columns of a table: those of <see cref="ScoreFeature"/>, then one for each dimension.</summary>
internal sealed class ScoreColumns
{
    // Of the size of the weights that a dimension's weight is added to.
    private const double DimensionScale = 0.01;

    // More digits than the judgements can tell apart; few enough that the last bits of an exponential on another machine change nothing.
    private const int Digits = 4;

    private static readonly ScoreFeature[] Features = Enum.GetValues<ScoreFeature>();

    private readonly IReadOnlyList<Dimension> _dimensions;
    private readonly Dictionary<string, int> _places;

    public ScoreColumns(IReadOnlyList<Dimension> dimensions)
    {
        _dimensions = dimensions;
        _places = dimensions.Index().ToDictionary(dimension => dimension.Item.Id, dimension => Features.Length + dimension.Index, StringComparer.Ordinal);
        Judged = [.. Features.Select(feature => ScoreWeights.Judged[feature]), .. dimensions.Select(_ => 0.0)];
        Scale = [.. Features.Select(feature => ScoreWeights.Judged[feature]), .. dimensions.Select(_ => DimensionScale)];
    }

    /// <summary>The number of columns.</summary>
    public int Count => Scale.Length;

    /// <summary>The weights from which learning starts.</summary>
    public double[] Judged { get; }

    /// <summary>What counts as one step of each weight, above 0.</summary>
    public double[] Scale { get; }

    /// <summary>The columns of the dimensions.</summary>
    public IEnumerable<int> OfDimensions => Enumerable.Range(Features.Length, _dimensions.Count);

    /// <summary>The column of a feature value.</summary>
    public int Of(in FeatureValue value) => value.Dimension is { } dimension ? _places[dimension.Id] : (int)value.Feature;

    /// <summary>Weights made of a column's worth each, rounded to four digits after the point.</summary>
    public ScoreWeights ToWeights(IReadOnlyList<double> weights) => ScoreWeights.Create(
        Features.ToDictionary(feature => feature, feature => Math.Round(weights[(int)feature], Digits)),
        _dimensions.ToDictionary(dimension => dimension.Id, dimension => Math.Round(weights[_places[dimension.Id]], Digits)));
}
