using RoleCompare.Catalog;

namespace RoleCompare.Import.Catalogs;

/// <summary>What an import made of a source, before it is written.</summary>
/// <param name="Origin">The publication that all of it was taken from.</param>
/// <param name="Skills">The skills, by no order.</param>
/// <param name="Roles">The roles, by no order.</param>
/// <param name="Notes">What was left out or changed, and how often, as sentences.</param>
public sealed record ImportedCatalog(Origin Origin, IReadOnlyList<Skill> Skills, IReadOnlyList<Role> Roles, IReadOnlyList<string> Notes)
{
    /// <summary>The publication and its version, as a sentence names them.</summary>
    public string Release => ReleaseName.Of(Origin);

    /// <summary>The catalogue of a source that has skills of which no role may ask for: those are left out and counted.</summary>
    internal static ImportedCatalog OfUsedSkills(Origin origin, IEnumerable<Skill> skills, IReadOnlyList<Role> roles, Tally tally)
    {
        var used = roles.SelectMany(role => role.Skills).Select(need => need.Skill.Id).ToHashSet();
        var parts = skills.ToLookup(skill => used.Contains(skill.Id));
        tally.Add(parts[false].Count(), "Skills left out, since no occupation asks for them");
        return new ImportedCatalog(origin, [.. parts[true]], roles, tally.Notes);
    }
}
