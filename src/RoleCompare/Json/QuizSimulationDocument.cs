using RoleCompare.Catalog;
using RoleCompare.Questionnaire.Simulation;

namespace RoleCompare.Json;

/// <summary>What <c>quiz simulate --json</c> prints.</summary>
public sealed record QuizSimulationDocument(
    string Catalog, int Roles, int Questions, int Respondents, double NotSure, double Noise, int Seed, IReadOnlyList<QuizSimulationDocument.OrderEntry> Orders)
{
    /// <summary>Makes the document.</summary>
    public static QuizSimulationDocument Create(RoleCatalog catalog, QuizSimulationOptions options, IReadOnlyList<QuizSimulationResult> results)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(results);
        return new QuizSimulationDocument(
            catalog.Name, catalog.Roles.Count, results[0].QuestionCount, options.Respondents, options.NotSure, options.Noise, options.Seed, [.. results.Select(CreateOrder)]);
    }

    private static OrderEntry CreateOrder(QuizSimulationResult result) => new(
        result.Order.ToString().ToLowerInvariant(),
        [.. QuizSimulationResult.Checkpoints(result.QuestionCount).Select(questions =>
            new CheckpointEntry(questions, result.FirstIsRight(questions), result.RightInTop(questions), result.Overlap(questions)))],
        SpreadOf(result.QuestionsUntilFinal)!,
        SpreadOf(result.Stops) is { } stops ? new StopEntry(result.Stops.Count, stops, result.StatedAtStop, result.OverlapAtStop, result.FirstIsRightAtStop) : null);

    private static SpreadEntry? SpreadOf(IReadOnlyList<int> rising) =>
        rising.Count == 0 ? null : new SpreadEntry(rising[rising.Count / 10], rising[rising.Count / 2], rising[rising.Count * 9 / 10]);

    /// <summary>What became of the people who were asked in one order.</summary>
    public sealed record OrderEntry(string Order, IReadOnlyList<CheckpointEntry> Checkpoints, SpreadEntry QuestionsUntilFinal, StopEntry? Stop);

    /// <summary>What was known after some questions; shares from 0 to 1.</summary>
    public sealed record CheckpointEntry(int Questions, double FirstIsRight, double RightInTop, double Overlap);

    /// <summary>The 10th, 50th and 90th percentile over the people.</summary>
    public sealed record SpreadEntry(int Low, int Median, int High);

    /// <summary>What was known when the questionnaire was ready to stop.</summary>
    public sealed record StopEntry(int People, SpreadEntry Questions, double Stated, double Overlap, double FirstIsRight);
}
