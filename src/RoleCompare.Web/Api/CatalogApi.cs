using Microsoft.AspNetCore.Mvc;
using RoleCompare.Catalog;
using RoleCompare.Comparing;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Searching;

namespace RoleCompare.Web.Api;

/// <summary>Roles: all, one, found by a text, side by side.</summary>
internal static class CatalogApi
{
    private const int MostFound = 20;
    private const int LongestText = 2_000;

    /// <summary>Adds the addresses.</summary>
    public static void MapCatalog(this RouteGroupBuilder api)
    {
        api.MapGet("/roles", (RoleCatalog catalog) => Answers.Of(RoleListDocument.Create(catalog)))
            .WithName("roles").WithSummary("All roles.").Produces<RoleListDocument>();
        api.MapGet("/roles/{role}", (string role, RoleCatalog catalog) =>
                RoleId.TryCreate(role) is { } id && catalog.Find(id) is { } found ? Answers.Of(RoleDocument.Create(catalog, found)) : TypedResults.Problem($"There is no role '{role}'.", statusCode: StatusCodes.Status404NotFound))
            .WithName("role").WithSummary("One role in full, by its id.").Produces<RoleDocument>().ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/search", SearchAsync)
            .WithName("search").WithSummary("Roles by name, and by what somebody would like to do.").Produces<SearchDocument>();
        api.MapPost("/compare", CompareAsync)
            .WithName("compare").WithSummary("Two to six roles side by side; with a profile as the body, beside what a person wants and has.")
            .Accepts<ProfileBody>(isOptional: true, "application/json").Produces<ComparisonDocument>();
    }

    private static async Task<IResult> SearchAsync(string text, RoleCatalog catalog, RoleSearch search, CancellationToken cancellationToken) =>
        text.Length > LongestText
            ? throw new RoleCompareException($"'text' has {text.Length} characters; at most {LongestText} are allowed.")
            : Answers.Of(SearchDocument.Create(catalog, text, search.ByName(text), await search.ByMeaningAsync(text, null, MostFound, cancellationToken)));

    private static async Task<IResult> CompareAsync(
        [FromQuery] string[] role, string? against, bool? differences, HttpRequest request, CatalogIndex index, SentenceLikeness likeness, CancellationToken cancellationToken)
    {
        var person = await Answers.FindProfileAsync(request, cancellationToken);
        return Answers.Of(ComparisonDocument.Create(RoleComparison.Create(index.Catalog, likeness, new ComparisonRequest
        {
            Roles = [.. role.Select(index.Catalog.Resolve)],
            Against = against is null ? null : index.Catalog.Resolve(against),
            DifferencesOnly = differences ?? false,
            Person = person is null ? null : new RoleMatcher(index).Understand(person),
        })));
    }
}
