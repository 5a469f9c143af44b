using RoleCompare.Catalog;
using RoleCompare.Confidence;
using RoleCompare.Matching;
using RoleCompare.Profiles;
using RoleCompare.Questionnaire;
using RoleCompare.Tests.Questionnaire;
using Xunit;

namespace RoleCompare.Tests.Confidence;

public sealed class RankRangesTests
{
    private static readonly CatalogIndex Four = CatalogIndex.Create(Quiz.AtLevels("communication", 5, 4, 2, 1), Shipped.Model);

    [Fact]
    public void When_everything_is_known_a_range_is_one_place()
    {
        var ranges = RankRanges.Create(Four, Wishing(Four, 5), UncertaintyModel.AnswersOnly);

        Assert.Equal([1, 2, 3, 4], Enumerable.Range(0, 4).Select(role => ranges.Range(role).Best));
        Assert.Equal([1, 2, 3, 4], Enumerable.Range(0, 4).Select(role => ranges.Range(role).Worst));
        Assert.Equal(1, ranges.TopKept);
        Assert.Equal([1, 1, 1, 0], Enumerable.Range(0, 4).Select(ranges.InTop));
        Assert.All(ranges.Groups, group => Assert.Single(group.Roles));
    }

    [Fact]
    public void When_nothing_is_known_every_role_can_be_first_or_last()
    {
        var ranges = RankRanges.Create(Four, Silent(Four), UncertaintyModel.AnswersOnly);

        Assert.Equal(new RankRange(1, 4), ranges.Range(0));
        Assert.Equal(new RankRange(1, 4), ranges.Range(3));
        Assert.Equal(3, Enumerable.Range(0, 4).Sum(ranges.InTop), 9);
    }

    [Fact]
    public void A_slip_of_one_level_can_swap_roles_that_lie_close()
    {
        var ranges = RankRanges.Create(Four, Wishing(Four, 5), new UncertaintyModel { Slips = 0.5, Statements = 0 });

        Assert.Equal(new RankRange(1, 2), ranges.Range(0));
        Assert.Equal(new RankRange(4, 4), ranges.Range(3));
    }

    [Fact]
    public void Roles_that_are_equal_in_everything_share_a_range_and_a_group()
    {
        var index = CatalogIndex.Create(Quiz.AtLevels("communication", 4, 4, 1), Shipped.Model);
        var ranges = RankRanges.Create(index, Wishing(index, 5), UncertaintyModel.AnswersOnly);

        Assert.Equal([new RankRange(1, 2), new RankRange(1, 2), new RankRange(3, 3)], Enumerable.Range(0, 3).Select(ranges.Range));
        Assert.Equal([2, 1], ranges.Groups.Select(group => group.Roles.Count));
        Assert.False(ranges.Groups[0].AnsweredTooLittle);
        Assert.Null(ranges.Groups[0].WouldTell);
    }

    [Fact]
    public void Equal_scores_are_in_one_group_whatever_is_likely_of_what_was_not_said()
    {
        var ranking = new RoleMatcher(Shipped.Index).Rank(new Profile { Skills = [new StatedSkill("kubernetes", SkillLevel.Create(3))] });

        Assert.Contains(ranking.Matches, match => match.TiedWith.Count > 1);
        Assert.All(ranking.Matches, match => Assert.All(match.TiedWith, other => Assert.Equal(ranking.Ranges.GroupOf(match.Role.Id), ranking.Ranges.GroupOf(other))));
    }

    [Fact]
    public void The_one_answer_that_tells_two_roles_apart_is_named()
    {
        var index = CatalogIndex.Create(Quiz.AtLevels("communication", 5, 1), Shipped.Model);
        var group = Assert.Single(RankRanges.Create(index, Silent(index), UncertaintyModel.AnswersOnly).Groups);

        Assert.True(group.AnsweredTooLittle);
        Assert.Equal("preferences.communication", group.WouldTell);
    }

