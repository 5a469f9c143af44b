using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Questions;

/// <summary>People at the questions, in a browser.</summary>
[Collection(BrowserTests.Name)]
public sealed class JourneyTests(Chromium chromium)
{
    private const int Enough = 8;

    [Fact]
    public async Task The_questions_can_be_answered_by_keyboard_only()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync(server.Address);

        await PressOnAsync(page, "Start the questions");
        await TabToAsync(page, "textarea");
        await page.Keyboard.TypeAsync("I want to keep models healthy in production.");
        await PressOnAsync(page, "Continue");
        await page.WaitForURLAsync("**/questions/currentRole");
        await PressOnAsync(page, "Not sure, leave it open");
        await page.WaitForURLAsync("**/questions/experience");
        await PressOnAsync(page, "Not sure, leave it open");
        await page.WaitForURLAsync(address => !address.EndsWith("/experience", StringComparison.Ordinal));
        await TabToAsync(page, "input[type=radio]");
        await page.Keyboard.PressAsync("Space");
        await page.Keyboard.PressAsync("ArrowDown");
        await PressOnAsync(page, "Continue");
        await Assertions.Expect(page.GetByText("Question 5 ·")).ToBeVisibleAsync();
        await PressOnAsync(page, "Check your answers");

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Check your answers" })).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("You answered 2 questions and left 2 open.")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true, 1280)]
    [InlineData(false, 1280)]
    [InlineData(true, 390)]
    [InlineData(false, 390)]
    public async Task The_questions_go_on_until_the_first_roles_are_settled(bool withScript, int width)
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync(new() { JavaScriptEnabled = withScript, ViewportSize = new() { Width = width, Height = 844 } });
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{server.Address}/questions");

