using RoleCompare.Questionnaire.Simulation;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class QuizSimulationTests
{
    private static readonly QuizSimulationOptions Some = new() { Respondents = 60 };
    private static readonly Lazy<QuizSimulationResult> Adaptive = new(() => QuizSimulation.Run(Shipped.Index, Some, QuestionOrder.Adaptive));

    [Fact]
    public void A_third_of_the_questions_give_the_first_three_of_all_of_them() =>
        Assert.True(Adaptive.Value.Overlap(Adaptive.Value.QuestionCount / 3) >= 0.9, $"{Adaptive.Value.Overlap(Adaptive.Value.QuestionCount / 3)}");

    [Theory]
    [InlineData(QuestionOrder.Fixed)]
    [InlineData(QuestionOrder.Random)]
    public void Twenty_questions_in_the_adaptive_order_tell_more_than_in_another(QuestionOrder order)
    {
        var other = QuizSimulation.Run(Shipped.Index, Some, order);

        Assert.True(Adaptive.Value.FirstIsRight(20) > other.FirstIsRight(20) + 0.2);
        Assert.True(Adaptive.Value.Overlap(20) > other.Overlap(20) + 0.2);
    }

    [Fact]
    public void What_it_states_as_settled_stays()
    {
        // The standard error of the share over 60 people is about 0.04.
        Assert.InRange(Adaptive.Value.OverlapAtStop, Adaptive.Value.StatedAtStop - 0.1, 1);
        Assert.True(Adaptive.Value.Stops.Count > 50);
    }

    [Theory]
    [InlineData(QuestionOrder.Adaptive)]
    [InlineData(QuestionOrder.Random)]
    public void A_seed_gives_the_same_people_again(QuestionOrder order)
    {
        var few = new QuizSimulationOptions { Respondents = 3, NotSure = 0.2, Seed = 7 };

        Assert.Equal(
            QuizSimulation.Run(Shipped.Index, few, order).Courses.SelectMany(course => course.Steps),
            QuizSimulation.Run(Shipped.Index, few, order).Courses.SelectMany(course => course.Steps));
    }

    [Fact]
    public void Another_seed_gives_other_people() =>
        Assert.NotEqual(
            QuizSimulation.Run(Shipped.Index, new QuizSimulationOptions { Respondents = 3, Seed = 7 }, QuestionOrder.Fixed).Courses.SelectMany(course => course.Steps),
            QuizSimulation.Run(Shipped.Index, new QuizSimulationOptions { Respondents = 3, Seed = 8 }, QuestionOrder.Fixed).Courses.SelectMany(course => course.Steps));

    [Fact]
    public void The_whole_questionnaire_agrees_with_itself() => Assert.Equal(1, Adaptive.Value.Overlap(Adaptive.Value.QuestionCount));

    [Fact]
    public void The_first_three_are_final_from_the_step_after_the_last_that_differs() =>
        Assert.Equal(4, new RespondentCourse([Step(3), Step(2), Step(2), Step(3), Step(3)], null).QuestionsUntilFinal);

    [Fact]
    public void The_first_three_may_be_final_from_the_start() => Assert.Equal(1, new RespondentCourse([Step(3), Step(3)], null).QuestionsUntilFinal);

    [Fact]
    public void Figures_are_given_up_to_a_third_and_for_all() => Assert.Equal([4, 8, 12, 16, 20, 25, 30, 33, 100], QuizSimulationResult.Checkpoints(100));

    private static CourseStep Step(int kept) => new(false, false, kept);
}
