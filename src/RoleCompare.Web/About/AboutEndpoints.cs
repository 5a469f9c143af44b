using Microsoft.AspNetCore.Http.HttpResults;

namespace RoleCompare.Web.About;

/// <summary>What RoleCompare is, how it ranks, and what it cannot do.</summary>
internal static class AboutEndpoints
{
    /// <summary>Adds the page.</summary>
    public static void MapAbout(this IEndpointRouteBuilder app) => app.MapGet("/about", () => new RazorComponentResult<AboutPage>());
}
