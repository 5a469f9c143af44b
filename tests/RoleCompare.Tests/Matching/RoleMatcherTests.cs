using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using Xunit;

namespace RoleCompare.Tests.Matching;

/// <summary>Properties of rankings on the delivered catalogue and model, for profiles drawn at random.</summary>
public sealed class RoleMatcherTests
{
    private static readonly string[] Phrases =
    [
        "I like writing prompts.", "I do not want to manage people.", "Kept Kubernetes clusters running; on call every third week.",
        "Budgets and vendors are my daily bread.", "xyzzy", "Taught statistics.", "🙂", "数据 工程", "Reduced cloud costs by 30%.",
    ];

    private static readonly Gen<Profile> Profiles =
        from skills in Gen.Elements(Shipped.Catalog.Skills.Select(skill => skill.Name)).ListOf()
        from levels in Gen.Choose(SkillLevel.Minimum, SkillLevel.Maximum).ListOf(skills.Count)
        from goals in Gen.Elements(Phrases).ListOf()
        from experience in Gen.Elements(Phrases).ListOf()
        from wishes in Gen.Elements(Dimension.Ids.ToArray()).ListOf()
        from wanted in Gen.Choose(DimensionLevel.Minimum, DimensionLevel.Maximum)
        from current in Gen.Elements(Shipped.Catalog.Roles.Select(role => role.Id.Value).Append(null))
        from target in Gen.Elements(Shipped.Catalog.Roles.Select(role => role.Title).Append(null))
        from noPeople in Gen.Elements(true, false)
        select new Profile
        {
            Skills = [.. skills.Zip(levels, (name, level) => new StatedSkill(name, SkillLevel.Create(level))).DistinctBy(skill => skill.Name)],
            Goals = string.Join(' ', goals),
            Experience = string.Join('\n', experience),
            Preferences = wishes.Distinct().ToDictionary(id => id, _ => DimensionLevel.Create(wanted)),
            Constraints = new ProfileConstraints { NoPeopleManagement = noPeople },
            CurrentRole = current,
            TargetRole = target,
        };

    private static readonly Lazy<RoleMatcher> Matcher = new(() => new RoleMatcher(Shipped.Index));

    [Fact]
    public void The_contributions_add_up_to_a_score_between_0_and_1() => ForAll(ranking =>
        ranking.Matches.All(match =>
            match.Score.Value is >= 0 and <= 1
            && Math.Abs(match.Contributions.Sum(part => part.Value) - match.Score.Value) < 1e-9));

    [Fact]
    public void The_order_is_by_sum_then_by_id() => ForAll(ranking =>
        ranking.Matches.Zip(ranking.Matches.Skip(1)).All(pair =>
            SumOf(pair.First) > SumOf(pair.Second) || (SumOf(pair.First) == SumOf(pair.Second) && pair.First.Role.Id < pair.Second.Role.Id)));

    [Theory]
    [InlineData(4)]
    [InlineData(-4)]
    public void Beyond_the_ends_of_the_scale_the_order_is_still_by_the_sum(int likes)
    {
        var (alpha, beta) = (Make.Skill("alpha"), Make.Skill("beta"));
        var weights = ScoreWeights.Create(
            Enum.GetValues<ScoreFeature>().ToDictionary(feature => feature, feature => feature switch { ScoreFeature.SkillHad => 1.0, ScoreFeature.SkillLacking => 1.0, _ => 0.0 }),
            new Dictionary<string, double>());
        var level = SkillLevel.Create(Math.Max(0, likes));

        // Of b it is all, of c all but a part, of a half: +1, +0.8 and +0.5, or as much less.
        var catalog = Make.Catalog(
            Make.Role("a", (alpha, 4, SkillNeed.Essential), (beta, 4, SkillNeed.Essential)),
            Make.Role("b", (alpha, 4, SkillNeed.Essential)),
            Make.Role("c", (alpha, 4, SkillNeed.Essential), (beta, 1, SkillNeed.Essential)));
        var ranking = new RoleMatcher(CatalogIndex.Create(catalog, Shipped.Model, weights)).Rank(new Profile { Skills = [new StatedSkill("alpha", level)] });

        Assert.Equal(likes > 0 ? ["b", "c", "a"] : ["a", "c", "b"], ranking.Matches.Select(match => match.Role.Id.Value));
        Assert.All(ranking.Matches, match => Assert.Equal(likes > 0 ? 1 : 0, match.Score.Value));
        Assert.All(ranking.Matches, match => Assert.Empty(match.TiedWith));
        Assert.All(ranking.Matches, match => Assert.Equal(match.Score.Value, match.Contributions.Sum(part => part.Value), 9));
    }

