using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>Sentences that stand in several roles, whatever their case and punctuation: they can tell none of these roles from the others.</summary>
internal static class RepeatedSentences
{
    /// <summary>Finds them; one finding a sentence, at the role that comes first.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken) =>
        from same in RoleSentence.Of(catalog.OwnRoles).GroupBy(sentence => sentence.Key)
        let first = same.First()
        let others = same.Select(sentence => sentence.Role.Id).Distinct().Where(id => id != first.Role.Id).ToList()
        where others.Count > 0
        select catalog.In(
            first.Role,
            first.Path,
            first.Text,
            $"{YamlSource.Quote(first.Text)} stands in '{string.Join("', '", others)}' too.",
            "Keep it in one role, and say in the others what is particular to them.");
}
