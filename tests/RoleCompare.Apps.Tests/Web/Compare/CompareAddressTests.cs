using System.Net;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Compare;

public sealed class CompareAddressTests : IDisposable
{
    private const string Seven = "/mlops-engineer/prompt-engineer/data-engineer/data-scientist/devops-engineer/software-engineer/site-reliability-engineer";

    private readonly WebServer _server = WebServer.Start();
    private readonly HttpClient _client;

    public CompareAddressTests() => _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Address) };

    [Fact]
    public async Task A_role_that_is_not_there_is_a_page_that_is_not_there()
    {
        foreach (var address in (string[])["/roles/nobody", "/roles/No%20Body", "/compare/mlops-engineer/nobody", "/paths/nobody"])
            Assert.Equal(HttpStatusCode.NotFound, (await GetAsync(address)).Status);
    }

    [Fact]
    public async Task Seven_roles_and_one_role_twice_are_refused_in_words()
    {
        var seven = await GetAsync("/compare" + Seven);
        Assert.Equal(HttpStatusCode.BadRequest, seven.Status);
        Assert.Contains("7 roles were named; 2 to 6 can be compared.", seven.Body, StringComparison.Ordinal);
        var twice = await GetAsync("/compare/mlops-engineer/mlops-engineer");
        Assert.Equal(HttpStatusCode.BadRequest, twice.Status);
        Assert.Contains("is named twice", twice.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_takes_titles_and_ids_each_once_and_says_what_is_wrong_with_others()
    {
        var good = await GetAsync("/compare?role=MLOps+Engineer&role=&role=mlops-engineer&role=prompt-engineer&differences=on");
        Assert.Equal((HttpStatusCode.Redirect, "/compare/mlops-engineer/prompt-engineer?differences=on"), (good.Status, good.Location));
        var seven = await GetAsync("/compare?" + string.Join('&', Seven[1..].Split('/').Select(id => "role=" + id)));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, seven.Status);
        Assert.Contains("7 roles were chosen; at most 6 can be compared.", seven.Body, StringComparison.Ordinal);
        var unknown = await GetAsync("/compare?role=mlops-engineer&role=Prompt+Enginer");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, unknown.Status);
        Assert.Contains("Did you mean Prompt Engineer", WebUtility.HtmlDecode(unknown.Body), StringComparison.Ordinal);
        Assert.Contains("value=\"Prompt Enginer\"", unknown.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv", "csv")]
    [InlineData("markdown", "markdown")]
    [InlineData("json", "json")]
    public async Task A_download_is_what_the_command_line_prints(string format, string option)
    {
        var printed = CommandLine.Cli.Run("compare", "mlops-engineer", "prompt-engineer", "--against", "prompt-engineer", "--differences", "--format", option);

        var answer = await GetAsync($"/compare/mlops-engineer/prompt-engineer?against=prompt-engineer&differences=on&format={format}");

        Assert.Equal(HttpStatusCode.OK, answer.Status);
        Assert.Equal(printed.Output, answer.Body);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private async Task<(HttpStatusCode Status, string? Location, string Body)> GetAsync(string address)
    {
        using var answer = await _client.GetAsync(address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, answer.Headers.Location?.OriginalString, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
