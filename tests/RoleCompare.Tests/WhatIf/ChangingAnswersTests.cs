using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.WhatIf;
using Xunit;

namespace RoleCompare.Tests.WhatIf;

/// <summary>What moves when answers change.</summary>
public sealed class ChangingAnswersTests
{
    [Fact]
    public void The_changed_profile_is_ranked_as_if_it_had_been_written_so() => ForAny((world, result, written) =>
    {
        Assert.Equal(world.Matcher.Rank(written).Matches.Select(match => (match.Role.Id, match.Score)), result.After.Matches.Select(match => (match.Role.Id, match.Score)));
        Assert.Equal(world.Matcher.Rank(world.Profile).Matches.Select(match => (match.Role.Id, match.Score)), result.Before.Matches.Select(match => (match.Role.Id, match.Score)));
    });

    [Fact]
    public void What_a_change_adds_is_what_the_scores_differ_by_when_it_is_made_alone() => ForAny((world, result, _) =>
    {
        foreach (var (place, change) in result.Changes.Index())
        {
            var alone = WhatIfResult.Create(world.Index, result.Before, [change], result.Top);
            foreach (var shift in result.Shifts)
                Assert.Equal(alone.After.Find(shift.After.Role.Id)!.Score.Value - shift.Before.Score.Value, shift.Parts[place], 1.1e-6);
        }
    });

    [Fact]
    public void What_all_changes_add_is_what_the_scores_differ_by() => ForAny((_, result, _) =>
        Assert.All(result.Shifts, shift => Assert.Equal(shift.After.Score.Value - shift.Before.Score.Value, shift.Parts.Sum(), 1.1e-6)));

    [Fact]
    public void The_roles_shown_are_the_first_ones_before_and_afterwards() => ForAny((_, result, _) =>
    {
        var before = result.Before.Matches.Take(result.Top).Select(match => match.Role).ToHashSet();
        var after = result.After.Matches.Take(result.Top).Select(match => match.Role).ToHashSet();
        Assert.Equal(before.Union(after).ToHashSet(), result.Shifts.Select(shift => shift.After.Role).ToHashSet());
        Assert.Equal(after.Except(before).ToHashSet(), result.Entering.ToHashSet());
        Assert.Equal(before.Except(after).ToHashSet(), result.Leaving.ToHashSet());
    });

    [Fact]
    public void A_skill_that_is_stated_under_two_names_is_changed_as_one()
    {
        var profile = new RoleMatcher(Shipped.Index).Understand(SmallWorld.ProfileOf(new Dictionary<string, int> { ["k8s"] = 2, ["kubernetes"] = 3 }));

        var changed = ProfileChange.OfSkill(profile, Shipped.Skill("kubernetes"), SkillLevel.Create(1));

        Assert.Equal((3, 1), (changed.From, changed.To));
        Assert.Equal(("k8s", 1), changed.ApplyTo(profile).Profile.Skills.Select(skill => (skill.Name, skill.Level.Value)).Single());
    }

    private static void ForAny(Action<SmallWorld, WhatIfResult, RoleCompare.Profiles.Profile> check) =>
        Prop.ForAll(SmallWorld.Any(2, 6, 4).ToArbitrary(), Gen.ArrayOf(Gen.Choose(-2, 5), 4).ToArbitrary(), Gen.Choose(0, 5).ToArbitrary(), (world, levels, wish) =>
        {
            var before = world.Matcher.Rank(world.Profile);
            var written = world.Levels.ToDictionary();
            var changes = new List<ProfileChange>();
            foreach (var (skill, level) in world.Index.Catalog.Skills.Zip(levels).Where(pair => pair.Second >= -1))
            {
                changes.Add(ProfileChange.OfSkill(before.Understood, skill, level < 0 ? null : SkillLevel.Create(level)));
                if (level < 0)
                    written.Remove(skill.Id);
                else
                    written[skill.Id] = level;
            }

            if (wish > 0)
                changes.Add(ProfileChange.OfPreference(before.Understood, world.Index.Catalog.Dimensions.Single(dimension => dimension.Id == "communication"), DimensionLevel.Create(wish)));
            check(world, WhatIfResult.Create(world.Index, before, changes, 2), SmallWorld.ProfileOf(written, wish > 0 ? wish : null));
        }).QuickCheckThrowOnFailure();
}