        for (var asked = 1; !page.Url.EndsWith("/settled", StringComparison.Ordinal); asked++)
        {
            Assert.InRange(asked, 1, 90);
            Assert.Contains($"Question {asked} ·", await page.InnerTextAsync(".progress"), StringComparison.Ordinal);
            Assert.Equal(width, await WidthAsync(page, withScript, width));
            await AnswerAsync(page);
            if (asked > Enough)
                Assert.NotEmpty(await page.Locator(".standing ol li").AllAsync());
        }

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Name = "Your first three roles are settled" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Go on answering" }).ClickAsync();
        await page.WaitForURLAsync("**/questions/*?then=more");
        await AnswerAsync(page);
        Assert.EndsWith("?then=more", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_error_takes_the_focus_and_leads_to_the_field()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{server.Address}/questions/skills.python");

        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(page.Locator("#answer")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_whole_card_is_clicked_and_back_shows_the_answer()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{server.Address}/questions/skills.python");

        await page.Locator("label.choice").Nth(3).ClickAsync(new() { Position = new() { X = 300, Y = 5 } });
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await page.WaitForURLAsync("**/questions/goals");
        await page.GetByRole(AriaRole.Link, new() { Name = "Back", Exact = true }).ClickAsync();

        await Assertions.Expect(page.Locator("#answer-3")).ToBeCheckedAsync();
    }

    [Fact]
    public async Task Who_comes_back_goes_on_where_they_stopped()
    {
        using var server = WebServer.Start();
        await using (var window = await chromium.OpenAsync())
        {
            var page = await window.NewPageAsync();
            await page.GotoAsync($"{server.Address}/questions");
            await AnswerAsync(page);
        }

        await using var later = await chromium.OpenAsync();
        var again = await later.NewPageAsync();
        await again.GotoAsync(server.Address);
        await Assertions.Expect(again.GetByText("Welcome back. You answered 1 question")).ToBeVisibleAsync();
        await again.GetByRole(AriaRole.Link, new() { Name = "Go on with your questions" }).ClickAsync();

        await again.WaitForURLAsync("**/questions/currentRole");
    }

    [Fact]
    public async Task Of_two_tabs_the_later_answer_counts()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var (first, second) = (await window.NewPageAsync(), await window.NewPageAsync());
        await first.GotoAsync($"{server.Address}/questions/skills.python");
        await second.GotoAsync($"{server.Address}/questions/skills.python");

        await ChooseAsync(first, "2");
        await ChooseAsync(second, "4");
        await first.GotoAsync($"{server.Address}/questions/skills.python");
        await Assertions.Expect(first.Locator("#answer-4")).ToBeCheckedAsync();
        await ChooseAsync(first, "1");

        await second.GotoAsync($"{server.Address}/answers");
        await Assertions.Expect(second.GetByText("1 of 5,")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_killed_server_loses_no_answer_and_the_open_page_goes_on()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{server.Address}/questions");
        await AnswerAsync(page);
        await AnswerAsync(page);
        await page.FillAsync("#answer", "Twelve years in a hospital laboratory.");

        server.Kill();
        server.StartAgain();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

        await Assertions.Expect(page.GetByText("Question 4 ·")).ToBeVisibleAsync();
        await page.GotoAsync($"{server.Address}/answers");
        await Assertions.Expect(page.GetByText("Twelve years in a hospital laboratory.")).ToBeVisibleAsync();
        await Assertions.Expect(page.GetByText("You answered 2 questions and left 1 open.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Markup_in_an_answer_is_shown_as_text()
    {
        const string Hostile = "</textarea><script>document.title='run'</script>\"><img src=x onerror=alert(1)> &amp; {{7*7}}";
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        var told = new List<string>();
        page.Console += (_, message) => told.Add(message.Text);
        page.Dialog += (_, dialog) => told.Add(dialog.Message);
        await page.GotoAsync($"{server.Address}/questions/goals");
        await page.FillAsync("#answer", Hostile);
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();

        await page.GotoAsync($"{server.Address}/questions/goals");
        Assert.Equal(Hostile, await page.InputValueAsync("#answer"));
        foreach (var address in (string[])["/answers", "/profile"])
        {
            await page.GotoAsync(server.Address + address);
            await Assertions.Expect(page.GetByText(Hostile)).ToBeVisibleAsync();
            Assert.Equal(0, await page.Locator("img").CountAsync());
        }

        Assert.Empty(told);
    }

    [Fact]
    public async Task What_is_written_is_counted()
    {
        using var server = WebServer.Start();
        await using var window = await chromium.OpenAsync();
        var page = await window.NewPageAsync();
        await page.GotoAsync($"{server.Address}/questions/goals");

        await page.FillAsync("#answer", "To teach");

        await Assertions.Expect(page.GetByText("At most 50,000 characters; you wrote 8.")).ToBeVisibleAsync();
    }

    private static async Task AnswerAsync(IPage page)
    {
        var question = page.Url.Split('/')[^1];
        switch (question.Split('?')[0])
        {
            case "goals":
                await page.FillAsync("#answer", "I want to keep models healthy in production.");
                await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
                break;
            case "currentRole" or "experience" or "targetRole" or "constraints.excludeRoles":
                await page.GetByRole(AriaRole.Button, new() { Name = "Not sure, leave it open" }).ClickAsync();
                break;
            case var closed:
                await page.Locator("input[type=radio]").Nth(closed.StartsWith("constraints.", StringComparison.Ordinal) ? 0 : closed.Length % 4).CheckAsync();
                await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
                break;
        }

        await LeaveAsync(page, $"/{question}");
    }

    // Until the address is another one and the page behind it is drawn; an event of its loading may have come before anybody waits for it.
    private static async Task LeaveAsync(IPage page, string ending)
    {
        await Assertions.Expect(page).Not.ToHaveURLAsync(new Regex(Regex.Escape(ending) + "$", RegexOptions.None, TimeSpan.FromSeconds(1)), new() { Timeout = 30_000 });
        await Assertions.Expect(page.Locator("footer.colophon")).ToBeVisibleAsync(new() { Timeout = 30_000 });
    }

    private static async Task ChooseAsync(IPage page, string level)
    {
        await page.CheckAsync($"#answer-{level}");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        await LeaveAsync(page, "/skills.python");
    }

    private static async Task PressOnAsync(IPage page, string name)
    {
        for (var presses = 0; await page.EvaluateAsync<string>("document.activeElement.innerText ?? ''") != name; presses++)
        {
            Assert.InRange(presses, 0, 60);
            await page.Keyboard.PressAsync("Tab");
        }

        await page.Keyboard.PressAsync("Enter");
    }

    private static async Task TabToAsync(IPage page, string selector)
    {
        for (var presses = 0; !await page.EvaluateAsync<bool>("selector => document.activeElement.matches(selector)", selector); presses++)
        {
            Assert.InRange(presses, 0, 60);
            await page.Keyboard.PressAsync("Tab");
        }
    }

    // Without a script a page cannot be asked for its width; the same page is measured with one.
    private static async Task<int> WidthAsync(IPage page, bool withScript, int width) =>
        withScript ? Math.Max(width, await page.EvaluateAsync<int>("document.documentElement.scrollWidth")) : width;
}
