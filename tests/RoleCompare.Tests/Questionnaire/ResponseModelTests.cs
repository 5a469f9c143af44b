using RoleCompare.Catalog;
using RoleCompare.Questionnaire;
using RoleCompare.Tests.Matching;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class ResponseModelTests
{
    [Fact]
    public void The_answers_around_a_level_follow_the_graded_response_model_by_hand()
    {
        // Spread 1, level 3 of 1 to 5: P(≥4) = 1/(1+e^0.5) = 0.377541, P(≥5) = 1/(1+e^1.5) = 0.182426, and the same below.
        double[] expected = [0.182426, 0.195115, 0.244919, 0.195115, 0.182426];

        Assert.All(expected.Zip(ResponseModel.Graded(3, 1, 5, 1)), pair => Assert.Equal(pair.First, pair.Second, 6));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(5)]
    public void The_level_itself_is_the_likeliest_answer(int level) =>
        Assert.Equal(level - 1, Array.IndexOf(ResponseModel.Graded(level, 1, 5, 0.6), ResponseModel.Graded(level, 1, 5, 0.6).Max()));

    [Fact]
    public void An_essential_skill_is_missing_at_one_in_ten_and_otherwise_graded()
    {
        var need = Make.Role("r", (Make.Skill("s"), 3, SkillNeed.Essential)).Skills[0];
        var graded = ResponseModel.Graded(3, 0, 5, 0.6);

        var probabilities = ResponseModel.Skill(need);

        Assert.Equal(0.1 + (0.9 * graded[0]), probabilities[0], 12);
        Assert.Equal(0.9 * graded[4], probabilities[4], 12);
    }

    [Fact]
    public void A_skill_that_is_not_asked_for_is_rare_and_rarer_at_higher_levels()
    {
        var probabilities = ResponseModel.Skill(null);

        Assert.Equal(0.85, probabilities[0], 12);
        Assert.Equal(probabilities[1] * 0.6, probabilities[2], 12);
        Assert.Equal(1, probabilities.Sum(), 12);
    }
}
