using Microsoft.AspNetCore.Http.HttpResults;
using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Matching;
using RoleCompare.Paths;
using RoleCompare.Web.People;
using RouteOptions = RoleCompare.Paths.RouteOptions;

namespace RoleCompare.Web.Paths;

/// <summary>Where a role leads, and the routes from one to another.</summary>
internal static class PathsEndpoints
{
    private const int MostRoutes = 3;

    /// <summary>Adds the pages.</summary>
    public static void MapPaths(this IEndpointRouteBuilder app)
    {
        app.MapGet("/paths", Routes);
        app.MapGet("/paths/{id}", Map);
    }

    private static IResult Routes(HttpContext context, [AsParameters] RouteQuery query, CatalogIndex index, PathFinder paths, SentenceLikeness likeness, PeopleDirectory people)
    {
        var form = RouteForm.Read(index.Catalog, query, Own(context, index, people));
        if (form.Errors.Count > 0)
            return new RazorComponentResult<PathsPage>(new { Form = form }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        if (form.From is not { } from || form.To is not { } to)
            return query.To is { Length: 0 } && form.From is { } start ? TypedResults.LocalRedirect($"/paths/{start.Id}") : new RazorComponentResult<PathsPage>(new { Form = form });
        var found = paths.Find(from, to, MostRoutes, form.Options);
        return new RazorComponentResult<PathsPage>(new
        {
            Form = form,
            Found = found,
            Openings = found.Count > 0 ? [] : NoRoute.Find(paths, from, to, form.Options, form.Excluded),
            Likeness = likeness,
        });
    }

    private static IResult Map(HttpContext context, string id, CatalogIndex index, PathFinder paths, SentenceLikeness likeness, PeopleDirectory people, string? stated = null)
    {
        if (RoleId.TryCreate(id) is not { } known || index.Catalog.Find(known) is not { } role)
            return TypedResults.NotFound();
        var own = Own(context, index, people);
        var statedOnly = !string.IsNullOrEmpty(stated);
        var moves = paths.MovesFrom(role, new RouteOptions { StatedOnly = statedOnly, Have = own is null ? null : SkillInventory.Of(own) });
        return new RazorComponentResult<MapPage>(new { Role = role, Moves = moves, Into = index.Catalog.MovesInto(role), StatedOnly = statedOnly, IsOwn = own is not null, Likeness = likeness });
    }

    private static UnderstoodProfile? Own(HttpContext context, CatalogIndex index, PeopleDirectory people)
    {
        var person = people.Find(context);
        return person.CanRank ? new RoleMatcher(index).Understand(person.Profile) : null;
    }
}
