using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class QuestionSelectorTests
{
    [Fact]
    public void The_one_question_that_tells_roles_apart_comes_first()
    {
        var items = Quiz.Items(Quiz.AtLevels("meeting-involvement", 1, 5));

        Assert.Equal(Quiz.Number(items, "preferences.meeting-involvement"), QuestionSelector.Next(Quiz.State(items), []));
    }

    [Fact]
    public void A_question_about_roles_that_are_out_of_the_running_waits()
    {
        // Two roles at the top that differ in a; a third, which the answer has put far behind, differs in b.
        Skill[] skills = [Make.Skill("a"), Make.Skill("b")];
        var catalog = Make.Catalog(
            Quiz.At(Make.Role("r0", (skills[0], 5, SkillNeed.Essential)), "communication", 5),
            Quiz.At(Make.Role("r1"), "communication", 5),
            Quiz.At(Make.Role("r2", (skills[1], 5, SkillNeed.Essential)), "communication", 1));
        var items = Quiz.Items(catalog);

        Assert.Equal(Quiz.Number(items, "skills.a"), QuestionSelector.Next(Quiz.State(items, ("preferences.communication", 5)), []));
    }

    [Fact]
    public void No_third_question_in_a_row_comes_from_one_area()
    {
        var items = Quiz.Items(Shipped.Catalog);
        var answers = ClosedAnswers.Empty(items);
        var asked = new List<int>();
        for (var i = 0; i < 100; i++)
        {
            var next = QuestionSelector.Next(AnswerState.Create(items, AnswerScores.Create(items.Catalog, ScoreWeights.Judged), answers, [], null, _ => false), asked)!.Value;
            asked.Add(next);
            answers.Set(next, items.All[next].Question.Choices[i % 5].Value);
        }

        var areas = asked.Select(item => items.All[item].Question.Area).ToList();
        Assert.DoesNotContain(Enumerable.Range(0, 98), i => areas[i] == areas[i + 1] && areas[i] == areas[i + 2]);
        Assert.Equal(100, asked.Distinct().Count());
    }

    [Fact]
    public void The_last_area_is_asked_in_a_row_when_no_other_is_left()
    {
        var items = Quiz.Items(Make.Catalog(Quiz.At(Make.Role("r0"), "communication", 1), Make.Role("r1")));
        var answers = ClosedAnswers.Empty(items);
        var asked = new List<int>();
        while (QuestionSelector.Next(AnswerState.Create(items, AnswerScores.Create(items.Catalog, ScoreWeights.Judged), answers, [], null, _ => false), asked) is { } next)
        {
            asked.Add(next);
            answers.SetNotSure(next);
        }

        Assert.Equal(Enumerable.Range(0, items.All.Count), asked.Order());
    }
}
