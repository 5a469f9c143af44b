using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using RoleCompare.Tests;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Hosting;

/// <summary>The pages of a server for many people in a browser, behind what says that the request came by HTTPS.</summary>
[Collection(BrowserTests.Name)]
public sealed class HostedPagesTests(Chromium chromium)
{
    [Theory]
    [InlineData(ColorScheme.Light, 1280)]
    [InlineData(ColorScheme.Dark, 1280)]
    [InlineData(ColorScheme.Light, 390)]
    [InlineData(ColorScheme.Dark, 390)]
    public async Task Somebody_takes_their_answers_to_another_browser_and_every_page_on_the_way_is_for_everybody(ColorScheme colors, int width)
    {
        using var folder = new TempFolder();
        using var server = WebServer.Start("--Hosted:Enabled=true", $"--Hosted:Database={folder.File("hosted.db")}", "--Hosted:Hosts=127.0.0.1");
        BrowserNewContextOptions options = new()
        {
            ColorScheme = colors,
            ViewportSize = new() { Width = width, Height = 800 },
            ExtraHTTPHeaders = new Dictionary<string, string> { ["X-Forwarded-Proto"] = "https" },
        };
        await using var window = await chromium.OpenAsync(options);
        await using var otherWindow = await chromium.OpenAsync(options);
        var here = await window.NewPageAsync();
        var there = await otherWindow.NewPageAsync();

        await here.GotoAsync($"{server.Address}/questions/goals");
        await here.GetByRole(AriaRole.Textbox).FillAsync("To calm production fires.");
        await here.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await here.GotoAsync($"{server.Address}/profile");
        await CheckAsync(here);
        await here.GetByRole(AriaRole.Button, new() { Name = "Make a recovery code" }).ClickAsync();
        await Assertions.Expect(here.GetByRole(AriaRole.Heading, new() { Name = "Your recovery code" })).ToBeVisibleAsync();
        await CheckAsync(here);
        var code = await here.Locator("code").InnerTextAsync();

        await there.GotoAsync($"{server.Address}/recover");
        await there.GetByLabel("Your recovery code").FillAsync("no code");
        await there.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        await Assertions.Expect(there.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await CheckAsync(there);
        await there.GetByLabel("Your recovery code").FillAsync(code);
        await there.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();

        await Assertions.Expect(there.GetByText("To calm production fires.")).ToBeVisibleAsync();
        Assert.DoesNotContain(code, there.Url, StringComparison.Ordinal);
    }

    private static async Task CheckAsync(IPage page)
    {
        var result = await page.RunAxe();
        Assert.Empty(result.Violations.Select(violation => $"{page.Url}: {violation.Id} {violation.Help} {violation.Nodes.FirstOrDefault()?.Html}"));
        Assert.Equal(await page.EvaluateAsync<int>("document.documentElement.clientWidth"), await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
