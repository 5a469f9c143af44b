using System.Net;
using RoleCompare.Storage;
using RoleCompare.Tests;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Hosting;

/// <summary>A server for many people without accounts: a secret in a cookie opens one's data, and a code that was written down.</summary>
public sealed class HostedModeTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly HostedServer _server;

    public HostedModeTests() => _server = Start();

    private string Database => _folder.File("hosted.db");

    public void Dispose()
    {
        _server.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/profile")]
    [InlineData("/answers")]
    [InlineData("/questions/goals")]
    [InlineData("/recover")]
    public async Task Nothing_is_kept_of_somebody_who_only_looks(string page)
    {
        using var browser = _server.Browser();
        browser.DefaultRequestHeaders.Add("Cookie", $"__Host-rolecompare={Capability.Create().Reveal()}; rolecompare-profile=me");

        using var response = await browser.GetAsync(page);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.DoesNotContain(Cookies(response), cookie => !cookie.StartsWith("__Host-rolecompare-form=", StringComparison.Ordinal));
        Assert.Empty(Kept());
    }

    [Fact]
    public async Task The_first_answer_sets_the_cookie_and_the_next_ones_do_not()
    {
        using var browser = _server.Browser();

        var first = await browser.AnswerAsync("To calm production fires.");
        var second = await browser.AnswerAsync("To write.");

        Assert.Matches("^__Host-rolecompare=[A-Za-z0-9_-]{43}; max-age=15552000; path=/; secure; samesite=lax; httponly$", first);
        Assert.Null(second);
        Assert.Equal(2, Assert.Single(Kept()).Answers);
    }

    [Fact]
    public async Task Everybody_sees_their_own_answers_only()
    {
        using var mine = _server.Browser();
        using var yours = _server.Browser();
        using var nobodys = _server.Browser();
        await mine.AnswerAsync("To calm production fires.");
        await yours.AnswerAsync("To write poems.");

        foreach (var page in (string[])["/profile", "/answers", "/profile/export"])
        {
            Assert.Contains("To calm production fires.", await mine.ReadAsync(page), StringComparison.Ordinal);
            Assert.DoesNotContain("poems", await mine.ReadAsync(page), StringComparison.Ordinal);
            Assert.DoesNotContain("fires", await yours.ReadAsync(page), StringComparison.Ordinal);
            Assert.DoesNotContain("fires", await nobodys.ReadAsync(page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task No_page_names_other_profiles_and_none_can_be_chosen()
    {
        using var browser = _server.Browser();
        await browser.AnswerAsync("To grow.");
        var name = Assert.Single(Kept()).Name.Value;

        using var other = _server.Browser();
        other.DefaultRequestHeaders.Add("Cookie", $"rolecompare-profile={name}");

        Assert.DoesNotContain(name, await other.ReadAsync("/profile"), StringComparison.Ordinal);
        Assert.DoesNotContain("To grow.", await other.ReadAsync("/profile"), StringComparison.Ordinal);
        using var choice = new FormUrlEncodedContent([new("name", name)]);
        using var response = await other.PostAsync("/profile/choose", choice);
        Assert.True(response.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed);
    }

    [Fact]
    public async Task A_code_opens_the_answers_in_another_browser_once()
    {
        using var here = _server.Browser();
        using var there = _server.Browser();
        using var elsewhere = _server.Browser();
        await here.AnswerAsync("To calm production fires.");
        Assert.Contains("You have none yet.", await here.ReadAsync("/profile"), StringComparison.Ordinal);
        var code = await here.MakeCodeAsync();
        Assert.Contains("You have made one", await here.ReadAsync("/profile"), StringComparison.Ordinal);

        var (status, _, cookie) = await there.SendAsync("/recover", "/recover", "code", code.Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant());
        var again = await elsewhere.SendAsync("/recover", "/recover", "code", code);

        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.StartsWith("__Host-rolecompare=", cookie, StringComparison.Ordinal);
        Assert.Contains("To calm production fires.", await there.ReadAsync("/answers"), StringComparison.Ordinal);
        Assert.Contains("To calm production fires.", await here.ReadAsync("/answers"), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.UnprocessableEntity, null), (again.Status, again.Cookie));
        Assert.Contains("This code opens nothing.", again.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7Q2M-0KXR-9A4D-TT61-HZ5B-C8WE", "This code opens nothing.")]
    [InlineData("7Q2M-0KXR", "This is no recovery code:")]
    [InlineData("", "This is no recovery code:")]
    public async Task A_code_that_opens_nothing_is_told_and_not_shown_again(string typed, string told)
    {
        using var browser = _server.Browser();

        var (status, body, cookie) = await browser.SendAsync("/recover", "/recover", "code", typed);

        Assert.Equal((HttpStatusCode.UnprocessableEntity, null), (status, cookie));
        Assert.Contains(told, body, StringComparison.Ordinal);
        Assert.DoesNotContain("value=\"7Q2M", body, StringComparison.Ordinal);
        Assert.Empty(Kept());
    }

    [Fact]
    public async Task Deleting_ends_the_data_the_code_and_the_cookies()
    {
        using var here = _server.Browser();
        using var there = _server.Browser();
        await here.AnswerAsync("To calm production fires.");
        await there.SendAsync("/recover", "/recover", "code", await here.MakeCodeAsync());
        var code = await there.MakeCodeAsync();

        var (status, _, cookie) = await here.SendAsync("/profile/delete", "/profile/delete");

        Assert.Equal(HttpStatusCode.SeeOther, status);
        Assert.StartsWith("__Host-rolecompare=; expires=Thu, 01 Jan 1970", cookie, StringComparison.Ordinal);
        Assert.Empty(Kept());
        Assert.DoesNotContain("fires", await there.ReadAsync("/profile"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await here.SendAsync("/recover", "/recover", "code", code)).Status);
    }

    [Fact]
    public async Task Leaving_ends_the_secret_of_one_browser_and_the_code_still_opens_the_data()
    {
        using var browser = _server.Browser();
        var secret = (await browser.AnswerAsync("To calm production fires."))!.Split('=', ';')[1];
        var code = await browser.MakeCodeAsync();

        await browser.SendAsync("/profile", "/profile/leave");

        using var thief = _server.Browser();
        thief.DefaultRequestHeaders.Add("Cookie", $"__Host-rolecompare={secret}");
        Assert.DoesNotContain("fires", await browser.ReadAsync("/profile"), StringComparison.Ordinal);
        Assert.DoesNotContain("fires", await thief.ReadAsync("/profile"), StringComparison.Ordinal);
        await browser.SendAsync("/recover", "/recover", "code", code);
        Assert.Contains("fires", await browser.ReadAsync("/profile"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_import_takes_the_place_of_what_was_there_and_the_browser_and_the_code_still_open_it()
    {
        using var browser = _server.Browser();
        await browser.AnswerAsync("To calm production fires.");
        var code = await browser.MakeCodeAsync();
        var exported = await browser.ReadAsync("/profile/export");
        await browser.AnswerAsync("To write poems.");

        using var form = new MultipartFormDataContent
        {
            { new StringContent(await browser.TokenAsync("/profile", "/profile/import")), "__RequestVerificationToken" },
            { new StringContent("yes"), "replace" },
            { new StringContent(exported), "file", "mine.json" },
        };
        using var response = await browser.PostAsync("/profile/import", form);

        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(1, Assert.Single(Kept()).Answers);
        Assert.Contains("fires", await browser.ReadAsync("/profile"), StringComparison.Ordinal);
        using var other = _server.Browser();
        Assert.Equal(HttpStatusCode.SeeOther, (await other.SendAsync("/recover", "/recover", "code", code)).Status);
    }

    [Fact]
    public async Task Who_has_not_been_there_for_180_days_is_deleted_and_who_came_meanwhile_is_not()
    {
        using var gone = _server.Browser();
        var there = (await Begin(_server, "To stay."))!.Split(';')[0];
        await gone.AnswerAsync("To go.");
        string? renewed;
        using (var nextDay = Start(days: 1))
        {
            using var browser = nextDay.Browser();
            browser.DefaultRequestHeaders.Add("Cookie", there);
            using var visit = await browser.GetAsync("/");
            using var again = await browser.GetAsync("/");
            renewed = Assert.Single(Cookies(visit));
            Assert.Empty(Cookies(again));
        }

        using var later = Start(days: 181);
        using var asks = later.Browser();

        Assert.True(SpinWait.SpinUntil(() => Kept().Count == 1, TimeSpan.FromMinutes(1)));
        asks.DefaultRequestHeaders.Add("Cookie", there);
        Assert.Contains("To stay.", await asks.ReadAsync("/profile"), StringComparison.Ordinal);
        Assert.Equal($"{there}; max-age=15552000; path=/; secure; samesite=lax; httponly", renewed);
        Assert.Contains("Profiles that nobody had opened for 180 days were deleted: 1.", later.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_and_no_answer_is_in_a_log_or_an_address()
    {
        using var here = _server.Browser();
        using var there = _server.Browser();
        var secret = (await here.AnswerAsync("To calm production fires."))!.Split('=', ';')[1];
        var code = await here.MakeCodeAsync();
        using var response = await PostAsync(there, "/recover", "code", code);
        await there.SendAsync("/recover", "/recover", "code", code);

        Assert.DoesNotContain(code, response.Headers.Location!.ToString(), StringComparison.Ordinal);
        Assert.NotEmpty(_server.Log.Text);
        Assert.DoesNotContain(secret, _server.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(code, _server.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("production fires", _server.Log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_with_the_code_and_all_personal_pages_are_stored_by_nobody()
    {
        using var browser = _server.Browser();
        await browser.AnswerAsync("To grow.");

        using var code = await PostAsync(browser, "/profile", "ignored", "", "/profile/code");
        using var data = await browser.GetAsync("/profile");
        using var recover = await browser.GetAsync("/recover");

        Assert.All([code, data, recover], response => Assert.True(response.Headers.CacheControl!.NoStore));
    }

    [Fact]
    public async Task What_did_not_come_by_https_is_refused_and_the_rest_is_to_stay_with_it()
    {
        using var plain = _server.Browser("http");
        using var secure = _server.Browser();

        using var refused = await plain.GetAsync("/");
        using var served = await secure.GetAsync("/");
        using var ready = await plain.GetAsync("/readyz");

        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("This server is reached by https only.", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        Assert.Equal("max-age=31536000", served.Headers.GetValues("Strict-Transport-Security").Single());
    }

    [Fact]
    public async Task A_request_to_another_name_is_refused()
    {
        using var browser = _server.CreateClient(new() { BaseAddress = new Uri("https://other.example.org"), AllowAutoRedirect = false });

        using var response = await browser.GetAsync("/");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task Only_the_owner_of_the_program_may_look_into_its_folders()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Windows has no such rights.");
        using var server = new HostedServer(_folder.File("data/hosted.db"), _folder.File("secret/keys"));
        using var browser = server.Browser();
        await browser.AnswerAsync("To grow.");

        Assert.All(
            ["data", "secret", "secret/keys"],
            folder => Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, new FileInfo(_folder.File(folder)).UnixFileMode));
    }

    private static IReadOnlyList<string> Cookies(HttpResponseMessage response) => response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : [];

    private static async Task<HttpResponseMessage> PostAsync(HttpClient browser, string page, string field, string value, string? action = null)
    {
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", await browser.TokenAsync(page, action ?? page)), new(field, value)]);
        return await browser.PostAsync(action ?? page, form);
    }

    private static async Task<string?> Begin(HostedServer server, string goals)
    {
        using var browser = server.Browser();
        return await browser.AnswerAsync(goals);
    }

    private HostedServer Start(int days = 0) => new(Database, _folder.File("keys"), days);

    private IReadOnlyList<SavedProfileSummary> Kept()
    {
        using var profiles = SavedProfiles.Open(Database, TimeProvider.System);
        return profiles.List();
    }
}
