using RoleCompare.Comparing;
using Xunit;

namespace RoleCompare.Tests.Comparing;

/// <summary>
/// How well the likeness tells sentences that say the same of two roles from others, on pairs that were
/// labelled by hand. All 222 pairs of sentence-pairs.tsv chose the scorer and its threshold: whoever tuned them had seen both halves. The pairs
/// of fresh-sentence-pairs.tsv are the check: drawn from 96 roles by shared words and by moves between the roles, and labelled before any scorer was seen.
/// The figures are printed with the test.
/// </summary>
public sealed class AlikeSentencesTests(ITestOutputHelper output)
{
    private const string ChoosingFile = "sentence-pairs.tsv";

    private const string FreshFile = "fresh-sentence-pairs.tsv";

    private static readonly Lazy<IReadOnlyList<Pair>> Choosing = new(() => Read(ChoosingFile));

    private static readonly Lazy<IReadOnlyList<Pair>> Fresh = new(() => Read(FreshFile));

    private static readonly Lazy<SentenceLikeness> Likeness = new(() => SentenceLikeness.Create(Shipped.Catalog, Shipped.Model));

    /// <summary>
    /// A modest floor, stated before the fresh pairs were measured: what is called alike is so more often than not, and some of what is alike is found.
    /// Pairs drawn at random would be right in as many as are the same, three in ten.
    /// </summary>
    [Fact]
    public void Most_of_what_is_called_alike_in_fresh_pairs_says_the_same()
    {
        var best = Choosing.Value.Select(pair => pair.Likeness).Distinct().OrderByDescending(threshold => Figures(Choosing.Value, threshold).F).First();
        output.WriteLine($"best threshold on the choosing pairs, by F0.5: {best:0.000}; in use: {SentenceLikeness.Alike}");
        Tell("choosing pairs at the best", Choosing.Value, best);
        Tell("choosing pairs", Choosing.Value, SentenceLikeness.Alike);
        Tell("choosing pairs but rewordings", [.. Choosing.Value.Where(pair => !pair.Reworded)], SentenceLikeness.Alike);
        Tell("fresh pairs", Fresh.Value, SentenceLikeness.Alike);

        var (precision, recall, _) = Figures(Fresh.Value, SentenceLikeness.Alike);
        Assert.True(precision >= 0.5, $"precision {precision:0.00}");
        Assert.True(recall >= 0.15, $"recall {recall:0.00}");
    }

    [Fact]
    public void The_fresh_pairs_are_enough_of_both_labels_and_none_of_them_chose()
    {
        Assert.True(Fresh.Value.Count >= 170);
        Assert.InRange(Fresh.Value.Count(pair => pair.Same), 0.25 * Fresh.Value.Count, 0.75 * Fresh.Value.Count);
        var chose = Lines(ChoosingFile).SelectMany(cells => new[] { (cells[1], cells[3]), (cells[3], cells[1]) }).ToHashSet();
        Assert.DoesNotContain(Lines(FreshFile), cells => chose.Contains((cells[1], cells[3])));
    }

    [Fact]
    public void Likeness_does_not_depend_on_which_sentence_comes_first() =>
        Assert.All(Lines(ChoosingFile).Concat(Lines(FreshFile)), pair => Assert.Equal(Likeness.Value.Of(pair[1], pair[3]), Likeness.Value.Of(pair[3], pair[1])));

    [Theory]
    [InlineData("Decides what is built.")]
    [InlineData("…")]
    [InlineData("")]
    public void A_sentence_is_wholly_like_itself(string sentence) => Assert.Equal(1, Likeness.Value.Of(sentence, sentence));

    [Fact]
    public void Sentences_without_a_word_in_common_and_of_other_matters_are_not_alike() =>
        Assert.True(Likeness.Value.Of("Reports to the chief executive.", "Bakes bread at dawn.") < 0.2);

    private static string[][] Lines(string file) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "RoleCompare.Tests", "Comparing", file)).Skip(1).Select(line => line.Split('\t'))];

    private static IReadOnlyList<Pair> Read(string file) =>
        [.. Lines(file).Select(cells => new Pair(Likeness.Value.Of(cells[1], cells[3]), cells[5] == "same", cells[2] == "(reworded)"))];

    private static (double Precision, double Recall, double F) Figures(IReadOnlyList<Pair> pairs, double threshold)
    {
        double found = pairs.Count(pair => pair.Likeness >= threshold);
        double right = pairs.Count(pair => pair.Likeness >= threshold && pair.Same);
        var (precision, recall) = (found == 0 ? 0 : right / found, right / pairs.Count(pair => pair.Same));

        // F0.5: to call alike what is not is worse than to leave out what is.
        return (precision, recall, right == 0 ? 0 : 1.25 * precision * recall / ((0.25 * precision) + recall));
    }

    private void Tell(string what, IReadOnlyList<Pair> pairs, double threshold)
    {
        var (precision, recall, f) = Figures(pairs, threshold);
        output.WriteLine($"{what} at {threshold:0.000}: {pairs.Count} pairs, {pairs.Count(pair => pair.Same)} the same: precision {precision:0.00}, recall {recall:0.00}, F0.5 {f:0.00}");
    }

    private sealed record Pair(double Likeness, bool Same, bool Reworded);
}
