using RoleCompare.Matching;
using RoleCompare.WhatIf;

namespace RoleCompare.Json;

/// <summary>What single skills open, as JSON.</summary>
/// <param name="Model">The id of the embedding model.</param>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Places">A role is open when it is among so many first places.</param>
/// <param name="Reach">A stated move from the current role is open when no more levels of essential skills than these are missing.</param>
/// <param name="CurrentRole">The id of the current role; null when none is stated, so that no moves are looked at.</param>
/// <param name="Unlocks">The skills, those that open most first.</param>
/// <param name="Understood">What each stated skill was taken for.</param>
/// <param name="Warnings">What was not understood.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record UnlocksDocument(
    string Model,
    string Catalog,
    int Places,
    int Reach,
    string? CurrentRole,
    IReadOnlyList<UnlockDocument> Unlocks,
    IReadOnlyList<UnderstoodDocument> Understood,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes it down.</summary>
    public static UnlocksDocument Create(CatalogIndex index, RoleRanking ranking, IReadOnlyList<Unlock> unlocks) => new(
        index.ModelId,
        index.Catalog.Name,
        UnlockFinder.Places,
        UnlockFinder.Reach,
        ranking.Understood.CurrentRole?.Id.Value,
        [.. unlocks.Select(UnlockDocument.Create)],
        UnderstoodDocument.Create(ranking.Understood),
        ranking.Understood.Warnings,
        AttributionDocument.Of(unlocks.SelectMany(unlock => unlock.Roles.Concat(unlock.Moves)).Distinct()));
}

/// <summary>What a skill opens, as JSON.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Name">The skill's name.</param>
/// <param name="From">The level that is stated; null when it is not mentioned.</param>
/// <param name="To">The level that is reached.</param>
/// <param name="Effort">The effort: each level costs its own number.</param>
/// <param name="Opens">How many roles and moves it opens.</param>
/// <param name="Roles">The ids of the roles that come among the first, by their place.</param>
/// <param name="Moves">The ids of the roles that stated moves lead to and that come within reach.</param>
public sealed record UnlockDocument(string Skill, string Name, int? From, int To, int Effort, int Opens, IReadOnlyList<string> Roles, IReadOnlyList<string> Moves)
{
    internal static UnlockDocument Create(Unlock unlock) => new(
        unlock.Skill.Id,
        unlock.Skill.Name,
        unlock.From,
        unlock.To,
        unlock.Effort,
        unlock.Count,
        [.. unlock.Roles.Select(role => role.Id.Value)],
        [.. unlock.Moves.Select(role => role.Id.Value)]);
}
