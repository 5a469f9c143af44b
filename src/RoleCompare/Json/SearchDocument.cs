using RoleCompare.Catalog;
using RoleCompare.Searching;

namespace RoleCompare.Json;

/// <summary>Roles that were found for a text, as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Text">What was searched for.</param>
/// <param name="ByName">The roles that have a name like it.</param>
/// <param name="ByMeaning">The roles that the text would speak for if somebody gave it as their goals, best first.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record SearchDocument(
    string Catalog, string Text, IReadOnlyList<RoleSummaryDocument> ByName, IReadOnlyList<FoundRoleDocument> ByMeaning, IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes down what was found.</summary>
    public static SearchDocument Create(RoleCatalog catalog, string text, IReadOnlyList<Role> byName, IReadOnlyList<FoundRole> byMeaning)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return new SearchDocument(
            catalog.Name,
            text,
            [.. byName.Select(RoleSummaryDocument.Create)],
            [.. byMeaning.Select(found => new FoundRoleDocument(found.Role.Id.Value, found.Role.Title, Math.Round(found.Worth, 6), found.Dimension?.Id, found.Sentence))],
            AttributionDocument.Of(byName.Concat(byMeaning.Select(found => found.Role))));
    }
}

/// <summary>A role that was found by meaning, as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Worth">What the text would add to its score.</param>
/// <param name="Dimension">The dimension whose text is nearest; null when it is the summary.</param>
/// <param name="RoleSays">The sentence there that answers best, verbatim; may be empty.</param>
public sealed record FoundRoleDocument(string Role, string Title, double Worth, string? Dimension, string RoleSays);
