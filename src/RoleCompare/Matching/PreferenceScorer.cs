using RoleCompare.Catalog;
using RoleCompare.Profiles;

namespace RoleCompare.Matching;

/// <summary>
/// Compares the wanted levels, and the wanted seniority, with the role's: the same counts 1, two apart counts 0, four or more apart counts −1;
/// every wish weighs the same. Where it is not known of the role there is no evidence either way.
/// </summary>
internal static class PreferenceScorer
{
    /// <summary>Whether the profile states a wish at all.</summary>
    public static bool Speaks(Profile profile) => WishCount(profile) > 0;

    /// <summary>The evidence of all wishes for one role.</summary>
    public static IEnumerable<Evidence> Score(Profile profile, Role role)
    {
        var wishes = WishCount(profile);
        foreach (var entry in role.Dimensions)
        {
            if (entry.Level is { } its && profile.Preferences.TryGetValue(entry.Dimension.Id, out var level))
                yield return new Evidence(Value(level.Value, its.Value) / wishes, $"{level}: {entry.Dimension.Anchor(level)}", entry.Text ?? "") { Dimension = entry.Dimension };
        }

        if (profile.WantedSeniority is { } wanted && role.Seniority is { } seniority)
            yield return new Evidence(Value(wanted.Value, seniority.Value) / wishes, $"{wanted}: {wanted.Describe()}", $"{seniority}: {seniority.Describe()}");
    }

    /// <summary>What one wish counts, from −1 to 1.</summary>
    /// <param name="wanted">The wanted level or seniority.</param>
    /// <param name="actual">That of the role.</param>
    public static double Value(int wanted, int actual) => Math.Max(-1, 1 - (Math.Abs(wanted - actual) / 2.0));

    private static int WishCount(Profile profile) => profile.Preferences.Count + (profile.WantedSeniority is null ? 0 : 1);
}
