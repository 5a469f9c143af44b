using Microsoft.AspNetCore.Mvc;
using RoleCompare.Explaining;
using RoleCompare.Json;
using RoleCompare.Matching;
using RoleCompare.WhatIf;

namespace RoleCompare.Web.Api;

/// <summary>Roles ranked for a profile, the reasons of one, and what moves when answers change.</summary>
internal static class RankingApi
{
    private const int DefaultTop = 5;
    private const int MostTop = 10_000;

    /// <summary>Adds the addresses.</summary>
    public static void MapRanking(this RouteGroupBuilder api)
    {
        api.MapPost("/recommend", RecommendAsync)
            .WithName("recommend").WithSummary("All roles for a profile, best first, with every part of each score.").Accepts<ProfileBody>("application/json").Produces<RankingDocument>();
        api.MapPost("/explain/{role}", ExplainAsync)
            .WithName("explain").WithSummary("Every reason of one role's place, and its difference from another role's.").Accepts<ProfileBody>("application/json").Produces<ExplanationDocument>();
        api.MapPost("/what-if", WhatIfAsync)
            .WithName("what-if").WithSummary("What moves when answers change: skill=kubernetes=4, withoutSkill=docker, preference=team-management=2, seniority=5; a level may be a step, such as +1.")
            .Accepts<ProfileBody>("application/json").Produces<WhatIfDocument>();
    }

    private static async Task<IResult> RecommendAsync(int? top, bool? ranges, HttpRequest request, CatalogIndex index, CancellationToken cancellationToken)
    {
        CheckTop(top);
        var ranking = await RankAsync(request, index, cancellationToken);
        return Answers.Of(RankingDocument.Create(ranking, index, top, ranges ?? true));
    }

    private static async Task<IResult> ExplainAsync(string role, string? versus, HttpRequest request, CatalogIndex index, CancellationToken cancellationToken)
    {
        var explained = index.Catalog.Resolve(role);
        var other = versus is null ? null : index.Catalog.Resolve(versus);
        if (other == explained)
            throw new RoleCompareException($"'versus' names the role itself, '{explained.Id}'; name another one.");
        var ranking = await RankAsync(request, index, cancellationToken);
        if (ranking.Find(explained.Id) is not { } match)
            return Answers.Of(ExplanationDocument.Create(index, ranking, ranking.Excluded.First(excluded => excluded.Role == explained)));
        var explanation = Explanation.Create(ranking, match, await QuoteSelector.CreateAsync(index, ranking, [match], cancellationToken));
        var difference = other is not null && ranking.Find(other.Id) is { } second ? ScoreDifference.Create(match, second) : null;
        return Answers.Of(ExplanationDocument.Create(index, ranking, explanation, difference));
    }

    private static async Task<IResult> WhatIfAsync(
        [FromQuery] string[]? skill, [FromQuery] string[]? withoutSkill, [FromQuery] string[]? preference, string? seniority, int? top, HttpRequest request, CatalogIndex index, CancellationToken cancellationToken)
    {
        CheckTop(top);
        var ranking = await RankAsync(request, index, cancellationToken);
        var reader = new ChangeReader(index, ranking.Understood);
        var changes = (skill ?? []).Select(text => reader.Skill("skill", text))
            .Concat((withoutSkill ?? []).Select(text => reader.WithoutSkill("withoutSkill", text)))
            .Concat((preference ?? []).Select(text => reader.Preference("preference", text)))
            .Concat(seniority is null ? [] : [reader.WantedSeniority("seniority", seniority)])
            .ToList();
        if (changes.Count == 0)
            throw new RoleCompareException("Nothing is changed; name at least one of skill, withoutSkill, preference and seniority in the address.");
        if (changes.GroupBy(change => change.Subject).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new RoleCompareException($"{twice.Key} is changed {twice.Count()} times; name it once.");
        return Answers.Of(WhatIfDocument.Create(index, WhatIfResult.Create(index, ranking, changes, top ?? DefaultTop)));
    }

    private static async Task<RoleRanking> RankAsync(HttpRequest request, CatalogIndex index, CancellationToken cancellationToken) =>
        await new RoleMatcher(index).RankAsync(await Answers.ReadProfileAsync(request, cancellationToken), cancellationToken);

    private static void CheckTop(int? top)
    {
        if (top is < 1 or > MostTop)
            throw new RoleCompareException($"'top' is {top}; it must be from 1 to {MostTop}.");
    }
}
