using RoleCompare.Catalog;
using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Matching;

/// <summary>
/// The expected values are worked out by hand: half of (the person's share of the skill × fit), half of (the role's share × fit);
/// a useful skill weighs 0.4 of an essential one.
/// </summary>
public sealed class SkillScorerTests
{
    private static readonly Skill A = Make.Skill("a");
    private static readonly Skill B = Make.Skill("b");
    private static readonly Skill C = Make.Skill("c");

    [Fact]
    public void Everything_asked_for_and_nothing_else_is_all_for()
    {
        var role = Make.Role("r", (A, 4, SkillNeed.Essential), (B, 2, SkillNeed.Useful));

        Assert.Equal(1, Total(role, Make.Has(A, 4), Make.Has(B, 2)), 12);
    }

    [Fact]
    public void Everything_asked_for_said_to_be_zero_is_half_against()
    {
        var role = Make.Role("r", (A, 4, SkillNeed.Essential));

        Assert.Equal(-0.5, Total(role, Make.Has(A, 0)), 12);
    }

    [Fact]
    public void A_skill_that_is_not_mentioned_counts_half_of_one_said_to_be_missing()
    {
        var role = Make.Role("r", (A, 3, SkillNeed.Essential), (B, 3, SkillNeed.Essential));
        var missing = Score(role, Make.Has(A, 3)).Single(evidence => evidence.Skill == B);

        Assert.Equal(SkillFit.Missing, missing.SkillFit);
        Assert.Equal(-0.5 * 0.5 / 2, missing.Value, 12);
        Assert.Empty(missing.YouSaid);
    }

    [Fact]
    public void Half_the_level_asked_for_is_of_half_use_and_neither_there_nor_missing()
    {
        var role = Make.Role("r", (A, 4, SkillNeed.Essential));
        var below = Assert.Single(Score(role, Make.Has(A, 2)));

        Assert.Equal(SkillFit.Below, below.SkillFit);
        Assert.Equal((0.5 + 0) / 2, below.Value, 12);
    }

    [Fact]
    public void One_level_above_is_still_met()
    {
        var met = Assert.Single(Score(Make.Role("r", (A, 3, SkillNeed.Essential)), Make.Has(A, 4)));

        Assert.Equal(SkillFit.Met, met.SkillFit);
        Assert.Equal(1, met.Value, 12);
    }

    [Fact]
    public void Three_levels_above_is_told_apart_and_counts_a_fifth_less()
    {
        var above = Assert.Single(Score(Make.Role("r", (A, 2, SkillNeed.Essential)), Make.Has(A, 5)));

        Assert.Equal(SkillFit.Above, above.SkillFit);
        Assert.Equal(0.8, above.Value, 12);
    }

    [Fact]
    public void A_skill_that_is_not_asked_for_counts_against_by_its_share()
    {
        var role = Make.Role("r", (A, 3, SkillNeed.Essential));
        var unused = Score(role, Make.Has(A, 3), Make.Has(C, 1)).Single(evidence => evidence.Skill == C);

        Assert.Equal(SkillFit.Unused, unused.SkillFit);
        Assert.Equal(0.25 * -0.4 / 2, unused.Value, 12);
        Assert.Empty(unused.RoleSays);
    }

    [Fact]
    public void A_useful_skill_weighs_four_tenths_of_an_essential_one()
    {
        var role = Make.Role("r", (A, 3, SkillNeed.Essential), (B, 3, SkillNeed.Useful));
        var missing = Score(role, Make.Has(A, 3)).Single(evidence => evidence.Skill == B);

        Assert.Equal(0.4 / 1.4 * -0.5 / 2, missing.Value, 12);
    }

    [Fact]
    public void Of_two_names_of_one_skill_the_higher_level_counts()
    {
        var role = Make.Role("r", (A, 4, SkillNeed.Essential));
        var only = Assert.Single(Score(role, Make.Has(A, 1, "short a"), Make.Has(A, 4, "long a")));

        Assert.Equal("long a: 4", only.YouSaid);
        Assert.Equal(1, only.Value, 12);
    }

    [Fact]
    public void The_level_described_is_that_at_or_below_the_one_asked_for()
    {
        var says = Enumerable.Range(1, 5).Select(level => Score(Make.Role("r", (A, level, SkillNeed.Essential)), Make.Has(A, 5)).Single().RoleSays);

        Assert.Equal(["a one", "a one", "a three", "a three", "a five"], says);
    }

    [Fact]
    public void Nothing_understood_gives_no_scorer() =>
        Assert.Null(SkillScorer.Create([new UnderstoodSkill(new("?", SkillLevel.Create(3)), null, SkillNameMatch.None, 0, [])]));

    private static IEnumerable<Evidence> Score(Role role, params UnderstoodSkill[] skills) => SkillScorer.Create(skills)!.Score(role);

    private static double Total(Role role, params UnderstoodSkill[] skills) => Score(role, skills).Sum(evidence => evidence.Value);
}
