using Microsoft.AspNetCore.Http.HttpResults;
using RoleCompare.Web.People;

namespace RoleCompare.Web.Start;

/// <summary>The first page.</summary>
internal static class StartEndpoints
{
    /// <summary>Adds it.</summary>
    public static void MapStart(this IEndpointRouteBuilder app) =>
        app.MapGet("/", async (HttpContext context, PeopleDirectory people, ExampleRanking example) =>
            new RazorComponentResult<StartPage>(new { Person = people.Find(context), Example = await example.RolesAsync() }));
}
