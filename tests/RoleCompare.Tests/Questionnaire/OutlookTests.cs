using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class OutlookTests
{
    private readonly ClosedItems _items = Quiz.Items(Quiz.AtLevels("communication", 5, 4, 2, 1));

    [Fact]
    public void When_everything_is_answered_nothing_can_change()
    {
        var outlook = RankingOutlook.Create(Everything());

        Assert.Equal(1, outlook.TopKept);
        Assert.Equal([(1, 1), (2, 2), (3, 3), (4, 4)], Enumerable.Range(0, 4).Select(outlook.Range));
        Assert.Equal([1, 1, 1, 0], Enumerable.Range(0, 4).Select(outlook.InTop));
    }

    [Fact]
    public void When_nothing_is_answered_every_role_can_be_first_or_last()
    {
        var outlook = RankingOutlook.Create(Quiz.State(_items));

        Assert.Equal((1, 4), outlook.Range(0));
        Assert.Equal((1, 4), outlook.Range(3));
    }

    [Fact]
    public void The_chances_of_the_first_three_places_add_up_to_three()
    {
        var outlook = RankingOutlook.Create(Quiz.State(_items, ("preferences.team-management", 2)));

        Assert.Equal(3, Enumerable.Range(0, 4).Sum(outlook.InTop), 9);
    }

    [Fact]
    public void A_role_that_is_ruled_out_takes_no_place()
    {
        var answers = ClosedAnswers.Empty(_items);
        var outlook = RankingOutlook.Create(AnswerState.Create(_items, AnswerScores.Create(_items.Catalog, ScoreWeights.Judged), answers, [], null, role => role == 0));

        Assert.All([1, 2, 3], role => Assert.Equal(1, outlook.InTop(role)));
    }

    [Fact]
    public void The_order_is_settled_when_everything_is_answered() => Assert.Equal(0, OrderOutlook.AnswersToSettle(Everything(), 0, 1));

    [Fact]
    public void One_answer_settles_two_roles_that_differ_in_one_question()
    {
        var catalog = Make.Catalog(Make.Role("r0"), Make.Role("r1", (Make.Skill("s"), 5, SkillNeed.Essential)));

        Assert.Equal(1, OrderOutlook.AnswersToSettle(Quiz.State(Quiz.Items(catalog)), 0, 1));
    }

    private AnswerState Everything() =>
        Quiz.State(_items, [.. _items.All.Select(item => (item.Question.Id, item.Question.Id == "preferences.communication" ? 5 : 3))]);
}
