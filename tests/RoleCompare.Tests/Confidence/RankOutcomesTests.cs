using RoleCompare.Confidence;
using RoleCompare.Embedding;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using RoleCompare.Tests.Questionnaire;
using Xunit;

namespace RoleCompare.Tests.Confidence;

/// <summary>The fast sums and counts against slow ones.</summary>
public sealed class RankOutcomesTests
{
    private static readonly CatalogIndex Index = Shipped.Index;
    private static readonly int[] All = [.. Enumerable.Range(0, Index.Catalog.Roles.Count)];

    [Fact]
    public void A_range_is_the_shortest_that_holds_the_present_place_and_nine_of_ten_others()
    {
        const int Present = 40;
        var known = Known();
        var model = AnswerModel.Create(Index);
        var outcomes = RankOutcomes.Create(Index, known, AnswerWays.Create(Index, known, UncertaintyModel.Stated, model, model.Posterior(known), All), All);

        foreach (var i in All.Where(role => role % 8 == 0))
        {
            var places = outcomes.Steps.Select(steps => (Best: 1 + steps.Count(other => other > steps[i]), Worst: steps.Count(other => other >= steps[i]))).ToList();
            var shortest = (from best in Enumerable.Range(1, Present)
                            from worst in Enumerable.Range(Present, All.Length - Present + 1)
                            where places.Count(place => place.Best >= best && place.Worst <= worst) >= 180
                            orderby worst - best, best
                            select new RankRange(best, worst)).First();
            Assert.Equal(shortest, outcomes.Range(i, Present));
        }
    }

    [Fact]
    public void The_posterior_is_that_of_the_questionnaire()
    {
        var items = Quiz.Items(Index.Catalog);
        var known = Known();
        var answers = ClosedAnswers.Empty(items);
        for (var item = 0; item < items.All.Count; item++)
        {
            var closed = items.All[item];
            var value = closed.IsWish ? known.Wishes[closed.Target] : known.Skills[closed.Target];
            if (value >= closed.Lowest)
                answers.Set(item, value);
        }

        var expected = RolePosterior.Of(items, answers, null, _ => false);
        var posterior = AnswerModel.Create(Index).Posterior(known);
        Assert.All(All, role => Assert.Equal(expected[role], posterior[role], 9));
    }

    [Fact]
    public void The_score_of_a_way_is_the_score_of_its_answers()
    {
        var known = Known();
        var scores = new double[All.Length];
        SkillScorer.Create(Index.Needs, [.. Index.Catalog.Skills.Index().Where(skill => known.Skills[skill.Index] >= 0).Select(skill => Matching.Make.Has(skill.Item, known.Skills[skill.Index]))]).AddTo(Index.Weights, scores);
        var ways = new WayScores(Index, All, []);

        Assert.All(All, role => Assert.Equal(Score.ToSteps(scores[role] + PreferenceScorer.Of(Index.Weights, known.Wishes, Index.Needs.LevelsOf(role))), ways.Of(role, known.Wishes, known.Skills), 1.0));
    }

    [Fact]
    public void A_sentence_is_worth_what_the_score_says_up_to_what_is_the_same_for_all_roles()
    {
        const int Own = 3;
        var field = Enumerable.Range(0, Index.Fields.Count).First(number => number > Index.Vectors.FieldsOf(Own).Start.Value && Index.Fields[number].Dimension is not null);
        var scorer = new TextScorer();
        scorer.Fill(Index, TextVectors.Of(Shipped.Model), [new Statement(Index.Fields[field].Text, false)], []);
        var scored = new double[All.Length];
        scorer.AddTo(Index.Weights, ContributionSource.Goal, scored);
        var drawn = new double[All.Length];
        TextLikeness.Create(Index, All).AddTo(Own, field, ContributionSource.Goal, 1, drawn);

        Assert.All(All.Where(role => role != Own), role => Assert.Equal(scored[role] - scored[0], drawn[role] - drawn[0], 0.0002));
        Assert.True(drawn[Own] - drawn[0] < scored[Own] - scored[0]);
    }

    // Every third wish and every ninth skill, at levels that go up and down.
    private static KnownAnswers Known() => new()
    {
        Wishes = [.. Enumerable.Range(0, Index.Needs.WishCount).Select(wish => wish % 3 == 0 ? 1 + (wish % 5) : 0)],
        Skills = [.. Index.Catalog.Skills.Select((_, skill) => skill % 9 == 0 ? (sbyte)(skill / 9 % 6) : ClosedAnswers.NotMentioned)],
    };
}
