using RoleCompare.Embedding;
using RoleCompare.Matching;

namespace RoleCompare.Explaining;

/// <summary>
/// Picks the sentence of a catalogue text that best answers what a person said, so that a reason quotes one sentence and not three.
/// Sentences about goals and experience are compared by the model that ranked the roles, names of skills and roles by the built-in one.
/// </summary>
public sealed class QuoteSelector
{
    private readonly TextVectors _names;
    private readonly TextVectors _texts;

    private QuoteSelector(TextVectors names, TextVectors texts)
    {
        _names = names;
        _texts = texts;
    }

    /// <summary>Creates a selector for the reasons of some roles. Another model than the built-in one is asked for the vectors of their sentences.</summary>
    /// <param name="index">What the ranking was made with.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="shown">The matches of the ranking that will be explained; no others can be.</param>
    /// <param name="cancellationToken">Stops the asking.</param>
    /// <exception cref="RoleCompareException">The model cannot be reached or used.</exception>
    public static async Task<QuoteSelector> CreateAsync(
        CatalogIndex index, RoleRanking ranking, IEnumerable<RoleMatch> shown, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(ranking);
        var sentences = shown
            .SelectMany(match => match.Contributions)
            .Where(IsText)
            .Select(part => SentenceSplitter.SplitAtFullStops(part.RoleSays))
            .Where(split => split.Count > 1)
            .SelectMany(split => split);
        return new QuoteSelector(TextVectors.Of(index.Model), await index.EmbedAsync(sentences, ranking.Said, cancellationToken));
    }

    /// <summary>The sentence of the catalogue's words in a part of a score that is nearest in meaning to the person's, verbatim; may be empty.</summary>
    public string Quote(Contribution part)
    {
        ArgumentNullException.ThrowIfNull(part);
        return part.Source == ContributionSource.Preference ? First(part.RoleSays) : Nearest(part.RoleSays, part.YouSaid, IsText(part) ? _texts : _names);
    }

    private static bool IsText(Contribution part) => part.Source is ContributionSource.Goal or ContributionSource.Experience;

    // The one that says what matters most.
    private static string First(string text) => SentenceSplitter.SplitAtFullStops(text) is [var first, ..] ? first : text;

    // The first when no sentence is nearer than another.
    private static string Nearest(string text, string said, TextVectors vectors)
    {
        var sentences = SentenceSplitter.SplitAtFullStops(text);
        if (sentences.Count <= 1)
            return text;

        var query = new float[vectors.Dimensions];
        var vector = new float[vectors.Dimensions];
        vectors.Embed(said, query);
        var best = sentences[0];
        var highest = float.MinValue;
        foreach (var sentence in sentences)
        {
            vectors.Embed(sentence, vector);
            var similarity = VectorMath.Dot(query, vector);
            if (similarity > highest)
                (highest, best) = (similarity, sentence);
        }

        return best;
    }
}
