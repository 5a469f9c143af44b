using RoleCompare.Confidence;
using RoleCompare.Matching;
using RoleCompare.Naming;

namespace RoleCompare.Json;

/// <summary>A ranking as JSON.</summary>
/// <param name="Model">The id of the embedding model.</param>
/// <param name="Weights">The id of the weights of the score; null in a ranking that was kept before they had one.</param>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Matches">The roles that are left, best first.</param>
/// <param name="Excluded">The roles that are ruled out.</param>
/// <param name="Understood">What each stated skill was taken for.</param>
/// <param name="Warnings">What was not understood.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
/// <param name="Groups">Neighbors whose order cannot be told; empty also in a ranking that was kept before there were groups.</param>
public sealed record RankingDocument(
    string Model,
    string? Weights,
    string Catalog,
    IReadOnlyList<MatchDocument> Matches,
    IReadOnlyList<ExcludedDocument> Excluded,
    IReadOnlyList<UnderstoodDocument> Understood,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<AttributionDocument> Attributions,
    IReadOnlyList<GroupDocument> Groups)
{
    /// <summary>Writes a ranking down.</summary>
    /// <param name="ranking">The ranking.</param>
    /// <param name="index">What it was made with.</param>
    /// <param name="top">How many matches to include; all when null.</param>
    /// <param name="withRanges">Whether to say how firm the places are, which takes longer than the ranking itself.</param>
    public static RankingDocument Create(RoleRanking ranking, CatalogIndex index, int? top = null, bool withRanges = true) => new(
        index.ModelId,
        index.Weights.Id,
        index.Catalog.Name,
        [.. ranking.Matches.Take(top ?? int.MaxValue).Select(match => MatchDocument.Create(match, withRanges ? ranking.Ranges : null))],
        [.. ranking.Excluded.Select(excluded => new ExcludedDocument(excluded.Role.Id.Value, excluded.Role.Title, excluded.Reason))],
        UnderstoodDocument.Create(ranking.Understood),
        ranking.Understood.Warnings,
        AttributionDocument.Of([.. ranking.Matches.Take(top ?? int.MaxValue).Select(match => match.Role), .. ranking.Excluded.Select(excluded => excluded.Role)]),
        withRanges ? GroupDocument.Of(ranking.Ranges, ranking.Matches.Take(top ?? int.MaxValue)) : []);
}

/// <summary>A role's place in a ranking as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Score">From 0 to 1; the sum of the contributions' values.</param>
/// <param name="Rank">The place, from 1.</param>
/// <param name="TiedWith">The ids of the roles with the same sum; equal scores at an end of the scale may not be one.</param>
/// <param name="Contributions">The parts of the score.</param>
/// <param name="RankRange">Between which places it stands in nine of ten cases if everything about the person was known; null where that was not worked out.</param>
/// <param name="Group">The number of its group, from 1: roles of one group cannot be told apart; null like the range.</param>
public sealed record MatchDocument(
    string Role, string Title, double Score, int Rank, IReadOnlyList<string> TiedWith, IReadOnlyList<ContributionDocument> Contributions, RankRangeDocument? RankRange, int? Group)
{
    internal static MatchDocument Create(RoleMatch match, RankRanges? ranges) => new(
        match.Role.Id.Value,
        match.Role.Title,
        match.Score.Value,
        match.Rank,
        [.. match.TiedWith.Select(id => id.Value)],
        [.. match.Contributions.Select(ContributionDocument.Create)],
        RankRangeDocument.Create(ranges?.Find(match.Role.Id)),
        ranges?.GroupOf(match.Role.Id)?.Number);
}

/// <summary>A part of a score as JSON.</summary>
/// <param name="Source">skill, goal, experience, preference, progression or base.</param>
/// <param name="Dimension">The dimension's id; null when it concerns none.</param>
/// <param name="Skill">The skill's id; null when it concerns none.</param>
/// <param name="Fit">missing, below, met or above; null when it concerns no skill.</param>
/// <param name="Aversion">Whether the person's words name what they want to avoid.</param>
/// <param name="Value">What it adds to the score.</param>
/// <param name="YouSaid">The person's words, verbatim; may be empty.</param>
/// <param name="RoleSays">The catalogue's words, verbatim; may be empty.</param>
public sealed record ContributionDocument(
    string Source, string? Dimension, string? Skill, string? Fit, bool Aversion, double Value, string YouSaid, string RoleSays)
{
    internal static ContributionDocument Create(Contribution part) => new(
        part.Source.Word(),
        part.Dimension?.Id,
        part.Skill?.Id,
        part.SkillFit is { } fit ? fit.Word() : null,
        part.IsAversion,
        part.Value,
        part.YouSaid,
        part.RoleSays);
}

/// <summary>A role that is ruled out, as JSON.</summary>
/// <param name="Role">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Reason">Why, as a sentence.</param>
public sealed record ExcludedDocument(string Role, string Title, string Reason);

/// <summary>What a stated skill was taken for, as JSON.</summary>
/// <param name="Stated">What the person wrote.</param>
/// <param name="Level">Their level.</param>
/// <param name="Skill">The skill's id; null when it was not understood.</param>
/// <param name="By">id, name, alias, meaning or none.</param>
/// <param name="Similarity">From 0 to 1.</param>
public sealed record UnderstoodDocument(string Stated, int Level, string? Skill, string By, double Similarity)
{
    internal static IReadOnlyList<UnderstoodDocument> Create(UnderstoodProfile understood) =>
        [.. understood.Skills.Select(skill => new UnderstoodDocument(
            skill.Stated.Name, skill.Stated.Level.Value, skill.Skill?.Id, skill.By.Word(), skill.Similarity))];
}
