using RoleCompare.Settings;
using Xunit;

namespace RoleCompare.Tests.Settings;

/// <summary>Each of these has one mistake; the message names the file, the member and what is allowed.</summary>
public sealed class RefusingSettingsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("", "The settings file is empty")]
    [InlineData("[]", "The settings file is a list; it must be a JSON object")]
    [InlineData("{\"embedding\": 1}", "'embedding' is a number; it must be a JSON object")]
    [InlineData("{\"embeding\": {}}", "'embeding' is not a member; did you mean 'embedding'?")]
    [InlineData("{\"embedding\": {\"provider\": \"built-in\", \"provider\": \"built-in\"}}", "'embedding.provider' stands twice")]
    [InlineData("{\"embedding\": {\"provider\": \"ollama\"}}", "'embedding.provider' is no provider that is known; it must be \"built-in\" or \"openai-compatible\".")]
    [InlineData("{\"embedding\": {\"model\": \"m\"}}", "'embedding.provider' is missing")]
    [InlineData("{\"embedding\": {\"provider\": \"built-in\", \"model\": \"m\"}}", "'embedding.model' means nothing to the provider \"built-in\"")]
    [InlineData("{\"embedding\": {\"provider\": \"openai-compatible\", \"model\": \"m\"}}", "'embedding.address' is missing")]
    [InlineData("{\"embedding\": {\"provider\": \"openai-compatible\", \"address\": \"http://localhost\"}}", "'embedding.model' is missing")]
    [InlineData("{\"embedding\": {\"provider\": \"openai-compatible\", \"address\": \"http://localhost\", \"model\": \" \"}}", "'embedding.model' is missing, empty")]
    [InlineData("{\"embedding\": {\"provider\": \"openai-compatible\",}}", "This is not valid JSON at line 1")]
    public void What_is_no_settings_file_is_refused(string json, string part) => Refuses(json, part);

    [Theory]
    [InlineData("localhost:11434/v1")]
    [InlineData("ftp://localhost/v1")]
    [InlineData("/v1")]
    [InlineData("http://")]
    [InlineData("")]
    public void An_address_is_absolute_and_http(string address) =>
        Refuses(ReadingSettingsTests.Endpoint("\"retries\": 1", address), "'embedding.address' is no address of an endpoint; it must be an address that starts with http:// or https://");

    [Theory]
    [InlineData("https://user:sk-secret@localhost/v1")]
    [InlineData("https://localhost/v1?key=sk-secret")]
    [InlineData("https://localhost/v1#sk-secret")]
    public void An_address_has_no_place_for_a_key(string address) =>
        Assert.DoesNotContain("sk-secret", Refuses(ReadingSettingsTests.Endpoint("\"retries\": 1", address), "'embedding.address' has a user, a '?' or a '#'"));

    [Theory]
    [InlineData("key")]
    [InlineData("apiKey")]
    [InlineData("api_key")]
    [InlineData("token")]
    public void A_key_does_not_belong_in_the_settings(string member) => Assert.DoesNotContain(
        "sk-secret",
        Refuses(ReadingSettingsTests.Endpoint($"\"{member}\": \"sk-secret\""), $"'embedding.{member}' does not belong in a settings file. Put the key into an environment variable"));

    [Theory]
    [InlineData("sk-secret")]
    [InlineData("$KEY")]
    [InlineData("secret")]
    [InlineData("1KEY")]
    [InlineData("")]
    public void A_key_is_not_taken_for_the_name_of_a_variable(string value) => Assert.DoesNotContain(
        "secret",
        Refuses(ReadingSettingsTests.Endpoint($"\"keyVariable\": \"{value}\""), "'embedding.keyVariable' is no name of an environment variable"));

    [Theory]
    [InlineData("\"keyVariable\": [\"sk-secret\"]", "'embedding.keyVariable' is a list; it must be a text in quotes.")]
    [InlineData("\"keyVariable\": 5500112233", "'embedding.keyVariable' is a number; it must be a text in quotes.")]
    [InlineData("\"keyFile\": {\"key\": \"sk-secret\"}", "'embedding.keyFile' is an object; it must be a text in quotes.")]
    [InlineData("\"keyFile\": true", "'embedding.keyFile' is true; it must be a text in quotes.")]
    [InlineData("\"retries\": \"sk-secret\"", "'embedding.retries' is a text; it must be a whole number from 0 to 10.")]
    [InlineData("\"timeoutSeconds\": \"60\"", "'embedding.timeoutSeconds' is a text; it must be a whole number from 1 to 3600.")]
    public void A_key_of_another_kind_is_not_repeated(string member, string part)
    {
        var message = Refuses(ReadingSettingsTests.Endpoint(member), part);

        Assert.DoesNotContain("secret", message);
        Assert.DoesNotContain("5500112233", message);
    }

    [Theory]
    [InlineData("{\"embedding\": \"sk-secret\"}", "'embedding' is a text; it must be a JSON object")]
    [InlineData("{\"embedding\": [\"sk-secret\"]}", "'embedding' is a list; it must be a JSON object")]
    [InlineData("\"sk-secret\"", "The settings file is a text; it must be a JSON object")]
    [InlineData("{\"$schema\": [\"sk-secret\"]}", "'$schema' is a list; it must be a text in quotes.")]
    [InlineData("{\"embedding\": {\"provider\": \"sk-secret\"}}", "'embedding.provider' is no provider that is known; it must be")]
    [InlineData("{\"sk-secret0123\": 1}", "'…' is not a member. Allowed: $schema, embedding.")]
    [InlineData("{\"embedding\": {\"sk-secret0123\": 1}}", "'embedding.…' is not a member. Allowed: provider")]
    [InlineData("{\"embedding\": {\"sk-secret-of-more-than-thirty-letters\": 1}}", "'embedding.…' is not a member. Allowed: provider")]
    public void A_key_in_any_other_place_is_not_repeated(string json, string part) => Assert.DoesNotContain("sk-secret", Refuses(json, part));

    [Fact]
    public void A_key_comes_from_one_place() =>
        Refuses(ReadingSettingsTests.Endpoint("\"keyVariable\": \"K\", \"keyFile\": \"f\""), "'embedding.keyFile' and 'keyVariable' both say where the key is");

    [Theory]
    [InlineData("dimensions", "0", "1 to 65536")]
    [InlineData("dimensions", "65537", "1 to 65536")]
    [InlineData("batchSize", "0", "1 to 2048")]
    [InlineData("batchSize", "1.5", "1 to 2048")]
    [InlineData("timeoutSeconds", "0", "1 to 3600")]
    [InlineData("retries", "-1", "0 to 10")]
    [InlineData("retries", "11", "0 to 10")]
    [InlineData("retryDelayMilliseconds", "60001", "0 to 60000")]
    public void A_number_out_of_range_is_refused(string member, string value, string range) =>
        Refuses(ReadingSettingsTests.Endpoint($"\"{member}\": {value}"), $"'embedding.{member}' is {value}; it must be a whole number from {range}.");

    [Fact]
    public void A_file_that_is_named_must_be_there()
    {
        var path = _folder.File("none.json");

        Assert.Equal($"{path}: There is no such file.", Assert.Throws<SettingsException>(() => SettingsFile.Load(path)).Message);
        Assert.Equal($"{_folder.Path}: This is a folder; name a JSON file.", Assert.Throws<SettingsException>(() => SettingsFile.Load(_folder.Path)).Message);
    }

    private string Refuses(string json, string part)
    {
        var path = _folder.Write("settings.json", json);
        var message = Assert.Throws<SettingsException>(() => SettingsReader.ReadFile(path)).Message;

        Assert.StartsWith($"{path}: {part}", message, StringComparison.Ordinal);
        return message;
    }
}
