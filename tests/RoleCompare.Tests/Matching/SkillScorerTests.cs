using RoleCompare.Catalog;
using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Matching;

/// <summary>The expected values are worked out by hand: the share of a skill is its level, times 0.4 where it is only useful, over the sum for the role.</summary>
public sealed class SkillScorerTests
{
    private static readonly Skill A = Make.Skill("a");
    private static readonly Skill B = Make.Skill("b");
    private static readonly Skill C = Make.Skill("c");

    [Fact]
    public void A_skill_at_the_level_asked_for_counts_its_share()
    {
        var role = Make.Role("r", (A, 4, SkillNeed.Essential), (B, 3, SkillNeed.Useful));

        var had = Score(role, Make.Has(B, 3)).Single();

        Assert.Equal(SkillFit.Met, had.SkillFit);
        Assert.Equal(1.2 / 5.2, Value(had, ScoreFeature.SkillHad), 12);
        Assert.Equal(0, Value(had, ScoreFeature.SkillBelow), 12);
        Assert.Equal(0, Value(had, ScoreFeature.SkillAbove), 12);
    }

    [Fact]
    public void Half_the_level_asked_for_takes_half_the_share_off()
    {
        var role = Make.Role("r", (A, 4, SkillNeed.Essential), (B, 4, SkillNeed.Essential));

        var below = Score(role, Make.Has(A, 2)).Single();

        Assert.Equal(SkillFit.Below, below.SkillFit);
        Assert.Equal(0.5, Value(below, ScoreFeature.SkillHad), 12);
        Assert.Equal(-0.25, Value(below, ScoreFeature.SkillBelow), 12);
    }

    [Theory]
    [InlineData(2, 3, SkillFit.Met, 0)]
    [InlineData(2, 4, SkillFit.Above, -0.25)]
    [InlineData(2, 5, SkillFit.Above, -0.5)]
    [InlineData(1, 5, SkillFit.Above, -0.75)]
    public void Each_level_beyond_one_above_takes_a_quarter_off(int asked, int level, SkillFit fit, double value)
    {
        var had = Score(Make.Role("r", (A, asked, SkillNeed.Essential)), Make.Has(A, level)).Single();

        Assert.Equal(fit, had.SkillFit);
        Assert.Equal(value, Value(had, ScoreFeature.SkillAbove), 12);
    }

    [Fact]
    public void A_skill_said_to_be_zero_counts_its_share_against()
    {
        var role = Make.Role("r", (A, 3, SkillNeed.Essential), (B, 1, SkillNeed.Essential));

        var lacking = Score(role, Make.Has(A, 0)).Single();

        Assert.Equal(SkillFit.Missing, lacking.SkillFit);
        Assert.Equal([new FeatureValue(ScoreFeature.SkillLacking, -0.75)], lacking.Values);
    }

    [Fact]
    public void What_was_not_mentioned_and_what_is_not_asked_for_count_nothing()
    {
        var role = Make.Role("r", (A, 3, SkillNeed.Essential), (B, 3, SkillNeed.Essential));

        Assert.Equal("a: 3", Assert.Single(Score(role, Make.Has(A, 3), Make.Has(C, 5))).YouSaid);
    }

    [Fact]
    public void A_skill_that_few_roles_ask_for_is_of_more_use()
    {
        // Of four roles one asks for a, two ask for b: ln 4 / ln 4 and ln 2 / ln 4.
        var roles = new[] { Make.Role("p", (A, 5, SkillNeed.Essential), (B, 5, SkillNeed.Essential)), Make.Role("q", (B, 1, SkillNeed.Essential)), Make.Role("r"), Make.Role("s", (C, 1, SkillNeed.Essential)) };
        var needs = RoleNeeds.Create(Make.Catalog(roles));

        var used = SkillScorer.Create(needs, [Make.Has(A, 5), Make.Has(B, 4)]).Score(0, roles[0]).Select(evidence => Value(evidence, ScoreFeature.SkillUsed)).ToList();

        Assert.Equal(1, used[0], 12);
        Assert.Equal(0.8 * 0.5, used[1], 12);
    }

