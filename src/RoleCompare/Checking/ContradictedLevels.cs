using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;

namespace RoleCompare.Checking;

/// <summary>
/// Levels that neither the words nor the seniority of a role bear out: two or more from those of the nearest texts of other roles about the same
/// dimension (nearest neighbours, the text itself left out), and as far, in the same direction, from the median of the other roles of about the
/// same seniority. Likeness of words alone knows the subject better than the level, which is why both must agree; a level of three or more from
/// that median is found whatever the words.
/// </summary>
internal static class ContradictedLevels
{
    private const int Neighbors = 5;
    private const int FewestPeers = 5;
    private const float LeastCosine = 0.4f;
    private const int FarOff = 2;
    private const int FarthestOff = 3;

    /// <summary>Finds them.</summary>
    public static IEnumerable<CatalogProblem> Find(CheckedCatalog catalog, CancellationToken cancellationToken)
    {
        foreach (var dimension in catalog.Catalog.Dimensions)
        {
            var texts = catalog.OwnRoles.SelectMany(role => Leveled.Of(role, dimension)).ToList();
            var vectors = VectorBlock.Create(catalog.Model, texts.ConvertAll(text => text.Text));
            var peers = texts.CountBy(text => (text.Seniority, text.Level)).ToDictionary();
            for (var i = 0; i < texts.Count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var text = texts[i];
                if (Median(peers, text) is not { } usual || Math.Abs(text.Level - usual) < FarOff)
                    continue;
                var nearest = Nearest(vectors, i);
                var levels = nearest.Select(other => texts[other].Level).Order().ToList();
                if (nearest.Count == Neighbors && levels[^1] - levels[0] < FarOff && Math.Abs(text.Level - levels[Neighbors / 2]) >= FarOff
                    && text.Level > levels[Neighbors / 2] == text.Level > usual)
                {
                    var others = nearest.ConvertAll(other => texts[other]);
                    yield return Describe(
                        catalog,
                        dimension,
                        text,
                        levels[Neighbors / 2],
                        $"the roles with the most similar texts ({string.Join(", ", others.Select(other => other.Role.Id))}) have {string.Join(", ", others.Select(other => other.Level))}, and roles of its seniority as well.");
                }
                else if (Math.Abs(text.Level - usual) >= FarthestOff)
                {
                    yield return Describe(catalog, dimension, text, usual, $"the median of the other roles of about its seniority ({text.Seniority}) is {usual}.");
                }
            }
        }
    }

    private static CatalogProblem Describe(CheckedCatalog catalog, Dimension dimension, Leveled text, int expected, string others) => catalog.In(
        text.Role,
        $"dimensions/{dimension.Id}/level",
        $"{text.Level}",
        $"'{text.Role.Id}' has level {text.Level} on {dimension.Id}; {others}",
        $"Compare with the rubric: {text.Level} is \"{dimension.Rubric[text.Level - 1]}\", {expected} is \"{dimension.Rubric[expected - 1]}\". Change the level, or say in the text what makes it {text.Level}.");

    // Of the other roles of about a text's seniority; null where there are too few to say.
    private static int? Median(Dictionary<(int Seniority, int Level), int> counts, Leveled text)
    {
        var near = Enumerable.Range(DimensionLevel.Minimum, DimensionLevel.Maximum - DimensionLevel.Minimum + 1)
            .Select(level => (Level: level, Count: Enumerable.Range(text.Seniority - 1, 3).Sum(seniority => counts.GetValueOrDefault((seniority, level))) - (level == text.Level ? 1 : 0)))
            .ToList();
        var left = near.Sum(entry => entry.Count);
        if (left < FewestPeers)
            return null;
        left /= 2;
        return near.First(entry => (left -= entry.Count) < 0).Level;
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
