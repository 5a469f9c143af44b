using System.Text.Json.Nodes;
using RoleCompare.Matching;

namespace RoleCompare.Json;

/// <summary>The weights of the score as JSON.</summary>
/// <param name="Weights">Their id.</param>
/// <param name="Features">The weight of each feature, by its name, in a fixed order.</param>
/// <param name="Dimensions">What likeness to a text on a dimension counts beyond, by the dimension's id, in the order of the ids.</param>
/// <param name="Learned">How they were learned; null when that is not known.</param>
public sealed record ScoreWeightsDocument(string Weights, IReadOnlyDictionary<string, double> Features, IReadOnlyDictionary<string, double> Dimensions, JsonObject? Learned)
{
    /// <summary>Writes weights down.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="learned">How they were learned; null when that is not known.</param>
    public static ScoreWeightsDocument Create(ScoreWeights weights, JsonObject? learned)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new ScoreWeightsDocument(
            weights.Id,
            Enum.GetValues<ScoreFeature>().ToDictionary(ScoreWeights.NameOf, feature => weights[feature]),
            weights.Dimensions.OrderBy(dimension => dimension.Key, StringComparer.Ordinal).ToDictionary(dimension => dimension.Key, dimension => dimension.Value),
            learned);
    }
}
