using RoleCompare.Embedding;
using RoleCompare.Matching;
using Xunit;

namespace RoleCompare.Tests.Matching;

/// <summary>Held against a slow second implementation that follows the definition word by word, over the delivered catalogue.</summary>
public sealed class TextScorerTests
{
    private static readonly Statement[] Goals = [new("I like calming production fires.", false), new("never triage alerts", true), new("🙂", false)];
    private static readonly Statement[] Experience = [new("Kept Kubernetes clusters running for an online shop.", false)];

    [Fact]
    public void Likeness_is_the_cosine_beyond_its_mean_over_the_roles_in_the_unit_of_the_catalogue()
    {
        var scorer = Filled();

        Assert.All(Enumerable.Range(0, Shipped.Catalog.Roles.Count), role => Assert.All(
            scorer.Score(role).Zip(Slow(role)),
            pair =>
            {
                Assert.Equal(pair.Second.Text, pair.First.YouSaid);
                Assert.Equal(pair.Second.Whole, pair.First.Values[0].Value, 1e-5);
                Assert.Equal(pair.Second.Part, pair.First.Values[1].Value, 1e-5);
            }));
    }

    [Fact]
    public void A_statement_that_says_nothing_has_a_share_and_no_evidence() =>
        Assert.Equal(["I like calming production fires.", "never triage alerts", "Kept Kubernetes clusters running for an online shop."], Filled().Score(0).Select(evidence => evidence.YouSaid));

    [Fact]
    public void The_scores_of_all_roles_at_once_are_the_sums_of_the_evidence()
    {
        var weights = ScoreWeights.Create(
            Enum.GetValues<ScoreFeature>().ToDictionary(feature => feature, feature => ScoreWeights.Judged[feature]),
            Shipped.Catalog.Dimensions.Index().ToDictionary(dimension => dimension.Item.Id, dimension => 0.001 * (dimension.Index - 4)));
        var scorer = Filled();
        var scores = new double[Shipped.Catalog.Roles.Count];

        scorer.AddTo(weights, null, scores);

        Assert.All(Enumerable.Range(0, scores.Length), role => Assert.Equal(scorer.Score(role).Sum(evidence => weights.Of(evidence.Values)), scores[role], 1e-9));
    }

    [Fact]
    public void Goals_and_experience_can_be_added_apart()
    {
        var scorer = Filled();
        var (both, apart) = (new double[Shipped.Catalog.Roles.Count], new double[Shipped.Catalog.Roles.Count]);

        scorer.AddTo(ScoreWeights.Judged, null, both);
        scorer.AddTo(ScoreWeights.Judged, ContributionSource.Experience, apart);
        scorer.AddTo(ScoreWeights.Judged, ContributionSource.Goal, apart);

        Assert.All(both.Zip(apart), pair => Assert.Equal(pair.First, pair.Second, 1e-12));
    }

    [Fact]
    public void What_was_filled_before_leaves_nothing_behind()
    {
        var scorer = Filled();
        scorer.Fill(Shipped.Index, TextVectors.Of(Shipped.Model), [], [Experience[0], Goals[0]]);
        var fresh = new TextScorer();
        fresh.Fill(Shipped.Index, TextVectors.Of(Shipped.Model), [], [Experience[0], Goals[0]]);

        Assert.Equal(fresh.Score(5).SelectMany(evidence => evidence.Values), scorer.Score(5).SelectMany(evidence => evidence.Values));
    }

    private static TextScorer Filled()
    {
        var scorer = new TextScorer();
        scorer.Fill(Shipped.Index, TextVectors.Of(Shipped.Model), Goals, Experience);
        return scorer;
    }

    private static IEnumerable<(string Text, double Whole, double Part)> Slow(int role)
    {
        foreach (var (statement, count) in Goals.Select(goal => (goal, 3)).Concat(Experience.Select(did => (did, 1))))
        {
            var vector = new float[Shipped.Model.Dimensions];
            if (!Shipped.Model.Embed(statement.Text, vector))
                continue;
            var wholes = Shipped.Catalog.Roles.Select(other => (double)VectorMath.Dot(vector, Centroid(RoleField.Of(other)))).ToList();
            var parts = Shipped.Catalog.Roles.Select(other => RoleField.Of(other).Max(field => (double)VectorMath.Dot(vector, Embed(field.Embedded)))).ToList();
            var share = 1 / Math.Sqrt(count * (1 + ((count - 1) * 0.4)));
            var whole = (wholes[role] - wholes.Average()) / Shipped.Index.LikenessUnit * share;
            var part = (parts[role] - parts.Average()) / Shipped.Index.LikenessUnit * share;
            yield return statement.IsAversion ? (statement.Text, -0.5 * Math.Max(0, whole), -0.5 * Math.Max(0, part)) : (statement.Text, whole, part);
        }
    }

    private static float[] Embed(string text)
    {
        var vector = new float[Shipped.Model.Dimensions];
        Shipped.Model.Embed(text, vector);
        return vector;
    }

    private static float[] Centroid(IEnumerable<RoleField> fields)
    {
        var sum = new float[Shipped.Model.Dimensions];
        foreach (var field in fields)
            VectorMath.Add(sum, Embed(field.Embedded));
        VectorMath.Normalize(sum);
        return sum;
    }
}
