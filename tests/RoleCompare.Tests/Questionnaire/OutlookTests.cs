using RoleCompare.Catalog;
using RoleCompare.Questionnaire;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class OutlookTests
{
    private readonly ClosedItems _items = Quiz.Items(Quiz.AtLevels("communication", 5, 4, 2, 1));

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
