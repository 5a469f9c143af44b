using System.Text.Json;
using RoleCompare.Tests.OpenAI;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>A settings file that names an endpoint, which is a server on loopback.</summary>
public sealed class SettingsTests : IDisposable
{
    private const string Profile = """{"goals": "I want to keep models healthy in production.", "skills": {"k8s": 4, "writing system prompts": 2}}""";
    private const string Key = "sk-test-0123456789-secret";
    private readonly string _folder = Directory.CreateTempSubdirectory("rolecompare-settings-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Recommend_says_where_it_sends_texts_and_which_model_it_used()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(Vector));
        var settings = Write(endpoint);

        var result = Cli.Pipe(Profile, "recommend", "--profile", "-", "--json", "--settings", settings);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal($"Sending texts of the catalogue and the profile to {endpoint.Address} (model test-model), as {settings} says.", Assert.Single(result.ErrorLines));
        using var document = JsonDocument.Parse(result.Output);
        Assert.Equal($"{endpoint.Address.Authority}/v1/test-model/3", document.RootElement.GetProperty("model").GetString());

        Assert.Equal("I want to keep models healthy in production.", endpoint.Texts[^1]);
        Assert.All(endpoint.Texts, text => Assert.DoesNotContain("k8s", text));
    }

    [Fact]
    public async Task The_likeness_that_the_endpoint_sees_decides()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(Vector));

        var result = Cli.Pipe("""{"goals": "Prompt engineer."}""", "recommend", "--profile", "-", "--json", "--settings", Write(endpoint));

        using var document = JsonDocument.Parse(result.Output);
        Assert.Equal("prompt-engineer", document.RootElement.GetProperty("matches")[0].GetProperty("role").GetString());
    }

    [Fact]
    public async Task With_a_database_the_catalogue_is_sent_once_and_the_profile_each_time()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(Vector));
        var (settings, database) = (Write(endpoint), Path.Combine(_folder, "rolecompare.db"));
        CliResult Recommend() => Cli.Pipe(Profile, "recommend", "--profile", "-", "--json", "--settings", settings, "--database", database);

        var first = Recommend();
        var sent = endpoint.Texts.Count;
        var second = Recommend();

        Assert.Equal(first, second);
        Assert.InRange(sent, Cli.Roles, int.MaxValue);
        Assert.Equal([endpoint.Texts[0], "I want to keep models healthy in production."], endpoint.Texts.Skip(sent));
        Assert.DoesNotContain("models healthy in production", System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(database)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_ranking_with_quotes_and_an_explanation_are_printed_as_ever()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(Vector));
        var settings = Write(endpoint);

        var ranking = Cli.Pipe(Profile, "recommend", "--profile", "-", "--settings", settings);
        var explanation = Cli.Pipe(Profile, "explain", "--profile", "-", "mlops-engineer", "--settings", settings);

        Assert.Equal((0, 0), (ranking.ExitCode, explanation.ExitCode));
        Assert.Contains("You want: \"I want to keep models healthy in production.\"", explanation.Output);
        Assert.Single(ranking.ErrorLines);
        Assert.Single(explanation.ErrorLines);
    }

    [Theory]
    [InlineData("explain", "--profile", "-", "no-such-role")]
    [InlineData("explain", "--profile", "-", "mlops-engineer", "--versus", "mlops-engineer")]
    public async Task Bad_usage_is_told_before_anything_is_sent(params string[] arguments)
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        var result = Cli.Pipe(Profile, [.. arguments, "--settings", Write(endpoint)]);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("rolecompare: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(endpoint.Requests);
    }

    [Fact]
    public async Task Without_settings_with_a_model_folder_and_in_other_commands_nothing_is_sent_or_said()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();
        var settings = Write(endpoint);
        var environment = new Dictionary<string, string> { ["ROLECOMPARE_SETTINGS"] = settings };

        CliResult[] results =
        [
            Cli.Pipe(Profile, "recommend", "--profile", "-", "--json"),
            Cli.Pipe(Profile, "recommend", "--profile", "-", "--json", "--settings", settings, "--model", Path.Combine(Cli.Root, "models")),
            Cli.PipeWith(environment, Profile, "paths", "prompt-engineer", "--profile", "-"),
            Cli.PipeWith(environment, "", "roles"),
        ];

        Assert.All(results, result => Assert.Equal((0, ""), (result.ExitCode, result.Errors)));
        Assert.Equal(results[0].Output, results[1].Output);
        Assert.Empty(endpoint.Requests);
    }

    [Fact]
    public async Task The_environment_names_settings_and_the_option_goes_before_it()
    {
        await using var first = await FakeEndpoint.StartAsync(EndpointAnswers.Good(Vector));
        await using var second = await FakeEndpoint.StartAsync(EndpointAnswers.Good(Vector));
        var environment = new Dictionary<string, string> { ["ROLECOMPARE_SETTINGS"] = Write(first, file: "first.json") };

        Cli.PipeWith(environment, Profile, "recommend", "--profile", "-", "--json");
        var sent = first.Requests.Count;
        Cli.PipeWith(environment, Profile, "recommend", "--profile", "-", "--json", "--settings", Write(second, file: "second.json"));

        Assert.NotEqual(0, sent);
        Assert.Equal(sent, first.Requests.Count);
        Assert.Equal(sent, second.Requests.Count);
    }

    [Fact]
    public async Task A_persons_own_settings_are_found()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The folder for settings can be moved on Linux only.");
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(Vector));
        Directory.CreateDirectory(Path.Combine(_folder, "rolecompare"));
        var settings = Write(endpoint, file: Path.Combine("rolecompare", "settings.json"));

        var result = Cli.PipeWith(new Dictionary<string, string> { ["XDG_CONFIG_HOME"] = _folder }, "", "model", "info");

        Assert.StartsWith($"Texts are embedded at {endpoint.Address} (model test-model), as", result.Output, StringComparison.Ordinal);
        Assert.Contains(settings, result.Output.ReplaceLineEndings(""), StringComparison.Ordinal);
        Assert.Empty(endpoint.Requests);
    }

    [Fact]
    public async Task Model_info_tells_what_is_configured_as_json()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        using var configured = JsonDocument.Parse(Cli.Run("model", "info", "--json", "--settings", Write(endpoint, "\"keyVariable\": \"NOT_SET\"")).Output);
        using var builtIn = JsonDocument.Parse(Cli.Run("model", "info", "--json").Output);

        var embedding = configured.RootElement.GetProperty("embedding");
        Assert.Equal("openai-compatible", embedding.GetProperty("provider").GetString());
        Assert.Equal(endpoint.Address.AbsoluteUri, embedding.GetProperty("address").GetString());
        Assert.Equal("environment variable NOT_SET", embedding.GetProperty("key").GetString());
        Assert.Equal("built-in", builtIn.RootElement.GetProperty("embedding").GetProperty("provider").GetString());
        Assert.Empty(endpoint.Requests);
    }

    [Fact]
    public async Task A_server_that_recovers_is_waited_for()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(429, retryAfter: "0"), EndpointAnswers.Status(500), EndpointAnswers.Cut(), EndpointAnswers.Good(Vector));

        var result = Cli.Pipe(Profile, "recommend", "--profile", "-", "--json", "--settings", Write(endpoint, "\"retries\": 3, \"retryDelayMilliseconds\": 1"));

        Assert.Equal(0, result.ExitCode);
        Assert.Single(result.ErrorLines);
    }

    [Fact]
    public async Task A_server_that_does_not_recover_is_an_error_with_one_message()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(500, "out of memory"));

        var result = Cli.Pipe(Profile, "recommend", "--profile", "-", "--settings", Write(endpoint, "\"retries\": 2, \"retryDelayMilliseconds\": 1"));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(2, result.ErrorLines.Count);
        Assert.Equal($"rolecompare: {endpoint.Address} (model test-model) answered 500 (a fault of the server). Try again later. It says: \"out of memory\". It was tried 3 times.", result.ErrorLines[1]);
    }

    [Fact]
    public async Task A_key_is_sent_from_the_environment_and_never_shown()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Status(401, $"Incorrect API key provided: {Key}"));
        var environment = new Dictionary<string, string> { ["TEST_KEY"] = Key };

        var result = Cli.PipeWith(environment, Profile, "recommend", "--profile", "-", "--settings", Write(endpoint, "\"keyVariable\": \"TEST_KEY\""));

        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"Bearer {Key}", Assert.Single(endpoint.Requests).Headers["Authorization"]);
        Assert.Contains("Check the key in the environment variable TEST_KEY", result.ErrorLines[1]);
        Assert.DoesNotContain(Key, result.Errors);
    }

    [Fact]
    public async Task A_key_that_is_not_there_is_told_before_anything_is_said_or_sent()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        ModelTests.Refuses(Cli.Pipe(Profile, "recommend", "--profile", "-", "--settings", Write(endpoint, "\"keyVariable\": \"NOT_SET\"")), "NOT_SET, which is not set");
        Assert.Empty(endpoint.Requests);
    }

    [Fact]
    public async Task An_endpoint_on_this_machine_is_reached_without_a_proxy()
    {
        await using var proxy = await FakeEndpoint.StartAsync();
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(Vector));
        var environment = new Dictionary<string, string> { ["HTTP_PROXY"] = $"http://{proxy.Address.Authority}", ["http_proxy"] = $"http://{proxy.Address.Authority}" };

        Assert.Equal(0, Cli.PipeWith(environment, Profile, "recommend", "--profile", "-", "--json", "--settings", Write(endpoint)).ExitCode);
        Assert.Empty(proxy.Requests);
    }

    [Fact]
    public async Task A_key_that_travels_in_the_clear_to_another_machine_is_told_first()
    {
        // The other machine is a proxy on this one: its name is never looked up.
        await using var proxy = await FakeEndpoint.StartAsync(EndpointAnswers.Good(Vector));
        var environment = new Dictionary<string, string> { ["http_proxy"] = $"http://{proxy.Address.Authority}", ["no_proxy"] = "", ["TEST_KEY"] = Key };
        var settings = Path.Combine(_folder, "settings.json");
        File.WriteAllText(settings, """{"embedding": {"provider": "openai-compatible", "address": "http://endpoint.invalid/v1", "model": "m", "keyVariable": "TEST_KEY"}}""");

        var result = Cli.PipeWith(environment, Profile, "recommend", "--profile", "-", "--json", "--settings", settings);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            "warning: The key travels unencrypted to endpoint.invalid: others in between can read it. Use an address with https.",
            result.ErrorLines[1]);
        Assert.All(proxy.Requests, request => Assert.Equal("endpoint.invalid", request.Headers["Host"]));
    }

    [Fact]
    public void Settings_that_are_wrong_are_refused()
    {
        var settings = Path.Combine(_folder, "settings.json");
        File.WriteAllText(settings, """{"embedding": {"provider": "openai-compatible", "adress": "http://localhost"}}""");

        ModelTests.Refuses(Cli.Pipe(Profile, "recommend", "--profile", "-", "--settings", settings), settings, "'embedding.adress' is not a member; did you mean 'address'?");
        ModelTests.Refuses(Cli.Pipe(Profile, "recommend", "--profile", "-", "--settings", "nothing.json"), "nothing.json: There is no such file.");
        ModelTests.Refuses(Cli.PipeWith(new Dictionary<string, string> { ["ROLECOMPARE_SETTINGS"] = "nothing.json" }, Profile, "recommend", "--profile", "-"), "ROLECOMPARE_SETTINGS names it");
    }

    // Texts about prompts point one way, texts about models another, all a little in a third.
    private static float[] Vector(string text) =>
        [Count(text, "prompt"), Count(text, "model"), 1];

    private static int Count(string text, string word) => text.Split(word, StringSplitOptions.None).Length - 1 + text.Split(char.ToUpperInvariant(word[0]) + word[1..]).Length - 1;

    private string Write(FakeEndpoint endpoint, string members = "\"retries\": 0", string file = "settings.json")
    {
        var path = Path.Combine(_folder, file);
        File.WriteAllText(path, $$"""{"embedding": {"provider": "openai-compatible", "address": "{{endpoint.Address}}", "model": "test-model", {{members}} } }""");
        return path;
    }
}
