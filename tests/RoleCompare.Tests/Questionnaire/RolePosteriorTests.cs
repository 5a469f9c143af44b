using RoleCompare.Questionnaire;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

public sealed class RolePosteriorTests
{
    private readonly ClosedItems _items = Quiz.Items(Quiz.AtLevels("communication", 1, 3, 5));

    [Fact]
    public void Without_answers_all_roles_are_as_likely() =>
        Assert.All(Quiz.State(_items).Posterior, probability => Assert.Equal(1.0 / 3, probability, 12));

    [Fact]
    public void An_answer_multiplies_each_role_by_its_likelihood()
    {
        var likelihoods = new[] { 1, 3, 5 }.Select(level => ResponseModel.Graded(level, 1, 5, ResponseModel.WishSpread)[3]).ToArray();

        var posterior = Quiz.State(_items, ("preferences.communication", 4)).Posterior;

        Assert.All(likelihoods.Zip(posterior), pair => Assert.Equal(pair.First / likelihoods.Sum(), pair.Second, 12));
    }

    [Fact]
    public void Not_sure_changes_nothing()
    {
        var answers = ClosedAnswers.Empty(_items);
        answers.SetNotSure(Quiz.Number(_items, "preferences.communication"));

        Assert.All(RolePosterior.Of(_items, answers, null, _ => false), probability => Assert.Equal(1.0 / 3, probability, 12));
    }

    [Fact]
    public void A_prior_multiplies_the_likelihood()
    {
        var posterior = RolePosterior.Of(_items, ClosedAnswers.Empty(_items), [Math.Log(2), 0, 0], _ => false);

        Assert.All(posterior.Zip([0.5, 0.25, 0.25]), pair => Assert.Equal(pair.Second, pair.First, 12));
    }

    [Fact]
    public void A_role_that_is_ruled_out_has_no_probability() =>
        Assert.Equal([0, 0.5, 0.5], RolePosterior.Of(_items, ClosedAnswers.Empty(_items), null, role => role == 0));

    [Fact]
    public void When_all_are_ruled_out_none_has_any() =>
        Assert.Equal([0, 0, 0], RolePosterior.Of(_items, ClosedAnswers.Empty(_items), null, _ => true));
}
