using RoleCompare.Catalog;

namespace RoleCompare.Training.Pairs;

/// <summary>The pairs that a catalogue's own text gives, so that its words mean something even where no public data has them.</summary>
internal static class CatalogPairs
{
    /// <summary>Adds the pairs of a catalogue.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="times">How often an epoch sees each pair: the catalogue is small beside the public data.</param>
    /// <param name="pairs">Where they are added.</param>
    public static void Add(RoleCatalog catalog, int times, PairSet pairs)
    {
        foreach (var skill in catalog.Skills)
            AddSkill(skill, times, pairs);
        foreach (var role in catalog.Roles)
            AddRole(role, times, pairs);
    }

    private static void AddSkill(Skill skill, int times, PairSet pairs)
    {
        pairs.Add(BatchStream.Onet, PairKind.CatalogSkill, skill.Name, skill.Description, skill.Id, times);
        foreach (var alias in skill.Aliases)
        {
            pairs.Add(BatchStream.Onet, PairKind.CatalogSkill, skill.Name, alias, skill.Id, times);
            pairs.Add(BatchStream.Onet, PairKind.CatalogSkill, alias, skill.Description, skill.Id, times);
        }

        foreach (var level in skill.Levels)
            pairs.Add(BatchStream.Onet, PairKind.CatalogSkill, level, skill.Name, skill.Id, times);
    }

    private static void AddRole(Role role, int times, PairSet pairs)
    {
        var group = role.Id.Value;
        string[] names = role.Summary is { } summary ? [role.Title, summary] : [role.Title];
        pairs.Add(BatchStream.Onet, PairKind.CatalogTitle, role.Title, role.Summary, group, times);
        foreach (var alias in role.Aliases)
        {
            pairs.Add(BatchStream.Onet, PairKind.CatalogTitle, role.Title, alias, group, times);
            pairs.Add(BatchStream.Onet, PairKind.CatalogTitle, alias, role.Summary, group, times);
        }

        foreach (var entry in role.Dimensions)
        {
            pairs.Add(BatchStream.Onet, PairKind.CatalogDimension, role.Title, entry.Text, group, times);
            pairs.Add(BatchStream.Onet, PairKind.CatalogDimension, role.Summary, entry.Text, group, times);
        }

        foreach (var required in role.Skills)
        {
            pairs.Add(BatchStream.Onet, PairKind.CatalogRoleSkill, role.Title, required.Skill.Name, group, times);
            pairs.Add(BatchStream.Onet, PairKind.CatalogRoleSkill, role.Summary, required.Skill.Description, group, times);
        }

        pairs.AddSet(BatchStream.Onet, PairKind.CatalogRoleSkill, role.Skills.Select(required => required.Skill.Name), names, group, times);
        pairs.AddSet(BatchStream.Onet, PairKind.CatalogDimension, role.Dimensions.Select(entry => entry.Text).OfType<string>(), names, group, times);
    }
}
