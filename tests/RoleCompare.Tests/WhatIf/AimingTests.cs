using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Profiles;
using RoleCompare.Tests.Matching;
using RoleCompare.WhatIf;
using Xunit;

namespace RoleCompare.Tests.WhatIf;

/// <summary>The smallest change that brings a role among the first.</summary>
public sealed class AimingTests
{
    [Fact]
    public void Its_effort_is_the_least_of_all_raises_there_are() =>
        Prop.ForAll(SmallWorld.Any(2, 6, 3).ToArbitrary(), Gen.Choose(1, 3).ToArbitrary(), (world, rank) =>
        {
            var ranking = world.Matcher.Rank(world.Profile);
            var role = ranking.Matches[^1].Role;
            var least = LeastEffort(world, role, rank);

            var result = AimResult.Create(world.Index, ranking, role, rank);

            if (least is not { } effort)
            {
                Assert.Equal(AimOutcome.Impossible, result.Outcome);
                return;
            }

            Assert.Equal(effort == 0 ? AimOutcome.There : AimOutcome.Smallest, result.Outcome);
            Assert.Equal((effort, effort), (result.Effort, result.LeastPossible));
            Assert.Equal(effort, result.WhatIf!.Changes.Sum(change => EffortOf(change.From ?? 0, change.To!.Value)));
            Assert.InRange(result.Shift!.After.Rank, 1, rank);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [Fact]
    public void Only_skills_that_the_role_asks_for_are_raised_and_none_above_what_it_asks_for() =>
        Prop.ForAll(SmallWorld.Any(2, 6, 4).ToArbitrary(), world =>
        {
            var ranking = world.Matcher.Rank(world.Profile);
            var role = ranking.Matches[^1].Role;

            Assert.All(AimResult.Create(world.Index, ranking, role, 1).WhatIf!.Changes, change =>
            {
                Assert.InRange(change.To!.Value, 0, role.Requirement(change.Skill!)!.Level!.Value.Value);
                Assert.True(change.To > (change.From ?? 0));
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_role_that_asks_for_what_an_earlier_one_asks_for_never_passes_it()
    {
        var (alpha, beta) = (Make.Skill("alpha"), Make.Skill("beta"));
        var world = SmallWorld.Of([Make.Role("a", (alpha, 3, SkillNeed.Essential), (beta, 3, SkillNeed.Essential)), Make.Role("b", (alpha, 3, SkillNeed.Essential), (beta, 3, SkillNeed.Essential))], ("alpha", 1));

        var result = AimResult.Create(world.Index, world.Matcher.Rank(world.Profile), world.Index.Catalog.Roles[1], 1);

        Assert.Equal(AimOutcome.Impossible, result.Outcome);
        Assert.Equal("a", Assert.Single(result.Blockers).Second.Role.Id.Value);
        Assert.Equal([("alpha", 3), ("beta", 3)], result.WhatIf!.Changes.Select(change => (change.Skill!.Id, change.To!.Value)));
        Assert.Equal(2, result.Shift!.After.Rank);
    }

    [Fact]
    public void A_role_that_is_excluded_says_which_constraint_does_it()
    {
        var alpha = Make.Skill("alpha");
        var world = SmallWorld.Of([Make.Role("a", (alpha, 3, SkillNeed.Essential)), Make.Role("b", (alpha, 3, SkillNeed.Essential))], ("alpha", 1));
        var ranking = world.Matcher.Rank(world.Profile with { Constraints = new ProfileConstraints { MinSeniority = Seniority.Create(4) } });

        var result = AimResult.Create(world.Index, ranking, world.Index.Catalog.Roles[1], 1);

        Assert.Equal(AimOutcome.Excluded, result.Outcome);
        Assert.Equal("Its seniority is 3; you want at least 4.", result.Excluded);
        Assert.Null(result.WhatIf);
    }

    [Theory]
    [InlineData(5, null)]
    [InlineData(6, "b stands 3 steps of seniority above your current role, a: skills alone do not lead that far. `paths a b` shows the roles between.")]
    public void More_than_two_steps_of_seniority_above_the_current_role_are_told(int seniority, string? warning)
    {
        var alpha = Make.Skill("alpha");
        var world = SmallWorld.Of([Make.Role("a", (alpha, 3, SkillNeed.Essential)), Make.Role("b", (alpha, 3, SkillNeed.Essential)) with { Seniority = Seniority.Create(seniority) }], ("alpha", 1));
        var ranking = world.Matcher.Rank(world.Profile with { CurrentRole = "a" });

        Assert.Equal(warning, AimResult.Create(world.Index, ranking, world.Index.Catalog.Roles[1], 1).Warning);
    }

    [Fact]
    public void The_last_word_on_each_way_is_that_of_the_ranking()
    {
        var alpha = Make.Skill("alpha");
        var world = SmallWorld.Of([Make.Role("a", (Make.Skill("beta"), 3, SkillNeed.Essential)), Make.Role("b", (alpha, 5, SkillNeed.Essential))], ("alpha", 0), ("beta", 3));
        var ranking = world.Matcher.Rank(world.Profile);
        var problem = AimProblem.Create(world.Index, ranking, 1);

        var search = new AimSearch(problem, 0, 15, levels => levels[0] == 5);
        Assert.Equal([5], search.Run(isPossible: false)!);
        Assert.False(search.IsCut);
        Assert.Equal(15, search.LeastPossible);

        var never = new AimSearch(problem, 0, 14, _ => false);
        Assert.Null(never.Run(isPossible: true));
        Assert.False(never.IsCut);
        Assert.Equal(15, never.LeastPossible);
    }

    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 5, 15)]
    [InlineData(2, 4, 7)]
    public void Each_level_costs_its_own_number(int from, int to, int effort) => Assert.Equal(effort, Effort.Of(from, to));

    private static int? LeastEffort(SmallWorld world, Role role, int rank)
    {
        int? least = null;
        foreach (var levels in Raises(world.Levels, [.. role.Skills]))
        {
            var effort = levels.Sum(level => EffortOf(world.Levels.GetValueOrDefault(level.Key), level.Value));
            if ((least is null || effort < least) && world.Matcher.Rank(SmallWorld.ProfileOf(levels)).Find(role.Id)!.Rank <= rank)
                least = effort;
        }

        return least;
    }

    private static IEnumerable<IReadOnlyDictionary<string, int>> Raises(IReadOnlyDictionary<string, int> levels, List<RoleSkill> skills)
    {
        if (skills.Count == 0)
            return [levels];
        var (first, rest) = (skills[0].Skill.Id, skills[1..]);
        var from = levels.GetValueOrDefault(first);
        return Raises(levels, rest).SelectMany(others => Enumerable.Range(from + 1, Math.Max(0, skills[0].Level!.Value.Value - from))
            .Select(to => (IReadOnlyDictionary<string, int>)new Dictionary<string, int>(others) { [first] = to })
            .Prepend(others));
    }

    private static int EffortOf(int from, int to) => Enumerable.Range(1, 5).Where(level => level > from && level <= to).Sum();
}
