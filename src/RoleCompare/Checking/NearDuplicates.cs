using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>
/// Pairs of sentences about one dimension of two roles, or of their summaries, that mean nearly the same. The threshold was chosen by reading
/// the nearest pairs of the shipped catalogue; sentences of a few words are near to one another too easily and are left out, and so are
/// those of moves: ways to one role are alike.
/// </summary>
internal static class NearDuplicates
{
    private const float Threshold = 0.9f;
    private const int FewestWords = 6;

    /// <summary>Finds them.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        foreach (var group in RoleSentence.Of(catalog.OwnRoles).Where(IsCompared).GroupBy(sentence => sentence.Source.Path))
        {
            var sentences = group.ToList();
            foreach (var (first, second, cosine) in VectorBlock.Create(catalog.Model, sentences.ConvertAll(sentence => sentence.Text)).Pairs(Threshold, cancellationToken))
            {
                var (one, other) = (sentences[first], sentences[second]);
                if (one.Role == other.Role || one.Key == other.Key)
                    continue;
                yield return catalog.In(
                    one.Role,
                    one.Source.Path,
                    one.Text,
                    $"{YamlSource.Quote(one.Text)} is nearly {YamlSource.Quote(other.Text)} of '{other.Role.Id}' (cosine {cosine:0.00}).",
                    "Say in one of the two what differs.");
            }
        }
    }

    private static bool IsCompared(RoleSentence sentence) =>
        sentence.Source.Kind != RoleTextKind.Move && RoleSentence.CountWords(sentence.Text) >= FewestWords;
}
