using RoleCompare.Catalog;
using RoleCompare.Matching;
using RoleCompare.Questionnaire;
using RoleCompare.Tests.Matching;

namespace RoleCompare.Tests.Questionnaire;

/// <summary>A small catalogue with its closed questions, made by hand, and what follows from answers.</summary>
internal static class Quiz
{
    /// <summary>Roles that differ in their level of one dimension, and nothing else.</summary>
    public static RoleCatalog AtLevels(string dimension, params int[] levels) =>
        Make.Catalog([.. levels.Select((level, i) => At(Make.Role($"r{i}"), dimension, level))]);

    /// <summary>The role with another level on a dimension; null for one that is not known.</summary>
    public static Role At(Role role, string dimension, int? level) => role with
    {
        Dimensions = [.. role.Dimensions.Select(entry => entry.Dimension.Id == dimension ? entry with { Level = level is { } known ? DimensionLevel.Create(known) : null } : entry)],
    };

    public static ClosedItems Items(RoleCatalog catalog) => ClosedItems.Create(catalog, ItemBank.Create(catalog));

    public static int Number(ClosedItems items, string id) => items.Find(id) ?? throw new InvalidOperationException($"No question {id}.");

    /// <summary>What follows from closed answers alone.</summary>
    public static AnswerState State(ClosedItems items, params (string Id, int Value)[] answers)
    {
        var given = ClosedAnswers.Empty(items);
        foreach (var (id, value) in answers)
            given.Set(Number(items, id), value);
        return AnswerState.Create(items, AnswerScores.Create(items.Catalog, ScoreWeights.Judged), given, [], null, _ => false);
    }
}
