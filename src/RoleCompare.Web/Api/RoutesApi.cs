using Microsoft.AspNetCore.Mvc;
using RoleCompare.Comparing;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Paths;
using RouteOptions = RoleCompare.Paths.RouteOptions;

namespace RoleCompare.Web.Api;

/// <summary>Where a role leads, and routes from one to another.</summary>
internal static class RoutesApi
{
    private const int DefaultRoutes = 3;
    private const int MostRoutes = 50;

    /// <summary>Adds the addresses.</summary>
    public static void MapRoutes(this RouteGroupBuilder api) => api
        .MapPost("/paths", FindAsync)
        .WithName("paths").WithSummary("The easiest routes between two roles, or, without 'to', the moves out of one (a document of moves); with a profile as the body, for what a person has.")
        .Accepts<ProfileBody>(isOptional: true, "application/json").Produces<PathsDocument>();

    private static async Task<IResult> FindAsync(
        string? from, string? to, [FromQuery] string[]? avoid, [FromQuery] string[]? via, int? maxSteps, bool? statedOnly, bool? allowLeaps, int? max, HttpRequest request,
        CatalogIndex index, PathFinder finder, SentenceLikeness likeness, CancellationToken cancellationToken)
    {
        if (max is < 1 or > MostRoutes)
            throw new RoleCompareException($"'max' is {max}; it must be from 1 to {MostRoutes}.");
        if (maxSteps is < 1 or > RouteOptions.MostSteps)
            throw new RoleCompareException($"'maxSteps' is {maxSteps}; it must be from 1 to {RouteOptions.MostSteps}.");
        var catalog = index.Catalog;
        var person = await Answers.FindProfileAsync(request, cancellationToken) is { } profile ? new RoleMatcher(index).Understand(profile) : null;
        var start = (from is null ? person?.CurrentRole : catalog.Resolve(from)) ?? throw new RoleCompareException("Say where to start: 'from' in the address, or a profile that has a currentRole.");
        var end = to is null ? person?.TargetRole : catalog.Resolve(to);
        var options = new RouteOptions
        {
            Have = person is null ? null : SkillInventory.Of(person),
            Avoid = [.. (avoid ?? []).Select(catalog.Resolve)],
            Via = [.. (via ?? []).Select(catalog.Resolve)],
            StatedOnly = statedOnly ?? false,
            AllowLeaps = allowLeaps ?? false,
            MaxSteps = maxSteps ?? new RouteOptions().MaxSteps,
        };
        if (end is null)
            return Answers.Of(MovesDocument.Create(catalog, start, finder.MovesFrom(start, options), options.Costs, Alike));
        if (end == start)
            throw new RoleCompareException($"'from' and 'to' are the same role, '{start.Id}'; name another role to reach.");
        return Answers.Of(PathsDocument.Create(catalog, start, end, finder.Find(start, end, max ?? DefaultRoutes, options), options, Alike));

        AlikeSentences? Alike(Bridge bridge) => AlikeSentences.Find(likeness, bridge);
    }
}
