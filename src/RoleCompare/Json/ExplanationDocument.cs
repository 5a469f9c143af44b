using RoleCompare.Explaining;
using RoleCompare.Matching;
using RoleCompare.Naming;

namespace RoleCompare.Json;

/// <summary>An explanation as JSON.</summary>
/// <param name="Model">The id of the embedding model.</param>
/// <param name="Weights">The id of the weights of the score.</param>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="Role">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Excluded">Why the role is ruled out; null when it is ranked. The members after it are null or empty when it is ruled out.</param>
/// <param name="Score">From 0 to 1: the base and the values of all reasons.</param>
/// <param name="Rank">The place, from 1.</param>
/// <param name="TiedWith">The ids of the roles with the same sum; equal scores at an end of the scale may not be one.</param>
/// <param name="RankRange">Between which places it stands in nine of ten cases if everything about the person was known; null where that was not worked out.</param>
/// <param name="RankedRoles">How many roles were ranked.</param>
/// <param name="Base">What every role starts from.</param>
/// <param name="For">What speaks for the role.</param>
/// <param name="Against">What speaks against it.</param>
/// <param name="Missing">The skills it asks for that are not there at that level, by what having them would add.</param>
/// <param name="Unused">The skills that are there and not asked for, as they were stated; they count for nothing.</param>
/// <param name="Levels">How the stated levels lie to those asked for.</param>
/// <param name="Versus">The difference from another role; null when none was asked for, or when either is ruled out.</param>
/// <param name="Understood">What each stated skill was taken for.</param>
/// <param name="Warnings">What was not understood or contradicts itself.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record ExplanationDocument(
    string Model,
    string Weights,
    string Catalog,
    string Role,
    string Title,
    string? Excluded,
    double? Score,
    int? Rank,
    IReadOnlyList<string> TiedWith,
    RankRangeDocument? RankRange,
    int RankedRoles,
    double Base,
    IReadOnlyList<ReasonDocument> For,
    IReadOnlyList<ReasonDocument> Against,
    IReadOnlyList<MissingDocument> Missing,
    IReadOnlyList<string> Unused,
    LevelsDocument? Levels,
    VersusDocument? Versus,
    IReadOnlyList<UnderstoodDocument> Understood,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes an explanation down.</summary>
    public static ExplanationDocument Create(CatalogIndex index, RoleRanking ranking, Explanation explanation, ScoreDifference? versus) => new(
        index.ModelId,
        index.Weights.Id,
        index.Catalog.Name,
        explanation.Match.Role.Id.Value,
        explanation.Match.Role.Title,
        null,
        explanation.Match.Score.Value,
        explanation.Match.Rank,
        [.. explanation.Match.TiedWith.Select(id => id.Value)],
        RankRangeDocument.Create(ranking.Ranges.Find(explanation.Match.Role.Id)),
        ranking.Matches.Count,
        ScoreWeights.Base,
        [.. explanation.For.Select(ReasonDocument.Create)],
        [.. explanation.Against.Select(ReasonDocument.Create)],
        [.. explanation.Missing.Select(MissingDocument.Create)],
        explanation.Match.Unused,
        LevelsDocument.Create(explanation.Levels),
        versus is null ? null : VersusDocument.Create(versus),
        UnderstoodDocument.Create(ranking.Understood),
        ranking.Understood.Warnings,
        AttributionDocument.Of(versus is null ? [explanation.Match.Role] : [explanation.Match.Role, versus.Second.Role]));

    /// <summary>Writes down that a role is ruled out.</summary>
    public static ExplanationDocument Create(CatalogIndex index, RoleRanking ranking, ExcludedRole excluded) => new(
        index.ModelId, index.Weights.Id, index.Catalog.Name, excluded.Role.Id.Value, excluded.Role.Title, excluded.Reason, null, null, [], null, ranking.Matches.Count, ScoreWeights.Base, [], [], [], [], null, null,
        UnderstoodDocument.Create(ranking.Understood), ranking.Understood.Warnings, AttributionDocument.Of([excluded.Role]));
}

