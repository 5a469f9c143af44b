using RoleCompare.Training.Checks;
using RoleCompare.Training.Evaluation;
using Xunit;

namespace RoleCompare.Tests.Training;

public sealed class CatalogCheckTests
{
    [Fact]
    public void What_is_asked_is_never_among_what_is_searched()
    {
        var questions = CatalogQuestion.Of(Shipped.Catalog).ToList();

        Assert.Equal(["dimension text to role", "title to role", "description to skill"], questions.Select(question => question.Name));
        Assert.All(questions.SelectMany(question => question.Sets), set =>
        {
            var searched = set.Documents.SelectMany(document => document.Texts).ToHashSet();
            Assert.All(set.Queries, query => Assert.DoesNotContain(query.Texts[0], searched));
        });
    }

    [Fact]
    public void Each_text_has_its_own_role_for_an_answer()
    {
        var set = CatalogQuestion.Of(Shipped.Catalog).First().Sets[3];

        Assert.Equal(Shipped.Catalog.Roles.Count, set.Queries.Count);
        Assert.All(set.Queries, query =>
        {
            var role = Shipped.Role(set.Documents[Assert.Single(query.Gains).Key].Id);
            Assert.Equal(role.Dimensions[3].Text, query.Texts[0]);
        });
    }

    [Fact]
    public void The_figures_are_those_of_the_evaluation()
    {
        var report = CatalogCheck.Run(Shipped.Catalog, Shipped.Model, Shipped.Model, cancellationToken: TestContext.Current.CancellationToken);

        foreach (var (question, figures) in CatalogQuestion.Of(Shipped.Catalog).Zip(report.Questions))
        {
            var ranks = question.Sets
                .SelectMany(set => Evaluator.Run(ModelScorer.Create(Shipped.Model, set.Documents), set, cancellationToken: TestContext.Current.CancellationToken).Queries)
                .Select(query => query.ReciprocalRank)
                .ToList();
            Assert.Equal(ranks.Count, figures.Queries);
            Assert.Equal(ranks.Average(), figures.Model.Mrr.Mean, 1e-12);
            Assert.Equal(ranks.Average(rank => rank == 1 ? 1.0 : 0.0), figures.Model.FirstRank.Mean, 1e-12);
            Assert.Equal(new Estimate(0, 0, 0), figures.Difference!.Value.Mrr);
        }

        var missed = Math.Round(report.Questions[0].Queries * (1 - report.Questions[0].Model.FirstRank.Mean));
        Assert.InRange(report.Confusions.Sum(confusion => confusion.Dimensions.Count), 1, missed);
        Assert.All(report.Confusions, confusion => Assert.NotEqual(confusion.Role, confusion.TakenFor));
    }
}
