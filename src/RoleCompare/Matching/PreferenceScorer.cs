using RoleCompare.Catalog;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>
/// Compares the wanted levels, and the wanted seniority, with the role's: the same counts 1, two apart counts 0, four or more apart counts −1.
/// Every wish counts by itself. Where it is not known of the role there is no evidence either way.
/// </summary>
internal static class PreferenceScorer
{
    /// <summary>The wishes of a profile: the wanted level of each dimension and, last, the wanted seniority; 0 where there is none.</summary>
    public static int[] Wishes(Profile profile, IReadOnlyList<Dimension> dimensions) =>
        [.. dimensions.Select(dimension => profile.Preferences.TryGetValue(dimension.Id, out var level) ? level.Value : 0), profile.WantedSeniority?.Value ?? 0];

    /// <summary>What the wishes are worth to a role.</summary>
    /// <param name="weights">The weights.</param>
    /// <param name="wishes">As <see cref="Wishes"/> gives them.</param>
    /// <param name="levels">The levels of the role, in the same order; 0 where one is not known.</param>
    public static double Of(ScoreWeights weights, ReadOnlySpan<int> wishes, ReadOnlySpan<sbyte> levels)
    {
        var sum = 0.0;
        var last = wishes.Length - 1;
        for (var i = 0; i < last; i++)
        {
            if (wishes[i] > 0 && levels[i] > 0)
                sum += Value(wishes[i], levels[i]);
        }

        var seniority = wishes[last] > 0 && levels[last] > 0 ? Value(wishes[last], levels[last]) : 0;
        return (sum * weights[ScoreFeature.Wish]) + (seniority * weights[ScoreFeature.WantedSeniority]);
    }

    /// <summary>The evidence of all wishes for one role.</summary>
    public static IEnumerable<Evidence> Score(Profile profile, Role role)
    {
        foreach (var entry in role.Dimensions)
        {
            if (entry.Level is { } its && profile.Preferences.TryGetValue(entry.Dimension.Id, out var level))
            {
                yield return new Evidence(
                    ContributionSource.Preference, [new FeatureValue(ScoreFeature.Wish, Value(level.Value, its.Value))], $"{level}: {entry.Dimension.Anchor(level)}", entry.Text ?? "")
                {
                    Dimension = entry.Dimension,
                };
            }
        }

        if (profile.WantedSeniority is { } wanted && role.Seniority is { } seniority)
        {
            yield return new Evidence(
                ContributionSource.Preference,
                [new FeatureValue(ScoreFeature.WantedSeniority, Value(wanted.Value, seniority.Value))],
                $"{wanted}: {wanted.Describe()}",
                $"{seniority}: {seniority.Describe()}");
        }
    }

    /// <summary>What one wish counts, from −1 to 1.</summary>
    /// <param name="wanted">The wanted level or seniority.</param>
    /// <param name="actual">That of the role.</param>
    public static double Value(int wanted, int actual) => Math.Max(-1, 1 - (Math.Abs(wanted - actual) / 2.0));
}
