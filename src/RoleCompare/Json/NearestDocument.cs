using RoleCompare.Catalog;
using RoleCompare.Embedding;
using RoleCompare.Inspecting;
using RoleCompare.Naming;

namespace RoleCompare.Json;

/// <summary>What <c>model nearest --json</c> prints.</summary>
/// <param name="Model">The model's identifier.</param>
/// <param name="Catalog">The catalogue's name.</param>
/// <param name="Text">The text as it was given.</param>
/// <param name="SaysNothing">Whether the model can read none of it; then nothing is near.</param>
/// <param name="Words">How each of its words was read.</param>
/// <param name="Nearest">What is near, by kind, nearest first.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record NearestDocument(
    string Model, string Catalog, string Text, bool SaysNothing, IReadOnlyList<ReadWordDocument> Words, IReadOnlyList<NearTextDocument> Nearest, IReadOnlyList<AttributionDocument> Attributions)
{
    private const int Pairs = 5;

    /// <summary>Writes down what was found.</summary>
    public static NearestDocument Create(string model, RoleCatalog catalog, string text, TextReading reading, IReadOnlyList<NearText> nearest)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(reading);
        return new(
            model,
            catalog.Name,
            text,
            reading.SaysNothing,
            [.. reading.Words.Select(word => new ReadWordDocument(word.Text, word.Count, word.Reading.Word(), word.Ngrams))],
            [.. nearest.Select(Describe)],
            AttributionDocument.Create(NearestTexts.OriginsOf(catalog, nearest)));
    }

    private static NearTextDocument Describe(NearText near) => new(
        near.Kind.Word(),
        near.Id,
        near.Text,
        near.Dimension,
        Round(near.Shares.Cosine),
        [.. near.Shares.Query.Select(word => new WordShareDocument(word.Word.Text, Round(word.Value)))],
        [.. near.Shares.Target.Select(word => new WordShareDocument(word.Word.Text, Round(word.Value)))],
        [.. near.Shares.StrongestPairs(Pairs).Select(pair => new WordPairDocument(pair.Query, pair.Target, Round(pair.Value)))]);

    private static double Round(double value) => Math.Round(value, 6) + 0.0;
}

/// <summary>A word of the text.</summary>
/// <param name="Word">As the model looks it up.</param>
/// <param name="Count">How often it occurs.</param>
/// <param name="Read"><c>known</c>, <c>composed</c> (of n-grams) or <c>skipped</c>.</param>
/// <param name="Ngrams">The n-grams that a composed word is made of.</param>
public sealed record ReadWordDocument(string Word, int Count, string Read, IReadOnlyList<string> Ngrams);

/// <summary>Something near to the text.</summary>
/// <param name="Kind"><c>role</c>, <c>skill</c>, <c>sentence</c> or <c>word</c>.</param>
/// <param name="Id">The role's or skill's id; null for a word.</param>
/// <param name="Text">What was compared, or a role's title.</param>
/// <param name="Dimension">The dimension that a sentence stands in; else null.</param>
/// <param name="Cosine">−1 to 1.</param>
/// <param name="Shares">What each word of the text adds to the cosine; the sum is the cosine, to rounding.</param>
/// <param name="TargetShares">The same by the words of the other side.</param>
/// <param name="Pairs">The five pairs of words that add most.</param>
public sealed record NearTextDocument(
    string Kind,
    string? Id,
    string Text,
    string? Dimension,
    double Cosine,
    IReadOnlyList<WordShareDocument> Shares,
    IReadOnlyList<WordShareDocument> TargetShares,
    IReadOnlyList<WordPairDocument> Pairs);

/// <summary>What a word adds to a cosine.</summary>
public sealed record WordShareDocument(string Word, double Share);

/// <summary>What a word of the text and one of the other side add together.</summary>
public sealed record WordPairDocument(string Word, string Target, double Share);
