using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using RoleCompare.Explaining;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.Storage;
using RoleCompare.Web.Components;
using RoleCompare.Web.People;
using RoleCompare.WhatIf;

namespace RoleCompare.Web.Results;

/// <summary>The ranking, the reasons of one place in it, what-if, and taking it away.</summary>
internal static class ResultsEndpoints
{
    /// <summary>Adds the pages.</summary>
    public static void MapResults(this IEndpointRouteBuilder app)
    {
        app.MapGet("/results", ShowAsync);
        app.MapGet("/results/{role}", ExplainAsync);
        app.MapGet("/results/export.{format:regex(^(json|csv|md)$)}", ExportAsync);
        app.MapPost("/results/keep", KeepAsync);
    }

    private static async Task<IResult> ShowAsync(HttpContext context, PeopleDirectory people, CatalogIndex index, RankedRolesCache cache)
    {
        var person = people.Find(context);
        if (!person.CanRank)
            return new RazorComponentResult<NoAnswersPage>();
        var query = WhatIfQuery.Of(context.Request.Query);
        var ranked = await cache.GetAsync(person.Profile, understood => query.Read(index, understood), query.Key);
        return new RazorComponentResult<ResultsPage>(new { Person = person, Ranked = ranked, Query = query });
    }

    private static async Task<IResult> ExplainAsync(string role, string? versus, HttpContext context, PeopleDirectory people, CatalogIndex index, CancellationToken cancellationToken)
    {
        var person = people.Find(context);
        if (index.Catalog.Roles.FirstOrDefault(known => known.Id.Value == role) is not { } explained)
            return TypedResults.NotFound();
        if (!person.CanRank)
            return new RazorComponentResult<NoAnswersPage>();
        var query = WhatIfQuery.Of(context.Request.Query);
        var ranking = await RankAsync(person, query, index, cancellationToken);
        var other = string.IsNullOrEmpty(versus) ? null : index.Catalog.Resolve(versus);
        return new RazorComponentResult<ExplanationPage>(new { View = await ExplainedRole.CreateAsync(index, ranking, explained, other, cancellationToken), Query = query });
    }

    private static async Task<IResult> ExportAsync(string format, HttpContext context, PeopleDirectory people, CatalogIndex index, CancellationToken cancellationToken)
    {
        var person = people.Find(context);
        if (!person.CanRank)
            return TypedResults.NotFound();
        var ranking = await RankAsync(person, WhatIfQuery.Of(context.Request.Query), index, cancellationToken);
        var document = RankingDocument.Create(ranking, index);
        return format switch
        {
            "json" => TypedResults.Text(RoleCompareJson.Serialize(document) + "\n", "application/json"),
            "csv" => TypedResults.Text(RankingCsv.Write(document), "text/csv"),
            _ => TypedResults.Text(RankingMarkdown.Write(ranking, await QuoteSelector.CreateAsync(index, ranking, ranking.Matches.Take(RankedRoles.CardCount), cancellationToken), RankedRoles.CardCount), "text/markdown"),
        };
    }

    private static async Task<IResult> KeepAsync(HttpContext context, IAntiforgery antiforgery, PeopleDirectory people, CatalogIndex index, ProfileStore store, CancellationToken cancellationToken)
    {
        await antiforgery.ValidateRequestAsync(context);
        var person = people.Find(context);
        if (person.Saved is { } saved && person.CanRank)
        {
            var ranking = await new RoleMatcher(index).RankAsync(person.Profile, cancellationToken);
            store.Write(profiles => profiles.KeepResult(saved, ranking, index));
        }

        return new SeeOther("/profile");
    }

    private static async Task<RoleRanking> RankAsync(Person person, WhatIfQuery query, CatalogIndex index, CancellationToken cancellationToken)
    {
        var ranking = await new RoleMatcher(index).RankAsync(person.Profile, cancellationToken);
        var changes = query.Read(index, ranking.Understood);
        return changes.Count == 0 ? ranking : WhatIfResult.Create(index, ranking, changes, RankedRoles.CardCount).After;
    }
}
