using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>What a piece of evidence gives a feature.</summary>
/// <param name="Feature">The feature; of no meaning where there is a dimension.</param>
/// <param name="Value">In the feature's unit.</param>
/// <param name="Dimension">The dimension whose own feature it is; null for the others.</param>
internal readonly record struct FeatureValue(ScoreFeature Feature, double Value, Dimension? Dimension = null);