/// <summary>A reason as JSON.</summary>
/// <param name="Source">skill, goal, experience, preference or progression.</param>
/// <param name="Dimension">The dimension's id; null when it concerns none.</param>
/// <param name="Skill">The skill's id; null when it concerns none.</param>
/// <param name="Fit">missing, below, met or above; null when it concerns no skill.</param>
/// <param name="Aversion">Whether the person's words name what they want to avoid.</param>
/// <param name="Value">What it adds to the score.</param>
/// <param name="Text">The reason as a sentence.</param>
/// <param name="YouSaid">The person's words, verbatim; may be empty.</param>
/// <param name="RoleSays">The catalogue's words, verbatim and at most one sentence; may be empty.</param>
public sealed record ReasonDocument(
    string Source, string? Dimension, string? Skill, string? Fit, bool Aversion, double Value, string Text, string YouSaid, string RoleSays)
{
    internal static ReasonDocument Create(Reason reason)
    {
        var part = ContributionDocument.Create(reason.Contribution);
        return new ReasonDocument(part.Source, part.Dimension, part.Skill, part.Fit, part.Aversion, part.Value, reason.Text, part.YouSaid, reason.Quote);
    }
}

/// <summary>A skill that is not there at the level asked for, as JSON.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Need">essential or useful.</param>
/// <param name="Asked">The level asked for; null when it is not known.</param>
/// <param name="Has">The stated level; null when the skill was not mentioned.</param>
/// <param name="WouldAdd">What having it at the level asked for would add to the score.</param>
/// <param name="Text">What is missing, as a sentence.</param>
/// <param name="YouSaid">The person's words, verbatim; may be empty.</param>
/// <param name="RoleSays">What the level asked for looks like, in the catalogue's words.</param>
public sealed record MissingDocument(string Skill, string Need, int? Asked, int? Has, double WouldAdd, string Text, string YouSaid, string RoleSays)
{
    internal static MissingDocument Create(MissingReason reason) => new(
        reason.Skill.Need.Skill.Id,
        reason.Skill.Need.Need.Word(),
        reason.Skill.Need.Level?.Value,
        reason.Skill.Has?.Value,
        Math.Round(reason.Skill.WouldAdd, 6),
        reason.Text,
        reason.Skill.YouSaid,
        reason.Quote);
}

/// <summary>How stated levels lie to what a role asks for, as JSON.</summary>
/// <param name="Met">Skills at the level asked for, or one above.</param>
/// <param name="Below">Skills below it.</param>
/// <param name="Above">Skills two or more levels above it.</param>
/// <param name="Lacking">Skills stated at 0.</param>
/// <param name="NotMentioned">Skills that were not mentioned.</param>
/// <param name="SeniorityStep">The role's seniority less that of the current role; null where one is not known.</param>
public sealed record LevelsDocument(int Met, int Below, int Above, int Lacking, int NotMentioned, int? SeniorityStep)
{
    internal static LevelsDocument Create(LevelSummary levels) => new(levels.Met, levels.Below, levels.Above, levels.Lacking, levels.NotMentioned, levels.SeniorityStep);
}

/// <summary>The difference from another role as JSON.</summary>
/// <param name="Role">The other role's id.</param>
/// <param name="Title">The other role's title.</param>
/// <param name="Score">The other role's score.</param>
/// <param name="Rank">The other role's place.</param>
/// <param name="Difference">The explained role's score less the other's; the sum of the differences' values.</param>
/// <param name="Differences">The parts of it, largest first.</param>
public sealed record VersusDocument(
    string Role, string Title, double Score, int Rank, double Difference, IReadOnlyList<DifferenceDocument> Differences)
{
    internal static VersusDocument Create(ScoreDifference versus) => new(
        versus.Second.Role.Id.Value,
        versus.Second.Role.Title,
        versus.Second.Score.Value,
        versus.Second.Rank,
        versus.Value,
        [.. versus.Parts.Select(part => new DifferenceDocument(
            part.Source.Word(), part.Subject, part.Value, part.FirstSays, part.SecondSays))]);
}

/// <summary>A part of a difference as JSON.</summary>
/// <param name="Source">skill, goal, experience, preference or progression.</param>
/// <param name="Subject">A skill, a dimension, or the person's own words.</param>
/// <param name="Value">What it adds to the first role beyond what it adds to the second.</param>
/// <param name="FirstSays">The first role's words, verbatim; may be empty.</param>
/// <param name="SecondSays">The second role's words, verbatim; may be empty.</param>
public sealed record DifferenceDocument(string Source, string Subject, double Value, string FirstSays, string SecondSays);
