using RoleCompare.Matching;
using RoleCompare.Training.Scoring;
using Xunit;

namespace RoleCompare.Tests.Training.Scoring;

public sealed class ScoreTrainerTests
{
    [Fact]
    public void Without_people_the_default_settings_teach_and_the_same_bytes_come_out()
    {
        var first = ScoreTrainer.Train(Shipped.Index, []);
        var second = ScoreTrainer.Train(Shipped.Index, []);

        Assert.Equal(new ScoreSettings(), first.Settings);
        Assert.Equal(first.Weights.Id, second.Weights.Id);
        Assert.Equal(first.Describe().ToJsonString(), second.Describe().ToJsonString());
        Assert.Null(first.CrossValidated);
    }

    [Fact]
    public void The_features_times_the_weights_are_the_score()
    {
        var person = JudgementFiles.OfCatalog(Repository.Catalog, Shipped.Catalog)[0];
        var columns = new ScoreColumns(Shipped.Catalog.Dimensions);
        var table = new FeatureTable(Shipped.Index, columns, person.Profile);

        Assert.All(new RoleMatcher(Shipped.Index).Rank(person.Profile).Matches, match =>
        {
            var number = Shipped.Catalog.Roles.Index().Single(role => role.Item == match.Role).Index;
            var sum = ScoreWeights.Base + table.Of(number).Select((value, column) => value * WeightOf(column)).Sum();
            Assert.InRange(match.Score.Value - sum, -1e-6, 1e-6);
        });

        double WeightOf(int column) => column < Enum.GetValues<ScoreFeature>().Length
            ? Shipped.Index.Weights[(ScoreFeature)column]
            : Shipped.Index.Weights.Dimensions.GetValueOrDefault(Shipped.Catalog.Dimensions[column - Enum.GetValues<ScoreFeature>().Length].Id);
    }

    [Fact]
    public void A_stopped_training_gives_nothing()
    {
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();

        Assert.Throws<OperationCanceledException>(() => ScoreTrainer.Train(Shipped.Index, [], stopped.Token));
    }
}
