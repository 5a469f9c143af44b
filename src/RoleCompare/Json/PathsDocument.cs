using RoleCompare.Catalog;
using RoleCompare.Naming;
using RoleCompare.Paths;

namespace RoleCompare.Json;

/// <summary>Where a role leads, as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="From">The role's id.</param>
/// <param name="Title">The role's title.</param>
/// <param name="Moves">The stated moves out of it.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record MovesDocument(string Catalog, string From, string Title, IReadOnlyList<StepDocument> Moves, IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes the moves out of a role down.</summary>
    public static MovesDocument Create(RoleCatalog catalog, Role from, IReadOnlyList<PathStep> moves) =>
        new(catalog.Name, from.Id.Value, from.Title, [.. moves.Select(StepDocument.Create)], AttributionDocument.Of([from, .. moves.Select(move => move.To)]));
}

/// <summary>Routes between two roles as JSON.</summary>
/// <param name="Catalog">The name of the catalogue.</param>
/// <param name="From">The id of the first role.</param>
/// <param name="To">The id of the last role.</param>
/// <param name="Paths">The routes, easiest first; empty when the stated moves do not lead there.</param>
/// <param name="Attributions">The publications that what is shown was taken from.</param>
public sealed record PathsDocument(string Catalog, string From, string To, IReadOnlyList<PathDocument> Paths, IReadOnlyList<AttributionDocument> Attributions)
{
    /// <summary>Writes routes down.</summary>
    public static PathsDocument Create(RoleCatalog catalog, Role from, Role to, IReadOnlyList<CareerPath> paths) => new(
        catalog.Name,
        from.Id.Value,
        to.Id.Value,
        [.. paths.Select(path => new PathDocument(Math.Round(path.Cost, 4), [.. path.Steps.Select(StepDocument.Create)]))],
        AttributionDocument.Of([from, to, .. paths.SelectMany(path => path.Steps).Select(step => step.To)]));
}

/// <summary>A route as JSON.</summary>
/// <param name="Cost">The sum of the steps' costs.</param>
/// <param name="Steps">The moves in their order.</param>
public sealed record PathDocument(double Cost, IReadOnlyList<StepDocument> Steps);

/// <summary>A move of a route as JSON.</summary>
/// <param name="From">The id of the role it leaves.</param>
/// <param name="To">The id of the role it reaches.</param>
/// <param name="Title">The title of the role it reaches.</param>
/// <param name="Kind">promotion, lateral or pivot.</param>
/// <param name="Sentence">What the move consists of, from the catalogue.</param>
/// <param name="Cost">How hard it is, in units of one change of role for which nothing is missing.</param>
/// <param name="Missing">The skills that are not there yet.</param>
public sealed record StepDocument(
    string From, string To, string Title, string Kind, string Sentence, double Cost, IReadOnlyList<GapDocument> Missing)
{
    internal static StepDocument Create(PathStep step) => new(
        step.From.Id.Value,
        step.To.Id.Value,
        step.To.Title,
        step.Move.Kind.Word(),
        step.Move.Sentence,
        Math.Round(step.Cost, 4),
        [.. step.Missing.Select(gap => new GapDocument(gap.Skill.Id, gap.Skill.Name, gap.From.Value, gap.To?.Value, gap.Need.Word()))]);
}

/// <summary>A missing skill as JSON.</summary>
/// <param name="Skill">The skill's id.</param>
/// <param name="Name">The skill's name.</param>
/// <param name="From">The level that is there, 0 to 4.</param>
/// <param name="To">The level asked for, 1 to 5; null when it is not known.</param>
/// <param name="Need">essential or useful.</param>
public sealed record GapDocument(string Skill, string Name, int From, int? To, string Need);
