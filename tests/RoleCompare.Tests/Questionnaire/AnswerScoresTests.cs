using System.Globalization;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using RoleCompare.Randomness;
using Xunit;

namespace RoleCompare.Tests.Questionnaire;

/// <summary>The fast score is that of the matcher, which adds up its reasons.</summary>
public sealed class AnswerScoresTests
{
    private static readonly AdaptiveQuestionnaire Questionnaire = AdaptiveQuestionnaire.Create(Shipped.Index);

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(2, 5, "I want to build data pipelines.")]
    [InlineData(3, 20, "")]
    [InlineData(4, 60, "I do not want to manage people.")]
    [InlineData(5, 302, "Designing products with people.")]
    public async Task The_leaders_are_the_first_of_the_ranking(ulong seed, int answers, string goals)
    {
        var sheet = Answered(seed, answers).With(new Answer("goals", goals)).With(new Answer("currentRole", "data engineer"));

        var standing = await Questionnaire.ConsiderAsync(sheet, TestContext.Current.CancellationToken);

        var ranking = new RoleMatcher(Shipped.Index).Rank(sheet.ToProfile());
        Assert.Equal(
            ranking.Matches.Take(5).Select(match => (match.Role.Id, match.Score)),
            standing.Leaders.Select(leader => (leader.Role.Id, leader.Score)));
    }

    [Theory]
    [InlineData(6, 12)]
    [InlineData(7, 150)]
    public void Every_role_has_the_score_of_the_ranking(ulong seed, int answers)
    {
        var sheet = Answered(seed, answers);
        var items = ClosedItems.Create(Shipped.Catalog, sheet.Bank);
        var scores = AnswerScores.Create(Shipped.Index);
        var closed = ClosedAnswers.Of(items, sheet);
        var ranking = new RoleMatcher(Shipped.Index).Rank(sheet.ToProfile()).Matches.ToDictionary(match => match.Role.Id, match => match.Score.Value);

        Assert.All(Shipped.Catalog.Roles.Index(), role => Assert.Equal(ranking[role.Item.Id], ScoreWeights.Base + scores.Of(role.Index, closed, []), 1e-6));
    }

    private static AnswerSheet Answered(ulong seed, int count)
    {
        var random = new SplitMix64(seed);
        var questions = Questionnaire.Bank.Questions.Where(question => question.IsClosed && question.Kind != QuestionKind.Constraint).ToArray();
        random.Shuffle<Question>(questions);
        var sheet = AnswerSheet.Create(Shipped.Index, Questionnaire.Bank);
        foreach (var question in questions.Take(count))
            sheet = sheet.With(new Answer(question.Id, question.Choices[random.Below(question.Choices.Count)].Value.ToString(CultureInfo.InvariantCulture)));
        return sheet;
    }
}
