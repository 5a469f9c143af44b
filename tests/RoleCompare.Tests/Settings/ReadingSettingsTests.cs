using System.Text.Json;
using RoleCompare.Settings;
using Xunit;

namespace RoleCompare.Tests.Settings;

public sealed class ReadingSettingsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"embedding\": {}}")]
    [InlineData("{\"embedding\": null}")]
    [InlineData("{\"embedding\": {\"provider\": \"built-in\"}}")]
    [InlineData("{\"$schema\": \"settings.schema.json\"}")]
    public void The_built_in_model_is_the_default(string json) => Assert.Null(Read(json).Endpoint);

    [Fact]
    public void Only_address_and_model_must_be_said()
    {
        var endpoint = Read("""{"embedding": {"provider": "openai-compatible", "address": "http://localhost:11434/v1/", "model": " nomic-embed-text "}}""").Endpoint!;

        Assert.Equal("http://localhost:11434/v1", endpoint.Address.AbsoluteUri);
        Assert.Equal("http://localhost:11434/v1 (model nomic-embed-text)", endpoint.Name);
        Assert.Equal((null, null, null), (endpoint.KeyVariable, endpoint.KeyFile, endpoint.Dimensions));
        Assert.Equal((64, TimeSpan.FromSeconds(60), 3, TimeSpan.FromSeconds(0.5)), (endpoint.BatchSize, endpoint.Timeout, endpoint.Retries, endpoint.RetryDelay));
    }

    [Fact]
    public void Everything_can_be_set()
    {
        var endpoint = Read("""
            {"embedding": {"provider": "openai-compatible", "address": "https://api.example.org/openai/v1", "model": "m", "keyVariable": "EXAMPLE_KEY",
             "dimensions": 512, "batchSize": 2048, "timeoutSeconds": 5, "retries": 0, "retryDelayMilliseconds": 1}}
            """).Endpoint!;

        Assert.Equal(("EXAMPLE_KEY", 512, 2048, TimeSpan.FromSeconds(5), 0, TimeSpan.FromMilliseconds(1)),
            (endpoint.KeyVariable, endpoint.Dimensions, endpoint.BatchSize, endpoint.Timeout, endpoint.Retries, endpoint.RetryDelay));
    }

    [Fact]
    public void A_key_file_lies_beside_the_settings() =>
        Assert.Equal(_folder.File("key.txt"), Read(Endpoint("\"keyFile\": \"key.txt\"")).Endpoint!.KeyFile);

    [Theory]
    [InlineData("http://localhost:1/v1", false)]
    [InlineData("http://127.0.0.1:1/v1", false)]
    [InlineData("http://[::1]:1/v1", false)]
    [InlineData("https://api.example.org/v1", false)]
    [InlineData("http://gpu.example.org/v1", true)]
    [InlineData("http://192.168.1.5:11434/v1", true)]
    public void A_key_travels_in_the_clear_without_https_to_another_machine(string address, bool inTheClear)
    {
        Assert.Equal(inTheClear, Read(Endpoint("\"keyVariable\": \"K\"", address)).Endpoint!.SendsKeyInTheClear);
        Assert.False(Read(Endpoint("\"retries\": 1", address)).Endpoint!.SendsKeyInTheClear);
    }

    /// <summary>The schema gives editors completion: it must know what the reader knows.</summary>
    [Fact]
    public void The_schema_has_the_same_members()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "docs", "schemas", "settings.schema.json")));
        var members = schema.RootElement.GetProperty("properties").GetProperty("embedding").GetProperty("properties").EnumerateObject().Select(member => member.Name);

        var message = Assert.Throws<SettingsException>(() => Read("""{"embedding": {"zzz": 1}}""")).Message;
        Assert.EndsWith($"Allowed: {string.Join(", ", members)}.", message, StringComparison.Ordinal);
    }

    /// <summary>Every example of the page can be copied.</summary>
    [Fact]
    public void The_examples_of_the_page_are_right()
    {
        var page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "settings.md"));
        var examples = page.Split("```json\n")[1..].Select(part => part[..part.IndexOf("```", StringComparison.Ordinal)]).ToList();

        Assert.True(examples.Count >= 4);
        Assert.All(examples, example => Assert.NotNull(Read(example).Endpoint));
    }

    internal static string Endpoint(string members, string address = "http://localhost:1/v1") =>
        $$"""{"embedding": {"provider": "openai-compatible", "address": "{{address}}", "model": "m", {{members}} } }""";

    private ProgramSettings Read(string json) => SettingsReader.ReadFile(_folder.Write("settings.json", json));
}
