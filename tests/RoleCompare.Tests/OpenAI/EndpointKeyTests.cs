using RoleCompare.OpenAI;
using RoleCompare.Settings;
using Xunit;

namespace RoleCompare.Tests.OpenAI;

/// <summary>Where the key comes from, and that no message has it.</summary>
public sealed class EndpointKeyTests : IDisposable
{
    private const string Key = "sk-test-0123456789-secret";
    private const string Variable = "ROLECOMPARE_TEST_ENDPOINT_KEY";
    private readonly TempFolder _folder = new();

    public EndpointKeyTests() => Environment.SetEnvironmentVariable(Variable, Key);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Variable, null);
        _folder.Dispose();
    }

    [Fact]
    public async Task A_key_from_the_environment_is_sent()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        await Endpoints.EmbedAsync(endpoint.Settings() with { KeyVariable = Variable }, ["a"]);

        Assert.Equal($"Bearer {Key}", Assert.Single(endpoint.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task A_key_from_a_file_is_sent_without_the_end_of_its_line()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        await Endpoints.EmbedAsync(endpoint.Settings() with { KeyFile = _folder.Write("key.txt", Key + "\r\n") }, ["a"]);

        Assert.Equal($"Bearer {Key}", Assert.Single(endpoint.Requests).Headers["Authorization"]);
    }

    [Fact]
    public async Task A_variable_that_is_not_set_is_told_before_anything_is_sent()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        var exception = Assert.Throws<SettingsException>(() => EndpointEmbeddings.Create(endpoint.Settings() with { KeyVariable = "ROLECOMPARE_TEST_NOT_SET" }));

        Assert.StartsWith("settings.json: 'embedding.keyVariable' names the environment variable ROLECOMPARE_TEST_NOT_SET, which is not set.", exception.Message, StringComparison.Ordinal);
        Assert.Empty(endpoint.Requests);
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_told_without_its_name()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        var exception = Assert.Throws<SettingsException>(() => EndpointEmbeddings.Create(endpoint.Settings() with { KeyFile = _folder.File(Key) }));

        Assert.StartsWith("settings.json: 'embedding.keyFile' names no file that can be read.", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, exception.Message);
    }

    [Theory]
    [InlineData("")]
    [InlineData("sk-one\nsk-two")]
    [InlineData("sk-tést")]
    [InlineData("Bearer sk-one")]
    public async Task What_is_no_key_is_told_without_it(string content)
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        var exception = Assert.Throws<SettingsException>(() => EndpointEmbeddings.Create(endpoint.Settings() with { KeyFile = _folder.Write("key.txt", content) }));

        Assert.StartsWith("settings.json: What the file that 'embedding.keyFile' names holds is no key", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("sk-", exception.Message);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(401)]
    [InlineData(404)]
    [InlineData(500)]
    public async Task A_server_that_repeats_the_key_does_not_bring_it_into_a_message(int status)
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(status, $"Incorrect API key provided: {Key}."));

        var fault = await Endpoints.FailAsync(endpoint.Settings() with { KeyVariable = Variable });

        Assert.DoesNotContain(Key, fault.ToString());
        Assert.Equal(status == 401, fault.Message.Contains($"Check the key in the environment variable {Variable}", StringComparison.Ordinal));
    }
}
