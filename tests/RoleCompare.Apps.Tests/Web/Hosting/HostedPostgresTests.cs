using System.Net;
using RoleCompare.Tests;
using RoleCompare.Tests.Storage;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Hosting;

/// <summary>Several machines that serve many people from one PostgreSQL database.</summary>
public sealed class HostedPostgresTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly PostgresServer _postgres;
    private readonly string _name = $"w{Guid.NewGuid():N}";

    public HostedPostgresTests(PostgresServer postgres)
    {
        _postgres = postgres;
        _postgres.Administer($"CREATE DATABASE {_name} OWNER {PostgresServer.User}");
    }

    public void Dispose()
    {
        _postgres.Administer($"DROP DATABASE IF EXISTS {_name} WITH (FORCE)");
        _folder.Dispose();
    }

    [Fact]
    public async Task What_was_begun_at_one_machine_goes_on_at_another()
    {
        using var first = Start();
        using var second = Start();
        using var here = first.Browser();
        using var there = second.Browser();
        using var elsewhere = second.Browser();
        var cookie = (await here.AnswerAsync("To calm production fires."))!.Split(';')[0];
        there.DefaultRequestHeaders.Add("Cookie", cookie);

        Assert.Null(await there.AnswerAsync("To write poems."));
        var code = await here.MakeCodeAsync();
        await elsewhere.SendAsync("/recover", "/recover", "code", code);

        Assert.All(
            [await here.ReadAsync("/profile"), await there.ReadAsync("/profile"), await elsewhere.ReadAsync("/profile")],
            page => Assert.True(page.Contains("production fires", StringComparison.Ordinal) && page.Contains("poems", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_database_that_went_away_is_told_without_its_name_and_logged_without_the_password()
    {
        using var server = Start();
        using var browser = server.Browser();
        await browser.AnswerAsync("To grow.");
        _postgres.Administer($"DROP DATABASE {_name} WITH (FORCE)");

        using var response = await browser.GetAsync("/profile");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        Assert.Contains("Your data cannot be read or saved at this moment.", page, StringComparison.Ordinal);
        Assert.DoesNotContain(_name, page, StringComparison.Ordinal);
        Assert.Contains($"{_name} is not there", server.Log.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("8c1f", server.Log.Text, StringComparison.Ordinal);
    }

    private HostedServer Start() => new(_postgres.ConnectionString(_name), _folder.File("keys"));
}
