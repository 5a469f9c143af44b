using RoleCompare.Catalog;

namespace RoleCompare.Comparing;

/// <summary>Two to six roles side by side: dimension by dimension, skill by skill, and where each leads.</summary>
public sealed class RoleComparison
{
    /// <summary>The fewest roles that can be compared.</summary>
    public const int MinimumRoles = 2;

    /// <summary>The most roles that a person can take in at once.</summary>
    public const int MaximumRoles = 6;

    private RoleComparison(IReadOnlyList<Role> roles, IReadOnlyList<DimensionRow> dimensions, IReadOnlyList<SkillRow> skills)
    {
        Roles = roles;
        Dimensions = dimensions;
        Skills = skills;
    }

    /// <summary>The roles, in the order asked for: the columns.</summary>
    public IReadOnlyList<Role> Roles { get; }

    /// <summary>A row for each dimension, in the catalogue's order.</summary>
    public IReadOnlyList<DimensionRow> Dimensions { get; }

    /// <summary>A row for each skill that any of the roles asks for: those that most roles share first, then by name.</summary>
    public IReadOnlyList<SkillRow> Skills { get; }

    /// <summary>Compares roles of one catalogue.</summary>
    /// <param name="roles">The roles, each once.</param>
    /// <param name="differencesOnly">Whether to leave out rows in which all roles stand at the same level.</param>
    /// <exception cref="RoleCompareException">There are too few, too many or the same role twice.</exception>
    public static RoleComparison Create(IReadOnlyList<Role> roles, bool differencesOnly = false)
    {
        if (roles.Count is < MinimumRoles or > MaximumRoles)
            throw new RoleCompareException($"{roles.Count} {(roles.Count == 1 ? "role was" : "roles were")} named; {MinimumRoles} to {MaximumRoles} can be compared.");
        var twice = roles.GroupBy(role => role.Id).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
            throw new RoleCompareException($"The role '{twice.Key}' is named twice; name each role once.");

        var dimensions = roles[0].Dimensions.Select((entry, i) => new DimensionRow(entry.Dimension, [.. roles.Select(role => role.Dimensions[i])]));
        var skills = roles
            .SelectMany(role => role.Skills.Select(need => need.Skill))
            .Distinct()
            .Select(skill => new SkillRow(skill, [.. roles.Select(role => role.Requirement(skill))]))
            .OrderByDescending(row => row.Cells.Count(cell => cell is not null))
            .ThenBy(row => row.Skill.Name, StringComparer.OrdinalIgnoreCase);
        return new RoleComparison(
            roles,
            [.. dimensions.Where(row => !differencesOnly || row.Differs)],
            [.. skills.Where(row => !differencesOnly || row.Differs)]);
    }
}

/// <summary>What the compared roles are on one dimension.</summary>
/// <param name="Dimension">The dimension.</param>
/// <param name="Cells">Each role's entry, in the order of the columns.</param>
public sealed record DimensionRow(Dimension Dimension, IReadOnlyList<RoleDimension> Cells)
{
    /// <summary>Whether the roles stand at different levels.</summary>
    public bool Differs => Cells.Any(cell => cell.Level != Cells[0].Level);
}

/// <summary>What the compared roles ask of one skill.</summary>
/// <param name="Skill">The skill.</param>
/// <param name="Cells">Each role's entry, in the order of the columns; null where the role does not ask for it.</param>
public sealed record SkillRow(Skill Skill, IReadOnlyList<RoleSkill?> Cells)
{
    /// <summary>Whether the roles ask for different levels, or some do not ask for it at all.</summary>
    public bool Differs => Cells.Any(cell => cell?.Level != Cells[0]?.Level);
}
