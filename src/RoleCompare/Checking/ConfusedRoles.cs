using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>
/// Pairs of roles of which the texts of one find the other: by a text that stands in the catalogue as it is asked, or by several
/// that are hidden.
/// </summary>
internal static class ConfusedRoles
{
    /// <summary>So many texts of a role must find the same other role, when they are hidden, to say that the two are alike.</summary>
    private const int FewestHidden = 5;

    /// <summary>Finds them.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        foreach (var texts in catalog.Texts.Answers.GroupBy(answer => answer.Role))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var pair in texts.Where(answer => answer.TakenFor is not null).GroupBy(answer => answer.TakenFor!).OrderBy(pair => pair.Key.Id))
            {
                var dimensions = pair.Select(answer => answer.Dimension.Id).ToList();
                yield return catalog.In(
                    texts.Key,
                    $"dimensions/{dimensions[0]}/text",
                    pair.Key.Id.Value,
                    $"What '{texts.Key.Id}' says of {string.Join(", ", dimensions)} finds '{pair.Key.Id}' first.",
                    "Say what only this role does there, with its own things, tools and people.");
            }

            foreach (var pair in texts.Where(answer => answer.TakenForHidden is not null).GroupBy(answer => answer.TakenForHidden!).Where(pair => pair.Count() >= FewestHidden).OrderBy(pair => pair.Key.Id))
            {
                yield return catalog.In(
                    texts.Key,
                    "dimensions",
                    pair.Key.Id.Value,
                    $"'{texts.Key.Id}' is hard to tell from '{pair.Key.Id}': without the text that is asked, {string.Join(", ", pair.Select(answer => answer.Dimension.Id))} find the other.",
                    "Give both roles words of their own throughout, or make one role of the two.");
            }
        }
    }
}
