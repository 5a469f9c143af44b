using RoleCompare.Tests.Embedding;
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
        var report = CatalogCheck.Run(Shipped.Catalog, Shipped.Model, cancellationToken: TestContext.Current.CancellationToken);

        foreach (var (question, figures) in CatalogQuestion.Of(Shipped.Catalog).Zip(report.Questions))
        {
            var ranks = question.Sets
                .SelectMany(set => Evaluator.Run(ModelScorer.Create(Shipped.Model, set.Documents), set, cancellationToken: TestContext.Current.CancellationToken).Queries)
                .Select(query => query.ReciprocalRank)
                .ToList();
            Assert.Equal(ranks.Count, figures.Queries);
            Assert.Equal(ranks.Average(), figures.Model.Mrr.Mean, 1e-12);
            Assert.Equal(ranks.Average(rank => rank == 1 ? 1.0 : 0.0), figures.Model.AccuracyAt1.Mean, 1e-12);
            Assert.Null(figures.Difference);
        }
    }

    [Fact]
    public void Two_models_are_compared_on_ranks_known_by_hand()
    {
        // "east" finds 1, 2, 3 in this order with the first model and 3, 1, 2 with the other; "north" finds 2 first with both.
        var model = TinyModel.Of(("one", [1]), ("two", [0, 1]), ("three", [0, 0, 1]), ("east", [3, 2, 1]), ("north", [0, 1]));
        var other = TinyModel.Of(("one", [1]), ("two", [0, 1]), ("three", [0, 0, 1]), ("east", [2, 1, 3]), ("north", [0, 1]));
        var set = EvaluationSet.Create(
            "place",
            [Query("1", "east", 0), Query("1", "north", 0), Query("2", "north", 1)],
            [new EvaluationDocument("1", ["one"], "", []), new EvaluationDocument("2", ["two"], "", []), new EvaluationDocument("3", ["three"], "", [])])!;

        var report = CatalogCheck.Run(
            "three", 3, [new CatalogQuestion(CatalogQuestion.Dimensions, "", [set])], model, other, cancellationToken: TestContext.Current.CancellationToken);

        // Reciprocal ranks of the model: 1, 1/3, 1. Of the other: 1/2, 1/3, 1; in the second, 1 and 3 tie behind 2. The first two are of one role: one cluster.
        var figures = Assert.Single(report.Questions);
        Assert.Equal(2.0 / 3, figures.Model.AccuracyAt1.Mean, 1e-12);
        Assert.Equal(7.0 / 9, figures.Model.Mrr.Mean, 1e-12);
        Assert.Equal(1.0 / 3, figures.Against!.Value.AccuracyAt1.Mean, 1e-12);
        Assert.Equal(11.0 / 18, figures.Against.Value.Mrr.Mean, 1e-12);
        Assert.Equal(1.0 / 3, figures.Difference!.Value.AccuracyAt1.Mean, 1e-12);
        Assert.Equal(Bootstrap.Of([0.5, 0, 0], ["1", "1", "2"]), figures.Difference.Value.Mrr);
        Assert.Equal(0.25, figures.Difference.Value.Mrr.High, 1e-12);

        var confusion = Assert.Single(report.Confusions);
        Assert.Equal(("1", "2"), (confusion.Role, confusion.TakenFor));
        Assert.Equal(["place"], confusion.Dimensions);

        static EvaluationQuery Query(string id, string text, int answer) => new(id, [text], new HashSet<string>(), new Dictionary<int, double> { [answer] = 1 });
    }
}
