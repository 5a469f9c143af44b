using System.Net;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Paths;

public sealed class RouteAddressTests : IDisposable
{
    private readonly WebServer _server = WebServer.Start();
    private readonly HttpClient _client;

    public RouteAddressTests() => _client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(_server.Address) };

    [Theory]
    [InlineData("from=mlops-engineer&to=MLOps+Engineer", "The route would end where it starts", "MLOps Engineer")]
    [InlineData("from=mlops-engineer&to=chief-ai-officer&avoid=Chief+AI+Officer", "it cannot be avoided", "Chief AI Officer")]
    [InlineData("from=mlops-engineer&to=chief-ai-officer&via=MLOps+Engineer", "name a role on the way", "MLOps Engineer")]
    [InlineData("from=mlops-engineer&to=chief-ai-officer&via=ml-platform-lead&avoid=ML+Platform+Lead", "name it once", "ML Platform Lead")]
    [InlineData("from=mlops-engineer&to=chief-ai-officer&via=ml-platform-lead&steps=1", "allow more moves or name fewer", "ml-platform-lead")]
    [InlineData("from=nobody+at+all&to=chief-ai-officer", "There is no role “nobody at all”", "nobody at all")]
    public async Task What_contradicts_itself_is_told_beside_the_field_and_what_was_typed_stays(string query, string words, string typed)
    {
        var (status, body) = await GetAsync("/paths?" + query);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, status);
        Assert.Contains(words, WebUtility.HtmlDecode(body), StringComparison.Ordinal);
        Assert.Contains("aria-invalid=\"true\"", body, StringComparison.Ordinal);
        Assert.Contains($"value=\"{typed}\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_there_is_no_route_the_options_that_open_one_are_links_to_it()
    {
        var (_, body) = await GetAsync("/paths?from=mlops-engineer&to=chief-ai-officer&steps=1");
        Assert.Contains("No route leads there", body, StringComparison.Ordinal);
        var link = body.Split("href=\"").Select(part => WebUtility.HtmlDecode(part.Split('"')[0])).Single(address => address.StartsWith("/paths?from=", StringComparison.Ordinal) && address.Contains("steps=8", StringComparison.Ordinal));

        var (status, opened) = await GetAsync(link);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Move by move", opened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_person_s_own_role_and_aim_stand_in_the_form_and_their_skills_count()
    {
        var file = Path.Combine(CommandLine.Cli.Root, "data", "samples", "cloud-engineer.json");
        Assert.Equal(0, CommandLine.Cli.Run("profile", "import", file, "--name", "me", "--database", _server.Database).ExitCode);

        var (_, routes) = await GetAsync("/paths");
        var (_, map) = await GetAsync("/paths/devops-engineer");
        var (_, compared) = await GetAsync("/compare/devops-engineer/mlops-engineer");
        var (_, without) = await GetAsync("/compare/devops-engineer/mlops-engineer?me=no");

        Assert.Contains("From DevOps Engineer to ML Platform Lead", routes, StringComparison.Ordinal);
        Assert.Contains("What counts as there: what you said you have", map, StringComparison.Ordinal);
        Assert.Contains("You want", compared, StringComparison.Ordinal);
        Assert.Contains("You have", compared, StringComparison.Ordinal);
        Assert.DoesNotContain("You want", without, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _client.Dispose();
        _server.Dispose();
    }

    private async Task<(HttpStatusCode Status, string Body)> GetAsync(string address)
    {
        using var answer = await _client.GetAsync(address, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
