using Microsoft.Playwright;
using RoleCompare.Apps.Tests.CommandLine;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Roles;

[Collection(BrowserTests.Name)]
public sealed class HostileCatalogTests(Chromium chromium)
{
    private const string Script = "<script>attack()</script>";
    private const string Image = "\"><img src=x onerror=attack()>";

    [Fact]
    public async Task What_a_catalogue_or_an_address_says_is_shown_as_text_and_never_runs()
    {
        using var copy = new CatalogCopy();
        const string Role = "roles/mlops-engineer.yaml";
        copy.Change(Role, "title: MLOps Engineer", $"title: '{Image} {Script}'");
        copy.Change(Role, "  - ML Ops Engineer\n", $"  - 'Alias {Image} {Script}'\n");
        copy.Change(Role, "  Manages machine learning models over", $"  {Script} {Image} Manages machine learning models over");
        copy.Change(Role, "      Manages the lifecycle", $"      {Script} {Image} Manages the lifecycle");
        copy.Change(Role, "      Having run single", $"      {Script} {Image} Having run single");
        copy.Change("skills.yaml", "name: Kubernetes\n", $"name: 'Kubernetes {Script} {Image}'\n");
        using var server = WebServer.Start("--catalog", copy.Folder);
        await using var window = await chromium.OpenAsync();
        await window.AddInitScriptAsync("window.found = []; window.attack = () => found.push('attack'); addEventListener('securitypolicyviolation', event => found.push(event.violatedDirective + ' ' + event.sourceFile + ' ' + event.sample));");
        var page = await window.NewPageAsync();
        var query = Uri.EscapeDataString(Script + Image);
        string[] pages =
        [
            "/roles", "/roles?q=manages+the+lifecycle+of+models", $"/roles?q={query}&family={query}", "/roles/mlops-engineer", "/roles/senior-mlops-engineer", "/compare?role=mlops-engineer", $"/compare?role={query}",
            "/compare/mlops-engineer/prompt-engineer", $"/compare/mlops-engineer/prompt-engineer?part={query}&pair={query}", "/paths/mlops-engineer", "/paths?from=mlops-engineer&to=chief-ai-officer", $"/paths?from={query}&to={query}",
        ];

        foreach (var address in pages)
        {
            await page.GotoAsync(server.Address + address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.Empty(await page.EvaluateAsync<string[]>("window.found"));
            Assert.Equal(0, await page.Locator("img").CountAsync());
            Assert.Equal(2, await page.Locator("script").CountAsync());
        }

        await page.GotoAsync(server.Address + "/roles/mlops-engineer");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync($"{Image} {Script}");
        Assert.Contains(Script, await page.Locator("#work").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains(Image, await page.Locator("#skills").TextContentAsync(), StringComparison.Ordinal);
    }
}
