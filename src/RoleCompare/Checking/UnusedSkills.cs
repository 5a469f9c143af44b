using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>Skills that no role uses: a person who states one gets nothing for it.</summary>
internal static class UnusedSkills
{
    /// <summary>Finds them.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        var used = catalog.Catalog.Roles.SelectMany(role => role.Skills).Select(need => need.Skill).ToHashSet();
        return catalog.Catalog.Skills.Where(skill => !used.Contains(skill)).Select(skill => catalog.In(
            skill, skill.Id, $"No role uses the skill '{skill.Id}'.", "Add it to a role whose work asks for it, or remove it."));
    }
}
