using RoleCompare.Catalog;

namespace RoleCompare.Matching;

/// <summary>
/// Compares the wanted levels with the role's: the same level counts 1, two levels apart counts 0, four levels apart counts −1;
/// every wanted level weighs the same. Where the role's level is not known there is no evidence either way.
/// </summary>
internal static class PreferenceScorer
{
    /// <summary>The evidence of all wanted levels for one role.</summary>
    public static IEnumerable<Evidence> Score(IReadOnlyDictionary<string, DimensionLevel> wanted, Role role)
    {
        foreach (var entry in role.Dimensions)
        {
            if (entry.Level is not { } its || !wanted.TryGetValue(entry.Dimension.Id, out var level))
                continue;
            var apart = Math.Abs(level.Value - its.Value);
            yield return new Evidence((1 - (apart / 2.0)) / wanted.Count, $"{level}: {entry.Dimension.Anchor(level)}", entry.Text ?? "")
            {
                Dimension = entry.Dimension,
            };
        }
    }
}
