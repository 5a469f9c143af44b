using Microsoft.AspNetCore.Http.HttpResults;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Start;

/// <summary>The first page.</summary>
internal static class StartEndpoints
{
    /// <summary>Adds it.</summary>
    public static void MapStart(this IEndpointRouteBuilder app) =>
        app.MapGet("/", (HttpContext context, PeopleDirectory people) => new RazorComponentResult<StartPage>(new { Person = people.Find(context) }));
}
