using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Matching;

public sealed class PreferenceScorerTests
{
    [Theory]
    [InlineData(3, 1)]
    [InlineData(4, 0.5)]
    [InlineData(2, 0.5)]
    [InlineData(5, 0)]
    [InlineData(1, 0)]
    public void The_distance_to_the_level_counts(int wanted, double value)
    {
        // Every dimension of the role is at level 3.
        var evidence = Assert.Single(Score(("communication", wanted)));

        Assert.Equal([new FeatureValue(ScoreFeature.Wish, value)], evidence.Values);
        Assert.Equal("communication", evidence.Dimension!.Id);
    }

    [Fact]
    public void Four_levels_apart_is_all_against()
    {
        var role = Make.Role("r");
        var low = role with { Dimensions = [.. role.Dimensions.Select(entry => entry with { Level = DimensionLevel.Create(1) })] };
        var wanted = new Profile { Preferences = new Dictionary<string, DimensionLevel> { ["communication"] = DimensionLevel.Create(5) } };

        Assert.Equal([new FeatureValue(ScoreFeature.Wish, -1)], Assert.Single(PreferenceScorer.Score(wanted, low)).Values);
    }

    [Theory]
    [InlineData(4, 1)]
    [InlineData(5, 0.5)]
    [InlineData(2, 0)]
    [InlineData(7, -0.5)]
    public void The_distance_to_the_seniority_counts(int wanted, double value)
    {
        var evidence = Assert.Single(PreferenceScorer.Score(new Profile { WantedSeniority = Seniority.Create(wanted) }, Make.Role("r") with { Seniority = Seniority.Create(4) }));

        Assert.Equal([new FeatureValue(ScoreFeature.WantedSeniority, value)], evidence.Values);
        Assert.Equal("4: senior practitioner or product owner", evidence.RoleSays);
    }

    [Fact]
    public void Six_steps_of_seniority_apart_are_no_worse_than_four() =>
        Assert.Equal(
            [new FeatureValue(ScoreFeature.WantedSeniority, -1)],
            Assert.Single(PreferenceScorer.Score(new Profile { WantedSeniority = Seniority.Create(7) }, Make.Role("r") with { Seniority = Seniority.Create(1) })).Values);

    [Fact]
    public void A_seniority_that_is_not_known_says_nothing() =>
        Assert.Empty(PreferenceScorer.Score(new Profile { WantedSeniority = Seniority.Create(3) }, Make.Role("r") with { Seniority = null }));

    [Fact]
    public void Every_wish_counts_by_itself() =>
        Assert.Equal([1, 0.5], Score(("communication", 3), ("team-management", 4)).Select(evidence => evidence.Values.Single().Value).OrderDescending());

    [Fact]
    public void All_wishes_at_once_are_worth_the_sum_of_the_evidence()
    {
        var profile = new Profile
        {
            WantedSeniority = Seniority.Create(6),
            Preferences = new Dictionary<string, DimensionLevel> { ["communication"] = DimensionLevel.Create(5), ["team-management"] = DimensionLevel.Create(1) },
        };
        var wishes = PreferenceScorer.Wishes(profile, Shipped.Catalog.Dimensions);

        Assert.All(Shipped.Catalog.Roles.Index(), role => Assert.Equal(
            PreferenceScorer.Score(profile, role.Item).Sum(evidence => ScoreWeights.Judged.Of(evidence.Values)),
            PreferenceScorer.Of(ScoreWeights.Judged, wishes, Shipped.Index.Needs.LevelsOf(role.Index)),
            12));
    }

    [Fact]
    public void The_answer_and_the_text_of_the_role_are_quoted()
    {
        var evidence = Assert.Single(Score(("communication", 5)));

        Assert.Equal("5: five", evidence.YouSaid);
        Assert.Equal("The text of communication.", evidence.RoleSays);
    }

    private static IEnumerable<Evidence> Score(params (string Dimension, int Level)[] wanted) =>
        PreferenceScorer.Score(new Profile { Preferences = wanted.ToDictionary(wish => wish.Dimension, wish => DimensionLevel.Create(wish.Level)) }, Make.Role("r"));
}