    [Fact]
    public void Every_role_is_ranked_or_excluded_once() => ForAll(ranking =>
        ranking.Matches.Select(match => match.Role.Id).Concat(ranking.Excluded.Select(entry => entry.Role.Id)).Order()
            .SequenceEqual(Shipped.Catalog.Roles.Select(role => role.Id)));

    [Fact]
    public void Ties_are_told_by_both_sides() => ForAll(ranking =>
        ranking.Matches.All(match => match.TiedWith.Order().SequenceEqual(
            ranking.Matches.Where(other => other.Role != match.Role && SumOf(other) == SumOf(match)).Select(other => other.Role.Id).Order())));

    [Fact]
    public void The_order_of_the_skills_does_not_matter() => Prop.ForAll(Profiles.ToArbitrary(), profile =>
    {
        var turned = profile with { Skills = [.. profile.Skills.Reverse()] };
        var scores = Matcher.Value.Rank(profile).Matches.ToDictionary(match => match.Role.Id, match => match.Score.Value);
        return Matcher.Value.Rank(turned).Matches.All(match => Math.Abs(scores[match.Role.Id] - match.Score.Value) <= 2e-6);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_text_that_says_nothing_leaves_every_role_at_the_base()
    {
        var ranking = Matcher.Value.Rank(new Profile { Goals = "🙂 🙂" });

        Assert.All(ranking.Matches, match => Assert.Equal(ScoreWeights.Base, match.Score.Value));
        Assert.All(ranking.Matches, match => Assert.Equal(ranking.Matches.Count - 1, match.TiedWith.Count));
    }

    [Fact]
    public void A_long_text_weighs_no_more_than_a_short_one()
    {
        var once = Matcher.Value.Rank(new Profile { Goals = "I like writing prompts." });
        var often = Matcher.Value.Rank(new Profile { Goals = string.Join(' ', Enumerable.Repeat("I like writing prompts.", 500)) });

        Assert.Equal(once.Matches.Select(match => match.Role.Id), often.Matches.Select(match => match.Role.Id));
        Assert.All(once.Matches.Zip(often.Matches), pair => Assert.Equal(pair.First.Score.Value, pair.Second.Score.Value, 5e-6));
    }

    [Fact]
    public void The_opposite_wish_turns_the_ranking_round()
    {
        var wish = Matcher.Value.Rank(new Profile { Goals = "I want to lead many people and own the budget" });
        var refusal = Matcher.Value.Rank(new Profile { Goals = "never lead many people and own the budget" });

        Assert.True(Place(wish, "chief-technology-officer") < Place(wish, "prompt-engineer"));
        Assert.True(Place(refusal, "chief-technology-officer") > Place(refusal, "prompt-engineer"));
    }

    [Fact]
    public void The_text_of_a_dimension_finds_its_own_role_first_nearly_always()
    {
        var texts = Shipped.Catalog.Roles.SelectMany(role => role.Dimensions.Select(entry => (Role: role, entry.Text))).ToList();
        var found = texts.Count(text => Matcher.Value.Rank(new Profile { Experience = text.Text! }).Matches[0].Role == text.Role);

        Assert.True(found >= 0.97 * texts.Count, $"{found} of {texts.Count} texts find their role.");
    }

    private static void ForAll(Func<RoleRanking, bool> property) =>
        Prop.ForAll(Profiles.ToArbitrary(), profile => property(Matcher.Value.Rank(profile))).QuickCheckThrowOnFailure();

    private static int Place(RoleRanking ranking, string id) => ranking.Matches.Single(match => match.Role.Id.Value == id).Rank;

    [Fact]
    public void What_is_to_be_avoided_never_speaks_for_a_role()
    {
        var parts = new RoleMatcher(Shipped.Index).Rank(new Profile { Goals = "I want to hunt threats and break into systems legally rather than triage alerts all night." }).Matches
            .SelectMany(match => match.Contributions).Where(part => part.IsAversion).ToList();

        // Rounding carries over: a part may be a step more than it is.
        Assert.All(parts, part => Assert.True(part.Value <= 0.000001));
        Assert.Contains(parts, part => part.Value < -0.01);
    }

    // In steps, without what the scale takes back at its ends.
    private static int SumOf(RoleMatch match) =>
        match.Contributions.Where((part, place) => place == 0 || part.Source != ContributionSource.Base).Sum(part => Score.ToSteps(part.Value));
}
