using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Embedding;

namespace RoleCompare.Paths;

/// <summary>The two sentences, one of each role of a bridge, that are most alike on the same matter. Both verbatim.</summary>
/// <param name="Dimension">The dimension that both are about; null when they are of the summaries.</param>
/// <param name="From">Of the role that the bridge leaves.</param>
/// <param name="To">Of the role that the bridge reaches.</param>
public sealed record AlikeSentences(Dimension? Dimension, string From, string To)
{
    /// <summary>Finds the pair; of pairs as alike the first in the order of the roles' texts.</summary>
    /// <param name="likeness">Tells how alike two sentences are.</param>
    /// <param name="bridge">The bridge.</param>
    /// <returns>The pair, or null when no two sentences are alike (<see cref="SentenceLikeness.Alike"/>).</returns>
    public static AlikeSentences? Find(SentenceLikeness likeness, Bridge bridge)
    {
        ArgumentNullException.ThrowIfNull(likeness);
        ArgumentNullException.ThrowIfNull(bridge);
        var pairs =
            from texts in Texts(bridge)
            from left in SentenceSplitter.SplitAtFullStops(texts.From)
            from right in SentenceSplitter.SplitAtFullStops(texts.To)
            select (Likeness: likeness.Of(left, right), Sentences: new AlikeSentences(texts.Dimension, left, right));
        var most = pairs.OrderByDescending(pair => pair.Likeness).FirstOrDefault();
        return most.Likeness >= SentenceLikeness.Alike ? most.Sentences : null;
    }

    private static IEnumerable<(Dimension? Dimension, string From, string To)> Texts(Bridge bridge) =>
        bridge.From.Dimensions
            .Select(entry => ((Dimension?)entry.Dimension, entry.Text, bridge.To[entry.Dimension.Id].Text))
            .Prepend((null, bridge.From.Summary, bridge.To.Summary))
            .Where(texts => texts.Item2 is not null && texts.Item3 is not null)
            .Select(texts => (texts.Item1, texts.Item2!, texts.Item3!));
}
