using RoleCompare.Catalog.Loading;
using RoleCompare.Embedding;

namespace RoleCompare.Checking;

/// <summary>
/// Summaries, dimension texts and sentences of moves that are too short to tell a role or a way from others, or too long to be read side by
/// side. The shipped texts have 23 to 54 words in one or two sentences, its summaries 13 to 32, its moves 19 to 42; the limits leave room
/// on both sides.
/// </summary>
internal static class TextLengths
{
    private static readonly Limits OfSummaryAndMove = new(8, 60, 2);
    private static readonly Limits OfDimension = new(12, 70, 3);

    /// <summary>The most words of one sentence.</summary>
    private const int MostWordsInSentence = 50;

    /// <summary>Finds those that are too short.</summary>
    public static IEnumerable<CatalogProblem> FindThin(CheckedCatalog catalog, CancellationToken cancellationToken) =>
        from described in Texts(catalog)
        let text = described.Text
        let words = RoleSentence.CountWords(text.Text)
        where words < described.Limits.FewestWords
        select catalog.In(
            text.Role,
            text.Path,
            text.Text,
            $"The text of {text.Name} of '{text.Role.Id}' has {Count(words, "word")}.",
            $"Write at least {described.Limits.FewestWords}: who does what, with what, and how far it reaches.");

    /// <summary>Finds those that are too long.</summary>
    public static IEnumerable<CatalogProblem> FindRambling(CheckedCatalog catalog, CancellationToken cancellationToken) =>
        from described in Texts(catalog)
        let text = described.Text
        let limits = described.Limits
        let words = RoleSentence.CountWords(text.Text)
        let sentences = SentenceSplitter.SplitAtFullStops(text.Text)
        let longest = sentences.Max(RoleSentence.CountWords)
        where words > limits.MostWords || sentences.Count > limits.MostSentences || longest > MostWordsInSentence
        select catalog.In(
            text.Role,
            text.Path,
            text.Text,
            $"The text of {text.Name} of '{text.Role.Id}' has {Count(words, "word")} in {Count(sentences.Count, "sentence")}, at most {longest} in one.",
            $"Keep it to {limits.MostWords} words in {limits.MostSentences} sentences, and each sentence to {MostWordsInSentence} words.");

    private static IEnumerable<(RoleText Text, Limits Limits)> Texts(CheckedCatalog catalog) =>
        RoleText.Of(catalog.OwnRoles).Select(text => (text, text.Kind == RoleTextKind.Dimension ? OfDimension : OfSummaryAndMove));

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";

    private sealed record Limits(int FewestWords, int MostWords, int MostSentences);
}
