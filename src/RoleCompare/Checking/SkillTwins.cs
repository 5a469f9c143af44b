using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>
/// Pairs of skills that may be one: what they are called and what someone with them can do mean nearly the same. The threshold was
/// chosen by reading the nearest pairs of the shipped catalogue.
/// </summary>
internal static class SkillTwins
{
    private const float Threshold = 0.9f;

    /// <summary>Finds them, among the skills that were written for this catalogue.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        var skills = catalog.Catalog.Skills.Where(skill => skill.Provenance is null).ToList();
        return VectorBlock.Create(catalog.Model, skills.ConvertAll(Described)).Pairs(Threshold, cancellationToken).Select(pair => catalog.In(
            skills[pair.First],
            skills[pair.Second].Id,
            $"'{skills[pair.First].Id}' and '{skills[pair.Second].Id}' say nearly the same (cosine {pair.Cosine:0.00}).",
            "Make one skill of them, with the other's name as an alias, or say in the descriptions what differs."));
    }

    private static string Described(Skill skill) => string.Join(". ", [skill.Name, .. skill.Aliases, skill.Description ?? ""]);
}
