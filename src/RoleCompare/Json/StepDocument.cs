using RoleCompare.Naming;
using RoleCompare.Paths;

namespace RoleCompare.Json;

/// <summary>A move as JSON.</summary>
/// <param name="From">The id of the role it leaves.</param>
/// <param name="To">The id of the role it reaches.</param>
/// <param name="Title">The title of the role it reaches.</param>
/// <param name="Kind">promotion, lateral or pivot; inferred when no move is stated.</param>
/// <param name="Sentence">What the move consists of, from the catalogue; null when it is inferred.</param>
/// <param name="Cost">How hard it is, in units of one change of role for which nothing is missing.</param>
/// <param name="CostParts">What the cost is made of.</param>
/// <param name="SeniorityStep">The steps of seniority, below 0 when they lead down; null when they are not known.</param>
/// <param name="Leap">Whether it climbs more than two steps of seniority at once.</param>
/// <param name="Inferred">Why it is inferred; null when it is stated.</param>
/// <param name="Have">The skills that the role asks for and that are there.</param>
/// <param name="Missing">The skills that are not there yet.</param>
public sealed record StepDocument(
    string From,
    string To,
    string Title,
    string Kind,
    string? Sentence,
    double Cost,
    StepCostDocument CostParts,
    int? SeniorityStep,
    bool Leap,
    BridgeDocument? Inferred,
    IReadOnlyList<NeedDocument> Have,
    IReadOnlyList<GapDocument> Missing)
{
    internal static StepDocument Create(PathStep step, Func<Bridge, AlikeSentences?> alike) => new(
        step.From.Id.Value,
        step.To.Id.Value,
        step.To.Title,
        step.Kind,
        step.Move?.Sentence,
        Round(step.Cost.Total),
        new StepCostDocument(Round(step.Cost.Move), Round(step.Cost.Skills), Round(step.Cost.Seniority), Round(step.Cost.Family), Round(step.Cost.Bridge)),
        step.SeniorityStep,
        step.IsLeap,
        step.Bridge is { } bridge ? BridgeDocument.Create(bridge, alike(bridge)) : null,
        [.. step.There.Select(need => new NeedDocument(need.Skill.Id, need.Skill.Name, need.Level?.Value, need.Need.Word()))],
        [.. step.Missing.Select(gap => new GapDocument(gap.Skill.Id, gap.Skill.Name, gap.From.Value, gap.To?.Value, gap.Need.Word(), gap.LearntBefore?.Value, gap.AlsoFor))]);

    internal static double Round(double cost) => Math.Round(cost, 4);
}

/// <summary>The parts of a move's cost as JSON; their sum is the cost.</summary>
/// <param name="Move">For changing the role.</param>
/// <param name="Skills">For the missing levels.</param>
/// <param name="Seniority">For the step of seniority.</param>
/// <param name="Family">For the change of family.</param>
/// <param name="Bridge">For being inferred.</param>
public sealed record StepCostDocument(double Move, double Skills, double Seniority, double Family, double Bridge);

/// <summary>Why a move is inferred, as JSON.</summary>
/// <param name="Likeness">How much of what the two roles ask for is the same, 0 to 1.</param>
/// <param name="Shared">The ids of the skills that both ask for.</param>
/// <param name="Alike">The sentences of the two roles that are most alike; null when none are.</param>
public sealed record BridgeDocument(double Likeness, IReadOnlyList<string> Shared, AlikeDocument? Alike)
{
    internal static BridgeDocument Create(Bridge bridge, AlikeSentences? alike) => new(
        StepDocument.Round(bridge.Likeness),
        [.. bridge.Shared.Select(skill => skill.Id)],
        alike is null ? null : new AlikeDocument(alike.Dimension?.Id, alike.From, alike.To));
}

/// <summary>Two sentences that are alike, as JSON.</summary>
/// <param name="Dimension">The dimension that both are about; null for the summaries.</param>
/// <param name="From">Of the role that the move leaves.</param>
/// <param name="To">Of the role that the move reaches.</param>
public sealed record AlikeDocument(string? Dimension, string From, string To);

/// <summary>A skill that a role asks for, as JSON.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Name">The skill's name.</param>
/// <param name="Level">The level asked for, 1 to 5; null when it is not known.</param>
/// <param name="Need">essential or useful.</param>
public sealed record NeedDocument(string Skill, string Name, int? Level, string Need);

/// <summary>A missing skill as JSON.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Name">The skill's name.</param>
/// <param name="From">The level that is there, 0 to 4.</param>
/// <param name="To">The level asked for, 1 to 5; null when it is not known.</param>
/// <param name="Need">essential or useful.</param>
/// <param name="LearntBefore">The higher level that an earlier role of the route asked for; null when none did.</param>
/// <param name="AlsoFor">The later moves that need it as well, by number from 1.</param>
public sealed record GapDocument(string Skill, string Name, int From, int? To, string Need, int? LearntBefore, IReadOnlyList<int> AlsoFor);
