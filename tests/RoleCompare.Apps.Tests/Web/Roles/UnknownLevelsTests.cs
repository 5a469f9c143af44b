using System.Net;
using RoleCompare.Tests;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Roles;

public sealed class UnknownLevelsTests
{
    private const string Attribution = "This uses a made-up classification of the Office of Examples.";

    [Fact]
    public async Task What_a_publication_does_not_say_is_shown_as_unknown_and_the_publication_is_named()
    {
        using var folder = new TempFolder();
        Write(folder.Path);
        using var server = WebServer.Start("--catalog", folder.Path);
        using var client = new HttpClient { BaseAddress = new Uri(server.Address) };

        foreach (var address in (string[])["/roles", "/roles?q=nuts", "/roles/nut-roaster", "/compare/nut-roaster/nut-sheller", "/compare/nut-roaster/nut-sheller?part=skills", "/paths/nut-roaster", "/paths?from=nut-roaster&to=nut-sheller"])
        {
            var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.Contains(Attribution, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        }

        var role = await client.GetStringAsync("/roles/nut-roaster", TestContext.Current.CancellationToken);
        Assert.Contains("Seniority not known", role, StringComparison.Ordinal);
        Assert.Contains("level not known", role, StringComparison.Ordinal);
        Assert.Contains("Not known: Scope of responsibilities", role, StringComparison.Ordinal);
        Assert.Contains("The levels are not known.", role, StringComparison.Ordinal);
        Assert.Contains("not known", await client.GetStringAsync("/compare/nut-roaster/nut-sheller", TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static void Write(string folder)
    {
        Directory.CreateDirectory(Path.Combine(folder, "roles"));
        File.Copy(Path.Combine(CommandLine.Cli.Root, "data", "dimensions.yaml"), Path.Combine(folder, "dimensions.yaml"));
        File.WriteAllText(Path.Combine(folder, "origins.yaml"), $"- id: nuts\n  name: Nuts\n  version: \"1\"\n  license: free\n  attribution: \"{Attribution}\"\n");
        File.WriteAllText(Path.Combine(folder, "skills.yaml"), string.Concat(((string[])["roast", "shell", "sort"]).Select(skill => $"- id: {skill}\n  name: {skill} nuts\n  category: nuts\n  origin: nuts\n  code: {skill}\n")));
        foreach (var (id, own) in ((string, string)[])[("nut-roaster", "roast"), ("nut-sheller", "shell")])
        {
            File.WriteAllText(Path.Combine(folder, "roles", id + ".yaml"), $"""
                id: {id}
                title: {id.Replace('-', ' ')}
                summary: They {own} nuts of all kinds.
                dimensions:
                  primary-role:
                    text: They {own} nuts in a factory all day.
                skills:
                  - id: {own}
                    need: essential
                  - id: sort
                    need: useful
                sources:
                  - Nuts, version 1.
                origin: nuts
                code: {id}

                """.ReplaceLineEndings("\n"));
        }
    }
}
