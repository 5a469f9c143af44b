using Microsoft.Playwright;
using Xunit;

namespace RoleCompare.Apps.Tests.Web;

[Collection(BrowserTests.Name)]
public sealed class StartPageTests(Chromium chromium)
{
    [Fact]
    public async Task A_visitor_finds_the_way_to_the_questions()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();

        await page.GotoAsync(server.Address);

        await Assertions.Expect(page.GetByRole(AriaRole.Link, new() { Name = "Start the questions" })).ToBeVisibleAsync();
    }
}
