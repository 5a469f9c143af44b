using RoleCompare.Catalog;
using RoleCompare.Naming;
using RoleCompare.Paths;

namespace RoleCompare.Json;

/// <summary>Routes between two roles as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="From">The id of the first role.</param>
/// <param name="To">The id of the last role.</param>
/// <param name="MaxSteps">The most moves that a route might have.</param>
/// <param name="Costs">What moves cost.</param>
/// <param name="Paths">The routes, easiest first; empty when none leads there.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record PathsDocument(
    string Catalog, string From, string To, int MaxSteps, RouteCostsDocument Costs, IReadOnlyList<PathDocument> Paths, IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes routes down.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="from">The first role.</param>
    /// <param name="to">The last role.</param>
    /// <param name="paths">The routes.</param>
    /// <param name="options">What they were found with.</param>
    /// <param name="alike">Finds the sentences that make a bridge plausible; null when there are none.</param>
    public static PathsDocument Create(
        RoleCatalog catalog, Role from, Role to, IReadOnlyList<CareerPath> paths, RouteOptions options, Func<Bridge, AlikeSentences?> alike) => new(
        catalog.Name,
        from.Id.Value,
        to.Id.Value,
        options.MaxSteps,
        RouteCostsDocument.Create(options.Costs),
        [.. paths.Select(path => new PathDocument(
            StepDocument.Round(path.Cost),
            [.. path.Steps.Select(step => StepDocument.Create(step, alike))],
            [.. path.Plan.Skills.Select(PlannedSkillDocument.Create)]))],
        AttributionDocument.Of([from, to, .. paths.SelectMany(path => path.Steps).Select(step => step.To)]));
}

/// <summary>A route as JSON.</summary>
/// <param name="Cost">The sum of the steps' costs.</param>
/// <param name="Steps">The moves in their order.</param>
/// <param name="Plan">What to learn for the whole route, in the order in which it is needed.</param>
public sealed record PathDocument(double Cost, IReadOnlyList<StepDocument> Steps, IReadOnlyList<PlannedSkillDocument> Plan);

/// <summary>A skill to learn for a route, as JSON.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Name">The skill's name.</param>
/// <param name="From">The level at the start, 0 to 4.</param>
/// <param name="Moves">How many moves it serves.</param>
/// <param name="Needs">What these moves ask for.</param>
public sealed record PlannedSkillDocument(string Skill, string Name, int From, int Moves, IReadOnlyList<PlannedNeedDocument> Needs)
{
    internal static PlannedSkillDocument Create(PlannedSkill planned) => new(
        planned.Skill.Id,
        planned.Skill.Name,
        planned.From.Value,
        planned.Needs.Count,
        [.. planned.Needs.Select(need => new PlannedNeedDocument(need.Move, need.Level?.Value, need.Need.Word()))]);
}

/// <summary>What a move asks of a skill, as JSON.</summary>
/// <param name="Move">The number of the move, from 1.</param>
/// <param name="Level">The level, 1 to 5; null when it is not known.</param>
/// <param name="Need">essential or useful.</param>
public sealed record PlannedNeedDocument(int Move, int? Level, string Need);
