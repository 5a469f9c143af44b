using Microsoft.AspNetCore.Http.HttpResults;
using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Matching;
using RoleCompare.Paths;
using RoleCompare.Searching;
using RoleCompare.Web.Components;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Roles;

/// <summary>The list of roles, the search in it, and a page for each role.</summary>
internal static class RolesEndpoints
{
    private const int MostFound = 12;
    private const int MostNamed = 24;
    private const int MostNear = 5;

    /// <summary>Adds the pages.</summary>
    public static void MapRoles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/roles", ListAsync);
        app.MapGet("/roles/{id}", Show);
    }

    private static async Task<IResult> ListAsync(
        RoleSearch search, CancellationToken cancellationToken, string? q = null, string? family = null, string? seniority = null, string? people = null, string? page = null)
    {
        var filter = RoleFilter.Read(q, family, seniority, people, page);
        if (filter.Text.Length > RoleFilter.LongestText)
        {
            var error = new FormError("q", $"What you search for has {filter.Text.Length} characters; at most {RoleFilter.LongestText} are allowed. One sentence is enough.");
            return new RazorComponentResult<RolesPage>(new { Filter = filter, Errors = new[] { error } }) { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }

        if (filter.Text.Length == 0)
            return new RazorComponentResult<RolesPage>(new { Filter = filter });
        Role[] named = [.. search.ByName(filter.Text).Where(filter.Accepts).Take(MostNamed)];
        var found = await search.ByMeaningAsync(filter.Text, role => filter.Accepts(role) && !named.Contains(role), MostFound, cancellationToken);
        return new RazorComponentResult<RolesPage>(new { Filter = filter, Named = named, Found = found });
    }

    private static IResult Show(HttpContext context, string id, CatalogIndex index, PathFinder paths, PeopleDirectory people)
    {
        if (RoleId.TryCreate(id) is not { } known || index.Catalog.Find(known) is not { } role)
            return TypedResults.NotFound();
        var person = people.Find(context);
        return new RazorComponentResult<RolePage>(new
        {
            Role = role,
            Near = NearRoles.Of(index, role, MostNear),
            Moves = paths.MovesFrom(role),
            Own = person.CanRank ? new RoleMatcher(index).Understand(person.Profile) : null,
        });
    }
}
