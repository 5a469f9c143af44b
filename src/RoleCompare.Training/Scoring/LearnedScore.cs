using System.Text.Json.Nodes;
using RoleCompare.Matching;

namespace RoleCompare.Training.Scoring;

/// <summary>Weights that were learned, and how.</summary>
/// <param name="Weights">The weights.</param>
/// <param name="Settings">What cross-validation chose, or the defaults.</param>
/// <param name="Supervision">The sources of judgements.</param>
/// <param name="Tried">What cross-validation tried; empty where people were too few.</param>
/// <param name="Fit">How well the people are ranked that were learned from.</param>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Model">The id of the embedding.</param>
public sealed record LearnedScore(
    ScoreWeights Weights,
    ScoreSettings Settings,
    IReadOnlyList<SupervisionSummary> Supervision,
    IReadOnlyList<TriedSettings> Tried,
    RankQuality Fit,
    string Catalog,
    string Model)
{
    /// <summary>How well people are ranked whom the fit with these settings had not seen; null where nothing was tried.</summary>
    public RankQuality? CrossValidated => Tried.FirstOrDefault(tried => tried.Settings == Settings)?.Quality;

    /// <summary>How they were learned, to be kept beside the weights. The same judgements give the same words.</summary>
    public JsonObject Describe() => new()
    {
        ["catalog"] = Catalog,
        ["model"] = Model,
        ["supervision"] = new JsonArray([.. Supervision.Select(source => new JsonObject
        {
            ["source"] = source.Source,
            ["judgements"] = source.Judgements,
            ["pairs"] = source.Pairs,
            ["weight"] = source.Weight,
        })]),
        ["penalty"] = Settings.Penalty,
        ["fit"] = Describe(Fit),
        ["crossValidated"] = CrossValidated is { } quality ? Describe(quality) : null,
    };

    private static JsonObject Describe(RankQuality quality) => new()
    {
        ["people"] = quality.People,
        ["first"] = quality.First,
        ["topThree"] = quality.TopThree,
        ["reciprocalRank"] = quality.ReciprocalRank,
    };
}

/// <summary>A source of judgements.</summary>
/// <param name="Source">What it is.</param>
/// <param name="Judgements">How many roles were held against others.</param>
/// <param name="Pairs">With how many others in all, each against the ten hardest at most.</param>
/// <param name="Weight">What all of them weigh together, beside all people.</param>
public sealed record SupervisionSummary(string Source, int Judgements, int Pairs, double Weight);
