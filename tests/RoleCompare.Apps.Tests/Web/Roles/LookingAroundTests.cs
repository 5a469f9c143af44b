using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Roles;

[Collection(BrowserTests.Name)]
public sealed class LookingAroundTests(Chromium chromium)
{
    [Fact]
    public async Task From_the_list_to_a_role_a_comparison_and_a_route_by_keyboard_alone()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(server.Address + "/roles");

        await page.TabToAsync(page.GetByLabel("Search by name, or say what you like to do"));
        await page.Keyboard.TypeAsync("MLOps Engineer");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "Called so" }).WaitForAsync();
        await page.ChooseAsync(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "MLOps Engineer", Exact = true }));
        await page.WaitForURLAsync("**/roles/mlops-engineer");

        await page.ChooseAsync(page.Link("Compare it with others"));
        await page.WaitForURLAsync("**/compare?role=mlops-engineer");
        await page.TabToAsync(page.GetByLabel("Second role"));
        await page.Keyboard.TypeAsync("Prompt Engineer");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/compare/mlops-engineer/prompt-engineer");
        await Assertions.Expect(page.GetByRole(AriaRole.Columnheader, new() { Name = "Prompt Engineer" }).First).ToBeVisibleAsync();

        await page.ChooseAsync(page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "MLOps Engineer", Exact = true }));
        await page.WaitForURLAsync("**/roles/mlops-engineer");
        await page.ChooseAsync(page.Link("Where it leads, as a map"));
        await page.WaitForURLAsync("**/paths/mlops-engineer");
        await page.ChooseAsync(page.GetByRole(AriaRole.Link, new() { Name = "Senior MLOps Engineer leads there: promotion" }));
        await page.WaitForURLAsync("**/paths/senior-mlops-engineer");
        await page.ChooseAsync(page.Link("Find a route from here"));
        await page.WaitForURLAsync("**/paths?from=senior-mlops-engineer");
        await page.TabToAsync(page.GetByLabel("To", new() { Exact = true }));
        await page.Keyboard.TypeAsync("Chief AI Officer");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Heading, new() { Name = "From Senior MLOps Engineer to Chief AI Officer", Level = 1 }).WaitForAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { NameRegex = new("^1\\. Senior MLOps Engineer →") })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Everything_works_without_a_script_on_a_phone()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync(new() { JavaScriptEnabled = false, ViewportSize = new() { Width = 390, Height = 800 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync(server.Address + "/roles");

        await page.GetByLabel("Manages people").SelectOptionAsync("yes");
        await page.GetByLabel("Family", new() { Exact = true }).SelectOptionAsync("data");
        await page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        foreach (var box in (await page.GetByRole(AriaRole.Checkbox).AllAsync()).Take(3))
            await box.CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare the chosen roles" }).ClickAsync();

        var headers = page.Locator("table.sides").First.Locator("thead th:visible");
        await Assertions.Expect(headers).ToHaveCountAsync(2);
        var third = page.Locator("#pair-0 option").Nth(2);
        var title = await third.TextContentAsync();
        await page.Locator("#pair-0").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await page.GetByRole(AriaRole.Button, new() { Name = "Show" }).ClickAsync();
        await Assertions.Expect(headers).ToHaveCountAsync(2);
        await Assertions.Expect(headers.Last).ToHaveTextAsync(title!);
    }

    [Fact]
    public async Task A_choice_is_sent_as_soon_as_it_is_made_where_scripts_run()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(server.Address + "/compare/mlops-engineer/prompt-engineer");

        await page.GetByLabel("Differences only").CheckAsync();

        await Assertions.Expect(page.GetByText("What is alike is left out.")).ToBeVisibleAsync();
        Assert.Contains("differences=on", page.Url, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task No_page_has_a_barrier_that_can_be_found_or_is_wider_than_the_window(int width, ColorScheme scheme)
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 } });
        var page = await window.NewPageAsync();

        foreach (var address in LookAround.Pages)
        {
            await page.GotoAsync(server.Address + address);
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{address}: {string.Join("; ", result.Violations.Select(violation => $"{violation.Help} {violation.Nodes[0].Html}"))}");
            Assert.True(await page.EvaluateAsync<int>("document.documentElement.scrollWidth") <= width, $"{address} is wider than {width}.");
            Assert.Equal(1, await page.Locator("h1").CountAsync());
        }
    }
}
