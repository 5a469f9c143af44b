using RoleCompare.Catalog;

namespace RoleCompare.Checking;

/// <summary>The roles of a catalogue that were taken from a publication, and how much of them is not known.</summary>
/// <param name="Roles">How many there are.</param>
/// <param name="UnknownSeniorities">How many of them have no seniority.</param>
/// <param name="UnknownLevels">How many levels are missing, of ten a role.</param>
/// <param name="UnknownTexts">How many dimension texts are missing, of ten a role.</param>
/// <param name="WithoutSkills">How many of them name no skill.</param>
/// <param name="SilentRules">The ids of the rules that say nothing of them, in the order of every report; empty when there are no such roles.</param>
public sealed record TakenRoles(
    int Roles, int UnknownSeniorities, int UnknownLevels, int UnknownTexts, int WithoutSkills, IReadOnlyList<string> SilentRules)
{
    /// <summary>Counts them.</summary>
    /// <param name="catalog">The catalogue.</param>
    public static TakenRoles Count(RoleCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var taken = catalog.Roles.Where(role => role.Provenance is not null).ToList();
        var entries = taken.SelectMany(role => role.Dimensions).ToList();
        return new TakenRoles(
            taken.Count,
            taken.Count(role => role.Seniority is null),
            entries.Count(entry => entry.Level is null),
            entries.Count(entry => entry.Text is null),
            taken.Count(role => role.Skills.Count == 0),
            taken.Count == 0 ? [] : [.. CatalogDoctor.Rules.Where(rule => rule.IsOfOwn).Select(rule => rule.Id)]);
    }
}
