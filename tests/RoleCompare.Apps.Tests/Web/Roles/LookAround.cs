using Microsoft.Playwright;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Roles;

/// <summary>What the tests of the pages for roles, comparisons and paths do in a browser.</summary>
internal static class LookAround
{
    private const int MostTabs = 200;

    /// <summary>The pages, each with everything that it can show.</summary>
    public static string[] Pages { get; } =
    [
        "/roles", "/roles?q=I+like+calming+production+fires", "/roles?q=zzkkw+qqxz&family=data", "/roles/mlops-engineer",
        "/compare", "/compare?role=nobody&role=mlops-engineer", "/compare/mlops-engineer/prompt-engineer/ai-operations-manager?against=mlops-engineer&differences=on",
        "/paths", "/paths/mlops-engineer", "/paths?from=mlops-engineer&to=chief-ai-officer", "/paths?from=mlops-engineer&to=nobody", "/paths?from=mlops-engineer&to=chief-ai-officer&steps=1&stated=on",
    ];

    /// <summary>Presses Tab until something has the focus, as somebody without a mouse does.</summary>
    public static async Task TabToAsync(this IPage page, ILocator target)
    {
        for (var tab = 0; tab < MostTabs; tab++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.First.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }

        Assert.Fail($"{MostTabs} tabs do not reach {target}.");
    }

    /// <summary>Moves to something by Tab and presses Enter.</summary>
    public static async Task ChooseAsync(this IPage page, ILocator target)
    {
        await page.TabToAsync(target);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>A link by its name.</summary>
    public static ILocator Link(this IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = name, Exact = true });
}
