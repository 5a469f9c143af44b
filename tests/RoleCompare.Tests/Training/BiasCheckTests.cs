using RoleCompare.Tests.Embedding;
using RoleCompare.Training.Checks;
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
        Assert.Equal(["male"], target.Groups.Single(group => group.Group == "title → with male").WithoutRow);
    }

    [Fact]
    public void Every_pair_differs_and_controls_stand_last()
    {
        Assert.All(BiasCases.Groups.SelectMany(group => group.Variants), pair => Assert.NotEqual(pair.First, pair.Second));
        Assert.All(BiasCases.Groups, group => Assert.Equal(group.Variants.Count, group.Variants.Distinct().Count()));
        Assert.Equal([true, true], BiasCases.Groups.Where(group => group.IsControl).Select(group => group.IsControl));
        Assert.All(BiasCases.Groups.TakeLast(2), group => Assert.True(group.IsControl));
    }
}
