using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace RoleCompare.Web.Results;

/// <summary>A ranking with what its page shows of it as HTML: most of a large page, which is the same until an answer changes.</summary>
/// <param name="Ranked">The ranking.</param>
/// <param name="List">The roles with their reasons, encoded.</param>
/// <param name="WhatIf">The form that tries other answers, encoded.</param>
public sealed record ShownRanking(RankedRoles Ranked, string List, string WhatIf)
{
    /// <summary>Renders it.</summary>
    internal static async Task<ShownRanking> CreateAsync(RankedRoles ranked, WhatIfQuery query, IServiceProvider services, ILoggerFactory loggers)
    {
        await using var renderer = new HtmlRenderer(services, loggers);
        return new ShownRanking(
            ranked,
            await RenderAsync<RankedList>(renderer, new() { [nameof(RankedList.Ranked)] = ranked, [nameof(RankedList.Query)] = query.Address }),
            await RenderAsync<WhatIfForm>(renderer, new() { [nameof(WhatIfForm.Ranked)] = ranked, [nameof(WhatIfForm.Query)] = query }));
    }

    private static Task<string> RenderAsync<TComponent>(HtmlRenderer renderer, Dictionary<string, object?> parameters)
        where TComponent : IComponent =>
        renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
}
