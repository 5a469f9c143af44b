using System.Text.Json.Nodes;
using Xunit;

namespace RoleCompare.Apps.Tests.Web.Api;

public sealed class QuestionnaireApiTests(ApiServer server) : IClassFixture<ApiServer>
{
    [Fact]
    public async Task It_never_asks_twice_and_shows_leaders_once_something_was_answered()
    {
        var answers = new JsonArray();
        var asked = new HashSet<string>();
        for (var round = 0; round < 12; round++)
        {
            var answer = await server.SendAsync(HttpMethod.Post, "questionnaire/next", new JsonObject { ["answers"] = answers.DeepClone() }.ToJsonString());
            var standing = JsonNode.Parse(answer.Body)!;
            var question = standing["next"]!;
            Assert.True(asked.Add(question["id"]!.GetValue<string>()), $"{question["id"]} is asked again");
            Assert.Equal(standing["answered"]!.GetValue<int>() > 0, standing["leaders"]!.AsArray().Count > 0);
            var choice = question["choices"]!.AsArray().LastOrDefault();
            answers.Add(new JsonObject { ["question"] = question["id"]!.GetValue<string>(), ["value"] = choice?["value"]!.ToString() });
        }
    }
}
