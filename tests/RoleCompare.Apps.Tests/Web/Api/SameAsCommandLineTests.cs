using System.Net;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Api;

/// <summary>The API gives the bytes of the command line.</summary>
public sealed class SameAsCommandLineTests(ApiServer server) : IClassFixture<ApiServer>
{
    private static readonly string Profile = Path.Combine(CommandLine.Cli.Root, "data", "samples", "cloud-engineer.json");

    [Theory]
    [InlineData("recommend", "recommend")]
    [InlineData("recommend?top=3", "recommend --top 3")]
    [InlineData("explain/mlops-engineer?versus=platform-engineer", "explain mlops-engineer --versus platform-engineer")]
    [InlineData("what-if?skill=docker=4&preference=team-management=1&top=7", "what-if --skill docker=4 --preference team-management=1 --top 7")]
    [InlineData("compare?role=mlops-engineer&role=devops-engineer&differences=true", "compare mlops-engineer devops-engineer --differences")]
    [InlineData("paths?from=devops-engineer&to=mlops-engineer&statedOnly=true", "paths devops-engineer mlops-engineer --stated-only")]
    public async Task A_profile_gives_the_same_document(string address, string command)
    {
        var answer = await server.SendAsync(HttpMethod.Post, address, File.ReadAllText(Profile));

        var printed = CommandLine.Cli.Run([.. command.Split(' '), "--profile", Profile, "--json"]);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (answer.Status, answer.Type));
        Assert.Equal(printed.Output, answer.Body);
    }

    [Theory]
    [InlineData("roles", "roles")]
    [InlineData("roles/mlops-engineer", "show mlops-engineer")]
    public async Task The_catalogue_gives_the_same_document(string address, string command)
    {
        var answer = await server.SendAsync(HttpMethod.Get, address);

        Assert.Equal(CommandLine.Cli.Run([.. command.Split(' '), "--json"]).Output, answer.Body);
    }
}