    [Fact]
    public void Roles_that_only_a_slip_can_swap_were_not_answered_too_little()
    {
        var group = RankRanges.Create(Four, Wishing(Four, 3), new UncertaintyModel { Slips = 1, Statements = 0 }).Groups[0];

        Assert.True(group.Roles.Count > 1);
        Assert.False(group.AnsweredTooLittle);
    }

    [Fact]
    public void A_role_that_is_ruled_out_takes_no_place()
    {
        var ranges = RankRanges.Create(Four, Silent(Four) with { IsExcluded = role => role == 0 }, UncertaintyModel.AnswersOnly);

        Assert.Null(ranges.Find(RoleId.Create("r0")));
        Assert.Equal(3, ranges.Range(1).Worst);
        Assert.All([1, 2, 3], role => Assert.Equal(1, ranges.InTop(role)));
    }

    [Fact]
    public void What_the_person_is_not_sure_of_can_move_a_range_and_no_further_answer()
    {
        var items = Quiz.Items(Four.Catalog);
        var asked = ClosedAnswers.Empty(items);
        for (var item = 0; item < items.All.Count; item++)
            asked.SetNotSure(item);
        var ranges = RankRanges.Create(Four, Silent(Four) with { Asked = asked }, UncertaintyModel.AnswersOnly);

        Assert.Equal(1, ranges.TopKept);
        Assert.Equal(new RankRange(1, 4), ranges.Range(0));
    }

    [Theory]
    [InlineData("data-engineer")]
    [InlineData("mlops-engineer")]
    [InlineData("ux-researcher")]
    public void Every_place_lies_in_its_range_which_is_the_same_each_time(string id)
    {
        var profile = Like(Shipped.Role(id), 4);
        var (first, second) = (new RoleMatcher(Shipped.Index).Rank(profile), new RoleMatcher(Shipped.Index).Rank(profile));

        Assert.All(first.Matches, match =>
        {
            var range = first.Ranges.Find(match.Role.Id)!.Value;
            Assert.InRange(match.Rank, range.Best, range.Worst);
            Assert.Equal(range, second.Ranges.Find(match.Role.Id));
        });
        Assert.Equal(first.Matches.Select(match => match.Role), first.Ranges.Groups.SelectMany(group => group.Roles));
    }

    [Fact]
    public void More_answers_make_ranges_narrower_on_average()
    {
        var matcher = new RoleMatcher(Shipped.Index);
        double Width(int skills) => Shipped.Catalog.Roles.Where((_, i) => i % 12 == 0).Average(role =>
        {
            var ranking = matcher.Rank(Like(role, skills));
            return ranking.Matches.Take(5).Average(match => ranking.Ranges.Find(match.Role.Id)!.Value is var range ? range.Worst - range.Best : 0.0);
        });
        double[] widths = [Width(1), Width(4), Width(100)];

        Assert.Equal(widths.OrderDescending(), widths);
    }

    [Theory]
    [InlineData(1, 1, "1st")]
    [InlineData(2, 3, "2nd to 3rd")]
    [InlineData(11, 22, "11th to 22nd")]
    public void A_range_reads_as_ordinals(int best, int worst, string words) => Assert.Equal(words, new RankRange(best, worst).ToString());

    private static Profile Like(Role role, int skills) => new() { Skills = [.. role.Skills.Take(skills).Select(need => new StatedSkill(need.Skill.Id, need.Level ?? SkillLevel.Create(3)))] };

    private static KnownAnswers Silent(CatalogIndex index) => new()
    {
        Wishes = new int[index.Catalog.Dimensions.Count + 1],
        Skills = [.. index.Catalog.Skills.Select(_ => ClosedAnswers.NotMentioned)],
    };

    private static KnownAnswers Wishing(CatalogIndex index, int communication) => Silent(index) with
    {
        Wishes = [.. index.Catalog.Dimensions.Select(dimension => dimension.Id == "communication" ? communication : 3), 3],
    };
}
