using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>
/// Sentences that stand in several roles, whatever their case and punctuation: they can tell none of these roles from the others. And
/// sentences that one role says several times: they cannot be about each of the things that they stand at.
/// </summary>
internal static class RepeatedSentences
{
    /// <summary>Finds them; one finding a sentence, at the role that comes first.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        foreach (var same in RoleSentence.Of(catalog.OwnRoles).GroupBy(sentence => sentence.Key).Where(same => same.Skip(1).Any()))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = same.First();
            var others = same.Select(sentence => sentence.Role.Id).Distinct().Where(id => id != first.Role.Id).ToList();
            yield return others.Count > 0
                ? catalog.In(
                    first.Role,
                    first.Source.Path,
                    first.Text,
                    $"{YamlSource.Quote(first.Text)} stands in '{string.Join("', '", others)}' too.",
                    "Keep it in one role, and say in the others what is particular to them.")
                : catalog.In(
                    first.Role,
                    first.Source.Path,
                    first.Text,
                    $"{YamlSource.Quote(first.Text)} stands {same.Count()} times in '{first.Role.Id}': {string.Join(", ", same.Select(sentence => sentence.Source.Name).Distinct())}.",
                    "Keep it once, where it says most, and write there and elsewhere what is particular to each.");
        }
    }
}
