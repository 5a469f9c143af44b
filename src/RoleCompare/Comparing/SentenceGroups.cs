using RoleCompare.Catalog;
using RoleCompare.Embedding;

namespace RoleCompare.Comparing;

/// <summary>
/// Puts the sentences of roles on one dimension into groups: every sentence is in exactly one. Pairs are taken from the most alike on;
/// two groups become one where every sentence of the one is alike with every sentence of the other and no role would be in it twice.
/// The order of the roles does not matter: equal pairs are taken by the roles' ids.
/// </summary>
internal static class SentenceGroups
{
    /// <summary>The groups: those of most roles first, then by the first column and its order of sentences.</summary>
    /// <param name="columns">What each role is on the dimension, in the order of the columns.</param>
    /// <param name="likeness">How alike two sentences are, whichever comes first.</param>
    public static IReadOnlyList<SentenceGroup> Find(IReadOnlyList<(Role Role, RoleDimension Entry)> columns, Func<string, string, double> likeness)
    {
        var columnOf = columns.Index().ToDictionary(column => column.Item.Role.Id, column => column.Index);
        var sentences = columns.SelectMany(column => Sentences(column.Role, column.Entry)).OrderBy(sentence => sentence.Role.Id).ThenBy(sentence => sentence.Place).ToList();
        var alike = new double[sentences.Count, sentences.Count];
        var pairs = new List<(int First, int Second)>();
        for (var first = 0; first < sentences.Count; first++)
        {
            for (var second = first + 1; second < sentences.Count; second++)
            {
                if (sentences[first].Role == sentences[second].Role)
                    continue;
                alike[first, second] = alike[second, first] = likeness(sentences[first].Text, sentences[second].Text);
                if (alike[first, second] >= SentenceLikeness.Alike)
                    pairs.Add((first, second));
            }
        }

        var groupOf = Enumerable.Range(0, sentences.Count).Select(sentence => new List<int> { sentence }).ToArray();
        foreach (var (first, second) in pairs.OrderByDescending(pair => alike[pair.First, pair.Second]))
        {
            var (kept, joined) = (groupOf[first], groupOf[second]);
            if (kept == joined || !kept.All(one => joined.All(other => sentences[one].Role != sentences[other].Role && alike[one, other] >= SentenceLikeness.Alike)))
                continue;
            kept.AddRange(joined);
            foreach (var sentence in joined)
                groupOf[sentence] = kept;
        }

        return
        [
            .. groupOf.Distinct()
                .Select(group => group.Select(sentence => sentences[sentence]).OrderBy(sentence => columnOf[sentence.Role.Id]).ToList())
                .OrderByDescending(group => group.Count)
                .ThenBy(group => columnOf[group[0].Role.Id])
                .ThenBy(group => group[0].Place)
                .Select(group => new SentenceGroup(KindOf(group), group)),
        ];
    }

    private static IEnumerable<RoleSentence> Sentences(Role role, RoleDimension entry) =>
        SentenceSplitter.SplitAtFullStops(entry.Text ?? "").Select((text, place) => new RoleSentence(role, entry.Level, text) { Place = place });

    private static SentenceGroupKind KindOf(List<RoleSentence> group) =>
        group.Count == 1 ? SentenceGroupKind.Only
        : group.Select(sentence => sentence.Level).OfType<DimensionLevel>().Distinct().Count() > 1 ? SentenceGroupKind.Stronger
        : SentenceGroupKind.Shared;
}
