using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Profiles;
using RoleCompare.Tests.Matching;
using RoleCompare.WhatIf;
using Xunit;

namespace RoleCompare.Tests.WhatIf;

/// <summary>What getting better at one skill opens.</summary>
public sealed class UnlockingTests
{
    [Fact]
    public void The_roles_are_those_that_ranking_again_for_every_skill_and_level_brings_among_the_first_ten() =>
        Prop.ForAll(SmallWorld.Any(11, 15, 4).ToArbitrary(), world =>
        {
            var found = UnlockFinder.Find(world.Index, world.Matcher.Rank(world.Profile));

            Assert.Equal(
                Slowly(world).OrderByDescending(unlock => unlock.Roles.Length).ThenBy(unlock => unlock.Effort).ThenBy(unlock => unlock.Skill, StringComparer.Ordinal)
                    .Select(unlock => $"{unlock.Skill} {unlock.To}: {string.Join(' ', unlock.Roles)}"),
                found.Select(unlock => $"{unlock.Skill.Id} {unlock.To}: {string.Join(' ', unlock.Roles.Select(role => role.Id))}"));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_stated_move_opens_when_no_more_than_three_levels_of_essential_skills_are_missing()
    {
        var (alpha, beta) = (Make.Skill("alpha"), Make.Skill("beta"));
        Role From(string to) => Make.Role("now") with { Progressions = [Make.Move(to, "Go.")] };
        var next = Make.Role("next", (alpha, 3, SkillNeed.Essential), (beta, 2, SkillNeed.Essential));
        var world = SmallWorld.Of([From("next"), next], ("alpha", 1));

        // Missing are 2 + 2 levels; either skill one level up leaves 3.
        var found = UnlockFinder.Find(world.Index, world.Matcher.Rank(world.Profile with { CurrentRole = "now" }));

        Assert.Equal(["beta 1", "alpha 2"], found.Select(unlock => $"{unlock.Skill.Id} {unlock.To}"));
        Assert.All(found, unlock => Assert.Equal("next", Assert.Single(unlock.Moves).Id.Value));
        Assert.Equal([1, 2], found.Select(unlock => unlock.Effort));
    }

    [Theory]
    [InlineData(5, null, null, true)]
    [InlineData(6, null, null, false)]
    [InlineData(null, null, null, true)]
    [InlineData(6, null, 4, true)]
    [InlineData(6, "now", 4, false)]
    public void What_stands_more_than_two_steps_above_the_person_does_not_open(int? seniority, string? current, int? wanted, bool opens)
    {
        // Ten roles of seniority 3 at the base stand before the eleventh, which one level of alpha brings to the first place.
        var alpha = Make.Skill("alpha");
        var far = Make.Role("z", (alpha, 1, SkillNeed.Essential)) with { Seniority = seniority is { } known ? Seniority.Create(known) : null };
        var world = SmallWorld.Of([.. Enumerable.Range(0, 10).Select(i => Make.Role($"a{i}")), Make.Role("now"), far]);
        var profile = world.Profile with { CurrentRole = current, WantedSeniority = wanted is { } level ? Seniority.Create(level) : null };

        Assert.Equal(opens, UnlockFinder.Find(world.Index, world.Matcher.Rank(profile)).Any(unlock => unlock.Roles.Any(role => role.Id.Value == "z")));
    }

    [Fact]
    public void A_stated_move_to_a_role_that_is_excluded_does_not_open()
    {
        var alpha = Make.Skill("alpha");
        var world = SmallWorld.Of([Make.Role("now") with { Progressions = [Make.Move("next", "Go.")] }, Make.Role("next", (alpha, 4, SkillNeed.Essential))]);
        var profile = world.Profile with { CurrentRole = "now", Constraints = new ProfileConstraints { ExcludeRoles = ["next"] } };

        Assert.NotEmpty(UnlockFinder.Find(world.Index, world.Matcher.Rank(profile with { Constraints = new() })));
        Assert.Empty(UnlockFinder.Find(world.Index, world.Matcher.Rank(profile)));
    }

    private static IEnumerable<(string Skill, int To, int Effort, string[] Roles)> Slowly(SmallWorld world)
    {
        var before = First(world, world.Levels);
        foreach (var skill in world.Index.Catalog.Skills.Select(skill => skill.Id))
        {
            var from = world.Levels.GetValueOrDefault(skill);
            var asked = world.Index.Catalog.Roles.SelectMany(role => role.Skills).Where(need => need.Skill.Id == skill)
                .GroupBy(need => need.Level!.Value.Value).OrderByDescending(level => level.Count()).ThenByDescending(level => level.Key).First().Key;
            var most = 0;
            foreach (var to in new[] { from + 1, asked }.Where(to => to > from && to <= 5).Distinct().Order())
            {
                string[] roles = [.. First(world, new Dictionary<string, int>(world.Levels) { [skill] = to }).Except(before)];
                if (roles.Length > most)
                    yield return (skill, to, Enumerable.Range(from + 1, to - from).Sum(), roles);
                most = Math.Max(most, roles.Length);
            }
        }
    }

    private static List<string> First(SmallWorld world, IReadOnlyDictionary<string, int> levels) =>
        [.. world.Matcher.Rank(SmallWorld.ProfileOf(levels)).Matches.Take(10).Select(match => match.Role.Id.Value)];
}
