using RoleCompare.Tests.Embedding;
using RoleCompare.Training.Checks;
using RoleCompare.Training.Evaluation;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class BiasCheckTests
{
    [Theory]
    [InlineData(new[] { 0, 1, 2 }, new[] { 0, 1, 2 }, 1)]
    [InlineData(new[] { 0, 1, 2 }, new[] { 2, 1, 0 }, -1)]
    [InlineData(new[] { 0, 1, 2 }, new[] { 1, 0, 2 }, 0.5)]
    [InlineData(new[] { 3, 1, 0, 2 }, new[] { 1, 3, 2, 0 }, 0.6)]
    [InlineData(new[] { 0 }, new[] { 0 }, 1)]
    public void Rank_correlations_computed_by_hand(int[] first, int[] second, double expected) =>
        Assert.Equal(expected, BiasCheck.RankCorrelation(first, second), 1e-12);

    [Fact]
    public void A_model_that_knows_no_word_about_people_changes_nothing()
    {
        var report = BiasCheck.Run(TinyModel.Load(), Shipped.Catalog, cancellationToken: TestContext.Current.CancellationToken);

        var target = Assert.Single(report.Targets);
        Assert.Equal(Shipped.Catalog.Roles.Count, target.Items);
        Assert.All(target.Groups, group =>
        {
            Assert.Equal(1, group.RankCorrelation.Mean);
            Assert.Equal(1, group.SameTop10.Mean);
            Assert.Equal(1, group.SameFirst);
            Assert.Equal(0, group.SeniorityShift!.Value.Mean);
        });
        Assert.All(target.Groups, group => Assert.True(group.SaysNothing));
        Assert.Equal(["male"], target.Groups.Single(group => group.Group == "title → with male").WithoutRow);
    }

    [Fact]
    public void A_word_that_moves_a_ranking_is_found()
    {
        // All titles of the group are unknown: without the word the order is that of the ids, with it the last two of twelve stand first.
        var model = TinyModel.Of(("female", [1]), ("male", new float[16]), ("plain", [0, 1]), ("drawn", [1]));
        var documents = Enumerable.Range(1, 12).Select(i => new EvaluationDocument($"{i:00}", [i > 10 ? "drawn" : "plain"], "", [])).ToList();
        int?[] seniority = [1, 1, 1, 1, 1, 1, 1, 1, 3, 3, 7, 7];

        var report = BiasCheck.Measure("twelve", model, documents, seniority, TestContext.Current.CancellationToken);

        // Two move up by 10 places, ten down by 2: 1 - 6 · (2 · 100 + 10 · 4) / (12 · 143). The first ten lose two of 3 and win two of 7.
        var moved = report.Groups.Single(group => group.Group == "title → with female");
        Assert.Equal(23.0 / 143, moved.RankCorrelation.Mean, 1e-12);
        Assert.Equal(0.8, moved.SameTop10.Mean, 1e-12);
        Assert.Equal(0, moved.SameFirst);
        Assert.Equal(0.8, moved.SeniorityShift!.Value.Mean, 1e-12);
        Assert.Equal(23.0 / 143, moved.LowestCorrelation, 1e-12);
        Assert.EndsWith("female nurse", moved.MostChanged.Second, StringComparison.Ordinal);
        Assert.Empty(moved.WithoutRow);
        Assert.False(moved.SaysNothing);

        // A row of zeros, by design, changes nothing; that is told.
        var zero = report.Groups.Single(group => group.Group == "title → with male");
        Assert.Equal(new Estimate(1, 1, 1), zero.RankCorrelation);
        Assert.Empty(zero.WithoutRow);
        Assert.True(zero.SaysNothing);
    }

    [Fact]
    public void Groups_that_say_nothing_are_marked_in_the_report()
    {
        var model = TinyModel.Of(("female", [1]), ("male", new float[16]));
        var target = BiasCheck.Measure("one", model, [new EvaluationDocument("1", ["female"], "", [])], null, TestContext.Current.CancellationToken);

        var text = EvaluationMarkdown.Write(new EvaluationReport("m", null, []) { Bias = new BiasReport([target]) });

        Assert.Contains("| title → with male (says nothing to the model, by design) |", text);
        Assert.Contains("| title → with female |", text);
    }

    [Fact]
    public void Pairs_of_one_name_are_one_cluster_and_so_are_those_of_one_statement_where_names_are_few()
    {
        Assert.Equal(8, Clusters("given name → of another origin"));
        Assert.Equal(4, Clusters("given name of a man → of a woman"));
        Assert.Equal(12, Clusters("he → she"));
        Assert.Equal(12, Clusters("control: neutral → neutral word"));
        Assert.Equal(14, Clusters("title of a man → of a woman"));

        static int Clusters(string name) => BiasCases.Groups.Single(group => group.Name == name).Cases.Select(each => each.Cluster).Distinct().Count();
    }

    [Fact]
    public void Every_pair_differs_and_controls_stand_last()
    {
        Assert.All(BiasCases.Groups.SelectMany(group => group.Cases), pair => Assert.NotEqual(pair.Variants.First, pair.Variants.Second));
        Assert.All(BiasCases.Groups, group => Assert.Equal(group.Cases.Count, group.Cases.Select(each => each.Variants).Distinct().Count()));
        Assert.Equal([true, true], BiasCases.Groups.Where(group => group.IsControl).Select(group => group.IsControl));
        Assert.All(BiasCases.Groups.TakeLast(2), group => Assert.True(group.IsControl));
    }
}
