namespace RoleCompare.Catalog;

/// <summary>Finds the publications that must be named where roles show.</summary>
public static class Attributions
{
    /// <summary>The publications that any of the roles, or a skill that they ask for, was taken from; each once, by id.</summary>
    public static IReadOnlyList<Origin> Of(IEnumerable<Role> roles) => Distinct(roles.SelectMany(Provenances));

    /// <summary>The publications of some provenances; each once, by id.</summary>
    public static IReadOnlyList<Origin> Distinct(IEnumerable<Provenance?> provenances) =>
        [.. provenances.OfType<Provenance>().Select(provenance => provenance.Origin).Distinct().OrderBy(origin => origin.Id, StringComparer.Ordinal)];

    /// <summary>How a publication is named beside what was taken from it: name, version, licence, and the words in which its publisher asks to be named.</summary>
    public static string Line(Origin origin) => $"{origin.Name}, version {origin.Version}, license {origin.License}. {origin.Attribution}";

    private static IEnumerable<Provenance?> Provenances(Role role) => role.Skills.Select(need => need.Skill.Provenance).Prepend(role.Provenance);
}
