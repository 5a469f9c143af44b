using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>
/// Levels that neither the words nor the seniority of a role bear out: far from those of the nearest texts of other roles about the same dimension
/// (nearest neighbours, the text itself left out), and as far, in the same direction, from the median of the roles of about the same seniority.
/// Likeness of words alone knows the subject better than the level, which is why both must agree.
/// </summary>
internal static class ContradictedLevels
{
    private const int Neighbors = 5;
    private const int FewestPeers = 5;
    private const float LeastCosine = 0.4f;
    private const int FarOff = 2;

    /// <summary>Finds them.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        foreach (var dimension in catalog.Catalog.Dimensions)
        {
            var texts = catalog.OwnRoles.SelectMany(role => Leveled.Of(role, dimension)).ToList();
            var vectors = VectorBlock.Create(catalog.Model, texts.ConvertAll(text => text.Text));
            var peers = Enumerable.Range(0, Seniority.Maximum + 1).Select(seniority => Median(texts, seniority)).ToList();
            for (var i = 0; i < texts.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var text = texts[i];
                if (peers[text.Seniority] is not { } usual || Math.Abs(text.Level - usual) < FarOff)
                    continue;
                var nearest = Nearest(vectors, i);
                var levels = nearest.Select(other => texts[other].Level).Order().ToList();
                if (nearest.Count < Neighbors || levels[^1] - levels[0] >= FarOff || Math.Abs(text.Level - levels[Neighbors / 2]) < FarOff
                    || text.Level > levels[Neighbors / 2] != text.Level > usual)
                {
                    continue;
                }

                yield return Describe(catalog, dimension, text, levels[Neighbors / 2], nearest.ConvertAll(other => texts[other]));
            }
        }
    }

    private static CatalogProblem Describe(CheckedCatalog catalog, Dimension dimension, Leveled text, int expected, List<Leveled> nearest) => catalog.In(
        text.Role,
        $"dimensions/{dimension.Id}/level",
        $"{text.Level}",
        $"'{text.Role.Id}' has level {text.Level} on {dimension.Id}; the roles with the most similar texts ({string.Join(", ", nearest.Select(other => other.Role.Id))}) have {string.Join(", ", nearest.Select(other => other.Level))}, and roles of its seniority as well.",
        $"Compare with the rubric: {text.Level} is \"{dimension.Rubric[text.Level - 1]}\", {expected} is \"{dimension.Rubric[expected - 1]}\". Change the level, or say in the text what makes it {text.Level}.");

    // Of the roles of about a seniority; null where there are too few to say.
    private static int? Median(List<Leveled> texts, int seniority)
    {
        var levels = texts.Where(text => Math.Abs(text.Seniority - seniority) <= 1).Select(text => text.Level).Order().ToList();
        return levels.Count < FewestPeers ? null : levels[levels.Count / 2];
    }

    private static List<int> Nearest(VectorBlock vectors, int text)
    {
        var near = new PriorityQueue<int, (float Cosine, int Number)>();
        for (var other = 0; other < vectors.Count; other++)
        {
            if (other == text || vectors.Cosine(text, other) is var cosine && cosine < LeastCosine)
                continue;
            near.Enqueue(other, (cosine, -other));
            if (near.Count > Neighbors)
                near.Dequeue();
        }

        var nearest = new List<int>();
        while (near.TryDequeue(out var other, out _))
            nearest.Insert(0, other);
        return nearest;
    }

    private sealed record Leveled(Role Role, string Text, int Level, int Seniority)
    {
        public static IEnumerable<Leveled> Of(Role role, Dimension dimension) =>
            role[dimension.Id] is { Text: { } text, Level: { } level } && role.Seniority is { } seniority ? [new Leveled(role, text, level.Value, seniority.Value)] : [];
    }
}
