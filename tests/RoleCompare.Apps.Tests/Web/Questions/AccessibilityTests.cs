using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Questions;

/// <summary>The pages around a person's answers hold the rules of axe, light and dark, on a desk and on a phone.</summary>
[Collection(BrowserTests.Name)]
public sealed class AccessibilityTests(Chromium chromium)
{
    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(390, ColorScheme.Light)]
    [InlineData(390, ColorScheme.Dark)]
    public async Task No_page_breaks_a_rule_or_is_too_wide(int width, ColorScheme scheme)
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync(new() { ColorScheme = scheme, ViewportSize = new() { Width = width, Height = 900 }, BypassCSP = true });
        var page = await window.NewPageAsync();
        await CheckAsync("/", "/questions", "/answers", "/cv", "/profile");
        using (var visitor = new Visitor(server))
        {
            await visitor.AnswerAsync("goals", "I want to keep models healthy in production, and never to manage people again.");
            await visitor.AnswerAsync("currentRole", "DevOps Engineer");
            await visitor.AnswerAsync("skills.python", "2");
            await visitor.AnswerAsync("skills.python", "3");
            await visitor.AnswerAsync("constraints.noPeopleManagement", "1");
            foreach (var id in (string[])["decision-making-authority", "communication", "meeting-involvement", "strategic-planning", "project-management"])
                await visitor.AnswerAsync($"preferences.{id}", "2");
        }

        await CheckAsync("/", "/questions", "/questions/skills.python", "/questions/currentRole", "/questions/preferences.communication?then=answers", "/answers", "/profile", "/profile/delete");
        await page.GotoAsync($"{server.Address}/questions/targetRole");
        await page.FillAsync("#answer", "Prompt Enginere");
        await SendAsync("Continue");
        await page.GotoAsync($"{server.Address}/cv");
        await page.FillAsync("#text", "Site Reliability Engineer at Mill, 2019 to present\n- Expert in Kubernetes\n- Wrote Python tools");
        await SendAsync("Read it");

        async Task CheckAsync(params string[] addresses)
        {
            foreach (var address in addresses)
            {
                await page.GotoAsync(server.Address + address);
                await RulesAsync();
            }
        }

        async Task SendAsync(string button)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await page.WaitForLoadStateAsync();
            await RulesAsync();
        }

        async Task RulesAsync()
        {
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, $"{page.Url}: {string.Join('\n', result.Violations.Select(violation => $"{violation.Id}: {string.Join(", ", violation.Nodes.Select(node => node.Html))}"))}");
            Assert.Equal(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        }
    }
}
