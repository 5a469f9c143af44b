using RoleCompare.Catalog;
using RoleCompare.Catalog.Loading;
using RoleCompare.Embedding;

namespace RoleCompare.Checking;

/// <summary>
/// Summaries and dimension texts that are too short to tell a role from others, or too long to be read side by side. The shipped
/// texts have 23 to 54 words in one or two sentences, its summaries 13 to 32; the limits leave room on both sides.
/// </summary>
internal static class TextLengths
{
    private static readonly Limits OfSummary = new(8, 60, 2);
    private static readonly Limits OfDimension = new(12, 70, 3);

    /// <summary>The most words of one sentence.</summary>
    private const int MostWordsInSentence = 50;

    /// <summary>Finds those that are too short.</summary>
    public static IEnumerable<CatalogProblem> FindThin(CheckedCatalog catalog, CancellationToken cancellationToken) =>
        from described in Texts(catalog)
        let words = RoleSentence.CountWords(described.Text)
        where words < described.Limits.FewestWords
        select catalog.In(
            described.Role,
            described.Path,
            described.Text,
            $"The text of {described.Name} of '{described.Role.Id}' has {Count(words, "word")}.",
            $"Write at least {described.Limits.FewestWords}: who does what, with what, and how far it reaches.");

    /// <summary>Finds those that are too long.</summary>
    public static IEnumerable<CatalogProblem> FindRambling(CheckedCatalog catalog, CancellationToken cancellationToken) =>
        from described in Texts(catalog)
        let limits = described.Limits
        let words = RoleSentence.CountWords(described.Text)
        let sentences = SentenceSplitter.SplitAtFullStops(described.Text)
        let longest = sentences.Max(RoleSentence.CountWords)
        where words > limits.MostWords || sentences.Count > limits.MostSentences || longest > MostWordsInSentence
        select catalog.In(
            described.Role,
            described.Path,
            described.Text,
            $"The text of {described.Name} of '{described.Role.Id}' has {Count(words, "word")} in {Count(sentences.Count, "sentence")}, at most {longest} in one.",
            $"Keep it to {limits.MostWords} words in {limits.MostSentences} sentences, and each sentence to {MostWordsInSentence} words.");

    private static IEnumerable<Described> Texts(CheckedCatalog catalog) =>
        catalog.OwnRoles.SelectMany(role => role.Dimensions
            .Where(entry => entry.Text is not null)
            .Select(entry => new Described(role, entry.Dimension.Id, $"dimensions/{entry.Dimension.Id}/text", entry.Text!, OfDimension))
            .Prepend(new Described(role, "the summary", "summary", role.Summary ?? "", OfSummary)));

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private sealed record Limits(int FewestWords, int MostWords, int MostSentences);

    private sealed record Described(Role Role, string Name, string Path, string Text, Limits Limits);
}
