using RoleCompare.Catalog;

namespace RoleCompare.Paths;

/// <summary>
/// What the roles of a catalogue ask for, as numbers: roles and skills by their place in the catalogue. A skill that a role asks for at no stated level counts as
/// level 1, as in <see cref="SkillInventory"/>. Never changes once created.
/// </summary>
internal sealed class RoleSkillTable
{
    private readonly Need[][] _needs;
    private readonly Dictionary<string, int> _roleIndex;

    private RoleSkillTable(RoleCatalog catalog)
    {
        Catalog = catalog;
        var skillIndex = new Dictionary<string, int>(catalog.Skills.Count);
        foreach (var skill in catalog.Skills)
            skillIndex.Add(skill.Id, skillIndex.Count);
        _roleIndex = new Dictionary<string, int>(catalog.Roles.Count);
        foreach (var role in catalog.Roles)
            _roleIndex.Add(role.Id.Value, _roleIndex.Count);
        _needs = [.. catalog.Roles.Select(role => role.Skills
            .Select(need => new Need(skillIndex[need.Skill.Id], (byte)(need.Level?.Value ?? 1), need.Need == SkillNeed.Essential))
            .ToArray())];
    }

    /// <summary>The catalogue.</summary>
    public RoleCatalog Catalog { get; }

    /// <summary>Reads a catalogue's roles.</summary>
    public static RoleSkillTable Create(RoleCatalog catalog) => new(catalog);

    /// <summary>The place of a role in the catalogue.</summary>
    public int IndexOf(RoleId id) => _roleIndex[id.Value];

    /// <summary>What a role asks for.</summary>
    /// <param name="role">Its place in the catalogue.</param>
    public ReadOnlySpan<Need> Needs(int role) => _needs[role];

    /// <summary>One skill that a role asks for.</summary>
    /// <param name="Skill">Its place in the catalogue.</param>
    /// <param name="Level">1 to 5.</param>
    /// <param name="IsEssential">Whether the work cannot be done without it.</param>
    public readonly record struct Need(int Skill, byte Level, bool IsEssential);
}
