using System.Globalization;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Results;

public sealed class ResultsTests(AnsweredServer answered) : IClassFixture<AnsweredServer>, IDisposable
{
    private const double Base = 50;
    private const double Rounding = 0.051;

    private readonly Visitor _visitor = new(answered.Server);

    [Fact]
    public async Task Who_said_nothing_yet_is_led_to_the_questions()
    {
        using var server = WebServer.Start();
        using var visitor = new Visitor(server);

        var page = await visitor.GetAsync("/results");

        Assert.Contains("There is nothing to rank by yet", page.Words, StringComparison.Ordinal);
        Assert.Contains("href=\"/questions\"", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_roles_stand_in_the_order_of_the_command_line()
    {
        var page = Parse(await _visitor.GetAsync("/results"));

        var printed = CommandLine.Cli.Run("recommend", "--saved", "me", "--database", answered.Server.Database, "--top", "10");
        var titles = page.QuerySelectorAll(".ranked-card h2 a").Select(link => link.TextContent).ToList();
        Assert.Equal(10, titles.Count);
        Assert.Equal(titles, printed.Output.Split('\n').Where(line => line.Length > 0 && char.IsDigit(line[0]) && line.Contains('(') && line.Contains(". ", StringComparison.Ordinal))
            .Select(line => line.Split(". ", 2)[1].Split("  ")[0]));
    }

    [Fact]
    public async Task The_parts_of_a_card_add_up_to_its_points()
    {
        var page = Parse(await _visitor.GetAsync("/results"));

        Assert.All(page.QuerySelectorAll(".ranked-card"), card =>
        {
            var parts = card.QuerySelectorAll(".parts td:last-child").SelectMany(cell => cell.TextContent.Split(' ')).Select(Number).ToList();
            Assert.Equal(Number(card.QuerySelector(".facts strong")!.TextContent), Base + parts.Sum(), (parts.Count + 1) * Rounding);
        });
    }

    [Fact]
    public async Task All_reasons_of_a_role_add_up_to_its_points()
    {
        var page = Parse(await _visitor.GetAsync("/results/platform-engineer"));

        var reasons = page.QuerySelectorAll(".reason-list .points").Select(points => Number(points.TextContent)).ToList();
        Assert.True(reasons.Count > 5);
        var points = Number(page.QuerySelector(".lede")!.TextContent.Trim().Split(' ')[0]);
        Assert.Equal(points, Base + reasons.Sum(), (reasons.Count + 1) * Rounding);
    }

    [Fact]
    public async Task A_changed_answer_ranks_again_and_changes_nothing_that_is_kept()
    {
        var before = await _visitor.GetAsync("/results");

        var tried = await _visitor.GetAsync("/results?skills.incident-response=5&preferences.team-management=&skills.kubernetes=4");

        Assert.Contains("What if Incident response not mentioned → 5.", tried.Words, StringComparison.Ordinal);
        Assert.Contains("as before", tried.Words, StringComparison.Ordinal);
        var after = await _visitor.GetAsync("/results");
        Assert.Equal(WithoutToken(before.Text), WithoutToken(after.Text));
    }

    [Theory]
    [InlineData("/results?skills.no-such-skill=3", "there is no skill 'no-such-skill'")]
    [InlineData("/results?skills.kubernetes=6", "it must be from 0 to 5")]
    [InlineData("/results?preferences.team-management=loud", "'loud' is no level")]
    public async Task A_change_that_is_none_is_told(string address, string told)
    {
        var page = await _visitor.GetAsync(address);

        Assert.Equal(HttpStatusCode.BadRequest, page.Status);
        Assert.Contains(told, page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_export_as_json_is_what_the_command_line_prints()
    {
        var page = await _visitor.GetAsync("/results/export.json");

        Assert.Equal(CommandLine.Cli.Run("recommend", "--saved", "me", "--database", answered.Server.Database, "--json").Output, page.Text);
    }

    [Fact]
    public async Task The_exports_as_table_and_text_name_every_role()
    {
        var table = await _visitor.GetAsync("/results/export.csv");
        var text = await _visitor.GetAsync("/results/export.md");

        foreach (var file in Directory.GetFiles(Path.Combine(CommandLine.Cli.Root, "data", "roles"), "*.yaml"))
            Assert.Contains($",{Path.GetFileNameWithoutExtension(file)},", table.Text, StringComparison.Ordinal);
        Assert.StartsWith("# Roles that fit\n", text.Text, StringComparison.Ordinal);
        Assert.Contains("## 1. MLOps Engineer", text.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_is_ruled_out_says_why()
    {
        var page = await _visitor.GetAsync("/results/engineering-manager");

        Assert.Contains("Engineering Manager is ruled out", page.Words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_a_form_that_the_page_gave_keeps_a_ranking()
    {
        using var own = new AnsweredServer();
        using var visitor = new Visitor(own.Server);
        using var stranger = new HttpClient { BaseAddress = new Uri(own.Server.Address) };

        using var forged = await stranger.PostAsync("/results/keep", new FormUrlEncodedContent([]));
        Assert.Equal(HttpStatusCode.BadRequest, forged.StatusCode);
        Assert.Equal(2, CommandLine.Cli.Run("profile", "show", "me", "--result", "1", "--database", own.Server.Database).ExitCode);

        await visitor.PostAsync("/results", "/results/keep");
        Assert.Contains("MLOps Engineer", CommandLine.Cli.Run("profile", "show", "me", "--result", "1", "--database", own.Server.Database).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_answers_is_stored_by_nobody()
    {
        using var client = new HttpClient { BaseAddress = new Uri(answered.Server.Address) };

        using var answer = await client.GetAsync("/results");

        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.DoesNotContain("unsafe", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
    }

    public void Dispose() => _visitor.Dispose();

    private static IDocument Parse(Visitor.Page page) => new HtmlParser().ParseDocument(page.Text);

    private static double Number(string points) => points.Trim() switch
    {
        "" => 0,
        ['±', ..] => 0,
        ['−', .. var rest] => -double.Parse(rest, CultureInfo.InvariantCulture),
        var text => double.Parse(text, CultureInfo.InvariantCulture),
    };

    private static string WithoutToken(string page) => string.Join('\n', page.Split('\n').Where(line => !line.Contains("__RequestVerificationToken", StringComparison.Ordinal)));
}
