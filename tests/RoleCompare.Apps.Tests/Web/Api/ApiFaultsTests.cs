using System.Net;
using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Api;

public sealed class ApiFaultsTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Theory]
    [InlineData("recommend", "{\"skil\": {}}", "'skil' is not a member; did you mean 'skills'?")]
    [InlineData("recommend", "{\"age\": 30}", "'age' is not used")]
    [InlineData("recommend", "{\"skills\": ", "not valid JSON")]
    [InlineData("recommend", "{}", "says nothing to rank roles by")]
    [InlineData("recommend?top=0", "{\"goals\": \"x\"}", "'top' is 0")]
    [InlineData("explain/mlops-enginer", "{\"goals\": \"x\"}", "There is no role 'mlops-enginer'")]
    [InlineData("what-if", "{\"goals\": \"keep models healthy\"}", "Nothing is changed")]
    [InlineData("what-if?skill=docker=9", "{\"goals\": \"keep models healthy\"}", "the level is 9; it must be from 0 to 5")]
    [InlineData("compare?role=mlops-engineer", "", "2 to 6 can be compared")]
    [InlineData("paths", "", "Say where to start")]
    [InlineData("questionnaire/next", "{\"answers\": [{\"question\": \"skills.kubernetes\", \"value\": \"9\"}]}", "allowed are 0, 1, 2, 3, 4, 5")]
    [InlineData("questionnaire/next", "{\"answer\": []}", "did you mean 'answers'?")]
    public async Task What_is_wrong_is_told_with_its_place(string address, string body, string told)
    {
        var answer = await server.SendAsync(HttpMethod.Post, address, body);

        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (answer.Status, answer.Type));
        using var problem = JsonDocument.Parse(answer.Body);
        Assert.Equal(400, problem.RootElement.GetProperty("status").GetInt32());
        Assert.Contains(told, problem.RootElement.GetProperty("detail").GetString()!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_role_that_there_is_not_is_not_found()
    {
        var answer = await server.SendAsync(HttpMethod.Get, "roles/no-such-role");

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.Status, answer.Type));
    }

    [Fact]
    public async Task An_address_that_there_is_not_is_told_as_problem_details()
    {
        var answer = await server.SendAsync(HttpMethod.Get, "no-such-address");

        Assert.Equal((HttpStatusCode.NotFound, "application/problem+json"), (answer.Status, answer.Type));
    }

    [Fact]
    public async Task A_body_of_more_than_a_megabyte_is_refused()
    {
        var answer = await server.SendAsync(HttpMethod.Post, "recommend", $"{{\"goals\": \"{new string('x', 1_000_001)}\"}}");

        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "application/problem+json"), (answer.Status, answer.Type));
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_ask_again()
    {
        using var own = new ApiServer();

        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(_ => own.Client.GetAsync("/api/roles/mlops-engineer")));

        Assert.Contains(answers, answer => answer.StatusCode == HttpStatusCode.OK);
        var refused = answers.First(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter!.Delta);
        Assert.Equal("application/problem+json", refused.Content.Headers.ContentType!.MediaType);
    }
}
