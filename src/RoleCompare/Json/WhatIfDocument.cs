using RoleCompare.Matching;
using RoleCompare.WhatIf;

namespace RoleCompare.Json;

/// <summary>What moves when answers are changed, as JSON.</summary>
/// <param name="Model">The id of the embedding model.</param>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Top">How many places are looked at.</param>
/// <param name="Changes">The changes.</param>
/// <param name="Roles">The roles that are among these places before or afterwards, by their place afterwards.</param>
/// <param name="Entering">The ids of those that come to these places.</param>
/// <param name="Leaving">The ids of those that leave them.</param>
/// <param name="Understood">What each stated skill of the profile as it is was taken for.</param>
/// <param name="Warnings">What was not understood in it.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record WhatIfDocument(
    string Model,
    string Catalog,
    int Top,
    IReadOnlyList<ChangeDocument> Changes,
    IReadOnlyList<ShiftDocument> Roles,
    IReadOnlyList<string> Entering,
    IReadOnlyList<string> Leaving,
    IReadOnlyList<UnderstoodDocument> Understood,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes it down.</summary>
    public static WhatIfDocument Create(CatalogIndex index, WhatIfResult result) => new(
        index.ModelId,
        index.Catalog.Name,
        result.Top,
        [.. result.Changes.Select(ChangeDocument.Create)],
        [.. result.Shifts.Select(ShiftDocument.Create)],
        [.. result.Entering.Select(role => role.Id.Value)],
        [.. result.Leaving.Select(role => role.Id.Value)],
        UnderstoodDocument.Create(result.Before.Understood),
        result.Before.Understood.Warnings,
        AttributionDocument.Of(result.Shifts.Select(shift => shift.After.Role)));
}

/// <summary>A change of an answer as JSON.</summary>
/// <param name="Skill">The skill's id; null when it is about a wish.</param>
/// <param name="Dimension">The dimension's id; null when it is about a skill or the wanted seniority.</param>
/// <param name="From">The level before; null when nothing was said.</param>
/// <param name="To">The level afterwards; null when nothing is said then.</param>
public sealed record ChangeDocument(string? Skill, string? Dimension, int? From, int? To)
{
    internal static ChangeDocument Create(ProfileChange change) => new(change.Skill?.Id, change.Dimension?.Id, change.From, change.To);
}

/// <summary>Where a role stands before and after changes, as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="RankBefore">Its place before, from 1.</param>
/// <param name="RankAfter">Its place afterwards.</param>
/// <param name="ScoreBefore">Its score before, from 0 to 1.</param>
/// <param name="ScoreAfter">Its score afterwards.</param>
/// <param name="Parts">What each change adds to the score, in the order of the changes.</param>
public sealed record ShiftDocument(string Role, string Title, int RankBefore, int RankAfter, double ScoreBefore, double ScoreAfter, IReadOnlyList<double> Parts)
{
    internal static ShiftDocument Create(RoleShift shift) => new(
        shift.After.Role.Id.Value,
        shift.After.Role.Title,
        shift.Before.Rank,
        shift.After.Rank,
        shift.Before.Score.Value,
        shift.After.Score.Value,
        [.. shift.Parts.Select(part => Math.Round(part, 6))]);
}
