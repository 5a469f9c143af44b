using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>Roles with so few skills that their fit says little, or so many that no person has them.</summary>
internal static class SkillCounts
{
    private const int Fewest = 3;
    private const int Most = 30;

    /// <summary>Finds them.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken) =>
        catalog.OwnRoles.Where(role => role.Skills.Count is < Fewest or > Most).Select(role => catalog.In(
            role,
            "skills",
            $"{role.Skills.Count}",
            $"'{role.Id}' asks for {role.Skills.Count} {(role.Skills.Count == 1 ? "skill" : "skills")}.",
            role.Skills.Count < Fewest
                ? $"Name at least {Fewest}; about 10 to 15 tell a role from its neighbours."
                : $"Keep at most {Most}: those that a colleague would miss in the first months."));
}
