using System.Text;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Results;

[Collection(BrowserTests.Name)]
public sealed partial class ResultsInBrowserTests(Chromium chromium, AnsweredServer answered) : IClassFixture<AnsweredServer>
{
    private string Address => answered.Server.Address;

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task No_page_breaks_a_rule_or_is_too_wide(int width, ColorScheme scheme)
    {
        await using var window = await chromium.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        var page = await window.NewPageAsync();
        foreach (var address in (string[])["/results", "/results?skills.docker=4&preferences.team-management=4", "/results/mlops-engineer?versus=platform-engineer", "/results/engineering-manager", "/about", "/nowhere"])
        {
            await page.GotoAsync(Address + address);
            await page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{address}: {string.Join('\n', result.Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"))}");
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [Fact]
    public async Task Every_page_loads_from_its_own_server_only_and_nothing_is_refused_by_its_own_policy()
    {
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        var (elsewhere, told) = (new List<string>(), new List<string>());
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(Address + "/", StringComparison.Ordinal))
                elsewhere.Add(request.Url);
        };
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                told.Add(message.Text);
        };
        foreach (var address in (string[])
            ["/", "/questions", "/questions/skills.python", "/answers", "/cv", "/results", "/results/mlops-engineer", "/roles", "/roles/mlops-engineer", "/compare", "/compare/mlops-engineer/platform-engineer", "/paths", "/paths/mlops-engineer", "/paths?from=devops-engineer&to=mlops-engineer", "/profile", "/about"])
        {
            await page.GotoAsync(Address + address, new() { WaitUntil = WaitUntilState.Load });
        }

        Assert.Empty(elsewhere);
        Assert.Empty(told);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_if_ranks_at_once_with_a_script_and_with_its_button_without_one(bool withScript)
    {
        await using var window = await chromium.OpenAsync(new() { JavaScriptEnabled = withScript });
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{Address}/results");

        await page.Locator("#try-skills-docker").SelectOptionAsync("5");
        if (!withScript)
            await page.GetByRole(AriaRole.Button, new() { Name = "Rank again" }).ClickAsync();

        await Assertions.Expect(page.GetByText("What if Docker not mentioned → 5.")).ToBeVisibleAsync();
        Assert.Contains("skills.docker=5", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ticked_roles_are_compared()
    {
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{Address}/results");

        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Compare MLOps Engineer", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = "Compare Platform Engineer", Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Compare them" }).ClickAsync();

        await page.WaitForURLAsync("**/compare/mlops-engineer/platform-engineer");
    }

    [Fact]
    public async Task The_printed_ranking_has_two_pages_and_no_buttons()
    {
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{Address}/results");
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        var pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });

        Assert.Equal(2, PdfPage().Count(Encoding.Latin1.GetString(pdf)));
        await Assertions.Expect(page.GetByRole(AriaRole.Button).First).ToBeHiddenAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "MLOps Engineer" }).First).ToBeVisibleAsync();
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PdfPage();
}
