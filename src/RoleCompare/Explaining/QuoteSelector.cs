using System.Text.RegularExpressions;
using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Matching;

namespace RoleCompare.Explaining;

/// <summary>
/// Picks the sentence of a catalogue text that best answers what a person said, so that a reason quotes one sentence and not three.
/// Sentences about goals and experience are compared by the model that ranked the roles, names of skills and roles and the anchors of levels by the built-in one.
/// </summary>
public sealed partial class QuoteSelector
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

    /// <summary>
    /// The sentence of the catalogue's words in a part of a score that answers best, verbatim; may be empty. For a wanted level it is the one
    /// nearest in meaning to what the role's own level says, for all else the one nearest to the person's words. What a sentence leaves to
    /// others is passed over for goals and experience while there is another sentence.
    /// </summary>
    /// <param name="role">The role that the part belongs to.</param>
    /// <param name="part">The part of its score.</param>
    public string Quote(Role role, Contribution part)
    {
        ArgumentNullException.ThrowIfNull(role);
        ArgumentNullException.ThrowIfNull(part);
        var sentences = SentenceSplitter.SplitAtFullStops(part.RoleSays);
        if (sentences.Count <= 1)
            return part.Relation is MoveRelation.StepsAhead or MoveRelation.StepsBehind ? "" : part.RoleSays;
        if (IsText(part))
            return Nearest(sentences.Any(IsOwn) ? sentences.Where(IsOwn) : sentences, part.YouSaid, _texts);
        return Nearest(sentences, part.Dimension is { } dimension && role[dimension.Id].Level is { } level ? dimension.Anchor(level) : part.YouSaid, _names);
    }

    /// <summary>Whether a sentence of a role says what it does, and not what others do.</summary>
    internal static bool IsOwn(string sentence) => !LeftToOthers().IsMatch(sentence);

    // "Belongs to a team of four" says where the role stands, and nothing of others.
    [GeneratedRegex(
        @"(?<!^|^Formally\s)\bbelongs?\s+to\b|\b(?:is|are|be)\s+left\s+to\b|\b(?:is|are)\s+(?:built|made|done|run|written|decided|set|owned)\s+by\s+(?:others|other\s+\w+|someone\s+else|somebody\s+else)\b|\b[Tt]eams\s+keep\s+their\s+own\b",
        RegexOptions.CultureInvariant)]
    private static partial Regex LeftToOthers();

    private static bool IsText(Contribution part) => part.Source is ContributionSource.Goal or ContributionSource.Experience;

    // The first when no sentence is nearer than another.
    private static string Nearest(IEnumerable<string> sentences, string said, TextVectors vectors)
    {
        var query = new float[vectors.Dimensions];
        var vector = new float[vectors.Dimensions];
        vectors.Embed(said, query);
        var best = "";
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
