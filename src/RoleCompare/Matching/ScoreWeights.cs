using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>
/// How much each feature moves a score. They are learned from judgements of which role fits whom better (docs/decisions/the-score.md) and stored beside the
/// embedding, in models/score.json; see <see cref="ScoreWeightsFile"/>. Never changes.
/// </summary>
public sealed class ScoreWeights
{
    /// <summary>What every role starts from; the other parts move a score up or down from it.</summary>
    public const double Base = 0.5;

    private static readonly ScoreFeature[] AllFeatures = Enum.GetValues<ScoreFeature>();

    private readonly double[] _features;

    private ScoreWeights(double[] features, FrozenDictionary<string, double> dimensions)
    {
        _features = features;
        Dimensions = dimensions;
        var lines = AllFeatures.Select(feature => (Name: NameOf(feature), Weight: this[feature]))
            .Concat(dimensions.OrderBy(dimension => dimension.Key, StringComparer.Ordinal).Select(dimension => (Name: dimension.Key, Weight: dimension.Value)))
            .Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.Name} {entry.Weight:R}\n"));
        Id = $"score-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))))[..8]}";
    }

    /// <summary>The stable identifier of exactly these weights: <c>score-</c> and the first eight hexadecimal digits of the SHA-256 of their names and numbers.</summary>
    public string Id { get; }

    /// <summary>
    /// Weights that nobody learned, of about the right size: the middle from which learning starts, and what tests of anything else may use.
    /// </summary>
    public static ScoreWeights Judged { get; } = Create(
        new Dictionary<ScoreFeature, double>
        {
            [ScoreFeature.SkillHad] = 0.20,
            [ScoreFeature.SkillBelow] = 0.10,
            [ScoreFeature.SkillAbove] = 0.05,
            [ScoreFeature.SkillLacking] = 0.07,
            [ScoreFeature.SkillUsed] = 0.02,
            [ScoreFeature.GoalWhole] = 0.03,
            [ScoreFeature.GoalPart] = 0.03,
            [ScoreFeature.ExperienceWhole] = 0.025,
            [ScoreFeature.ExperiencePart] = 0.025,
            [ScoreFeature.Wish] = 0.015,
            [ScoreFeature.WantedSeniority] = 0.03,
            [ScoreFeature.MoveFromCurrent] = 0.06,
            [ScoreFeature.MoveTowardsTarget] = 0.06,
            [ScoreFeature.StepsAhead] = 0.06,
            [ScoreFeature.StepsBehind] = 0.06,
        },
        new Dictionary<string, double>());

    /// <summary>
    /// What a sentence's likeness to a role's text on one dimension counts beyond <see cref="ScoreFeature.GoalPart"/> or <see cref="ScoreFeature.ExperiencePart"/>,
    /// by the dimension's id; may be negative, but never so much that likeness would count against a role. A dimension that is not there counts no more than these.
    /// </summary>
    public IReadOnlyDictionary<string, double> Dimensions { get; }

    /// <summary>The weight of a feature: 0 or more.</summary>
    public double this[ScoreFeature feature] => _features[(int)feature];

    /// <summary>Puts weights together.</summary>
    /// <param name="features">A weight for every feature.</param>
    /// <param name="dimensions">Weights of dimensions; see <see cref="Dimensions"/>.</param>
    /// <exception cref="ArgumentException">A feature has no weight, or a weight is not finite, negative, or takes more than there is.</exception>
    public static ScoreWeights Create(IReadOnlyDictionary<ScoreFeature, double> features, IReadOnlyDictionary<string, double> dimensions)
    {
        ArgumentNullException.ThrowIfNull(features);
        ArgumentNullException.ThrowIfNull(dimensions);
        var problems = AllFeatures.Where(feature => !features.TryGetValue(feature, out var weight) || !double.IsFinite(weight) || weight < 0)
            .Select(feature => features.TryGetValue(feature, out var weight) ? $"{NameOf(feature)} is {weight}" : $"{NameOf(feature)} has none").ToList();
        var least = problems.Count > 0 ? 0 : -Math.Min(features[ScoreFeature.GoalPart], features[ScoreFeature.ExperiencePart]);
        problems.AddRange(dimensions.Where(dimension => !double.IsFinite(dimension.Value) || dimension.Value < least - 1e-12).Select(dimension => $"{dimension.Key} is {dimension.Value}"));
        if (problems.Count > 0)
        {
            throw new ArgumentException(
                $"Every feature needs a finite weight of 0 or more, and a dimension one of at least {least}; but {string.Join(", ", problems)}.", nameof(features));
        }

        return new ScoreWeights([.. AllFeatures.Select(feature => features[feature])], dimensions.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The name of a feature in files and in JSON.</summary>
    internal static string NameOf(ScoreFeature feature) => JsonNamingPolicy.CamelCase.ConvertName(feature.ToString());

    /// <summary>What likeness to a text on a dimension counts beyond the common weight; 0 for the summary, which is null.</summary>
    internal double Of(Dimension? dimension) => dimension is null ? 0 : Dimensions.GetValueOrDefault(dimension.Id);

    /// <summary>What feature values are worth.</summary>
    internal double Of(IReadOnlyList<FeatureValue> values)
    {
        var sum = 0.0;
        foreach (var value in values)
            sum += value.Value * (value.Dimension is { } dimension ? Of(dimension) : this[value.Feature]);
        return sum;
    }
}