    [Fact]
    public void Each_skill_counts_by_itself()
    {
        var role = Make.Role("r", (A, 3, SkillNeed.Essential), (B, 3, SkillNeed.Essential));

        Assert.Equal(Score(role, Make.Has(A, 2)).Single().Values, Score(role, Make.Has(A, 2), Make.Has(B, 5), Make.Has(C, 1)).First().Values);
    }

    [Fact]
    public void Of_two_names_of_one_skill_the_higher_level_counts()
    {
        var only = Assert.Single(Score(Make.Role("r", (A, 4, SkillNeed.Essential)), Make.Has(A, 1, "short a"), Make.Has(A, 4, "long a")));

        Assert.Equal("long a: 4", only.YouSaid);
        Assert.Equal(1, Value(only, ScoreFeature.SkillHad), 12);
    }

    [Fact]
    public void A_role_that_states_no_level_asks_for_three_and_never_has_too_much()
    {
        var role = Make.Role("r") with { Skills = [new RoleSkill(A, null, SkillNeed.Essential)] };

        Assert.Equal(-1.0 / 3, Value(Score(role, Make.Has(A, 2)).Single(), ScoreFeature.SkillBelow), 12);
        Assert.Equal(SkillFit.Met, Score(role, Make.Has(A, 5)).Single().SkillFit);
    }

    [Fact]
    public void The_level_described_is_that_at_or_below_the_one_asked_for()
    {
        var says = Enumerable.Range(1, 5).Select(level => Score(Make.Role("r", (A, level, SkillNeed.Essential)), Make.Has(A, 5)).Single().RoleSays);

        Assert.Equal(["a one", "a one", "a three", "a three", "a five"], says);
    }

    [Fact]
    public void What_is_missing_says_what_having_it_would_add()
    {
        var role = Make.Role("r", (A, 4, SkillNeed.Essential), (B, 4, SkillNeed.Essential), (C, 2, SkillNeed.Essential));
        var weights = ScoreWeights.Judged;

        var missing = SkillScorer.Create(RoleNeeds.Create(Make.Catalog(role)), [Make.Has(A, 2), Make.Has(C, 2)]).Missing(weights, 0, role).ToList();

        Assert.Equal([A, B], missing.Select(skill => skill.Need.Skill));
        Assert.Equal(2, missing[0].Has!.Value.Value);
        Assert.Equal((0.4 * 0.5 * weights[ScoreFeature.SkillBelow]) + (0.4 * weights[ScoreFeature.SkillUsed]), missing[0].WouldAdd, 12);
        Assert.Null(missing[1].Has);
        Assert.Equal((0.4 * weights[ScoreFeature.SkillHad]) + (0.8 * weights[ScoreFeature.SkillUsed]), missing[1].WouldAdd, 12);
    }

    [Fact]
    public void The_scores_of_all_roles_at_once_are_the_sums_of_the_evidence()
    {
        UnderstoodSkill[] skills = [.. Shipped.Catalog.Skills.Take(60).Select((skill, i) => Make.Has(skill, i % 6))];
        var scorer = SkillScorer.Create(Shipped.Index.Needs, skills);
        var scores = new double[Shipped.Catalog.Roles.Count];

        scorer.AddTo(ScoreWeights.Judged, scores);

        Assert.All(Shipped.Catalog.Roles.Index(), role => Assert.Equal(scorer.Score(role.Index, role.Item).Sum(evidence => ScoreWeights.Judged.Of(evidence.Values)), scores[role.Index], 12));
    }

    private static List<Evidence> Score(Role role, params UnderstoodSkill[] skills)
    {
        var catalog = RoleCatalog.Create(role.Dimensions.Select(entry => entry.Dimension), [A, B, C], [role], new string('0', 64));
        return [.. SkillScorer.Create(RoleNeeds.Create(catalog), skills).Score(0, role)];
    }

    private static double Value(Evidence evidence, ScoreFeature feature) => evidence.Values.Single(value => value.Feature == feature).Value;
}
