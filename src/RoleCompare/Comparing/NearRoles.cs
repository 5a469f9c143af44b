using RoleCompare.Catalog;
using RoleCompare.Matching;

namespace RoleCompare.Comparing;

/// <summary>Finds the roles that one is most easily confused with.</summary>
public static class NearRoles
{
    // A level of a useful skill says as much as in routes and bridges.
    private const double UsefulShare = 0.4;

    /// <summary>The roles nearest in meaning.</summary>
    /// <param name="index">The catalogue with its vectors.</param>
    /// <param name="role">One of its roles.</param>
    /// <param name="count">How many to return at most.</param>
    /// <returns>The nearest first, equally near ones by id.</returns>
    public static IReadOnlyList<NearRole> Of(CatalogIndex index, Role role, int count)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(role);
        var roles = index.Catalog.Roles;
        var own = Enumerable.Range(0, roles.Count).First(place => roles[place] == role);
        var cosines = new float[roles.Count];
        index.Vectors.CentroidSimilarities(index.Vectors.Centroid(own), cosines);
        return [.. Enumerable.Range(0, roles.Count)
            .Where(place => place != own && cosines[place] > 0)
            .OrderByDescending(place => cosines[place])
            .ThenBy(place => place)
            .Take(count)
            .Select(place => new NearRole(roles[place], cosines[place], LevelOf(role, roles[place]), SkillOf(role, roles[place])))];
    }

    private static LevelDifference? LevelOf(Role own, Role other) =>
        own.Dimensions.Zip(other.Dimensions)
            .Where(pair => pair.First.Level is not null && pair.Second.Level is not null && pair.First.Level != pair.Second.Level)
            .Select(pair => new LevelDifference(pair.First.Dimension, pair.First.Level!.Value, pair.Second.Level!.Value))
            .MaxBy(difference => Math.Abs(difference.Own.Value - difference.Other.Value));

    private static SkillDifference? SkillOf(Role own, Role other)
    {
        if (!RoleComparison.SkillsAreKnown(own) || !RoleComparison.SkillsAreKnown(other))
            return null;
        var most = own.Skills.Concat(other.Skills)
            .Select(need => need.Skill)
            .Distinct()
            .Select(skill => new SkillDifference(skill, own.Requirement(skill), other.Requirement(skill)))
            .MaxBy(Size);
        return most is not null && Size(most) > 0 ? most : null;
    }

    // Where both ask for a skill and one does not say at which level, nothing is known to differ.
    private static double Size(SkillDifference difference) => difference switch
    {
        { Own: { } own, Other: { } other } => Math.Abs((own.Level?.Value - other.Level?.Value) ?? 0) * Math.Max(Share(own), Share(other)),
        { Own: { } only } => (only.Level?.Value ?? 1) * Share(only),
        { Other: { } only } => (only.Level?.Value ?? 1) * Share(only),
        _ => 0,
    };

    private static double Share(RoleSkill need) => need.Need == SkillNeed.Essential ? 1 : UsefulShare;
}
