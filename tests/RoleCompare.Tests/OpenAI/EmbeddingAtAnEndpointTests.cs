using Microsoft.Extensions.AI;
using RoleCompare.OpenAI;
using Xunit;

namespace RoleCompare.Tests.OpenAI;

public sealed class EmbeddingAtAnEndpointTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Vectors_are_read_as_base64_and_as_numbers_and_scaled_to_length_1(bool asText)
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(asText: asText));

        var vectors = await Endpoints.EmbedAsync(endpoint.Settings(), ["one", "three"]);

        Assert.Equal([[0.6f, 0.8f], [0.6f, 0.8f]], vectors);
        Assert.Equal("POST /v1/embeddings", Assert.Single(endpoint.Requests).Line);
    }

    [Fact]
    public async Task Vectors_belong_to_the_text_that_their_index_names()
    {
        await using var endpoint = await FakeEndpoint.StartAsync(EndpointAnswers.Good(text => text == "left" ? [2, 0] : [0, 5], backwards: true));

        Assert.Equal([[1, 0], [0, 1], [1, 0]], await Endpoints.EmbedAsync(endpoint.Settings(), ["left", "right", "left"]));
    }

    [Fact]
    public async Task Texts_are_sent_in_batches()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();
        string[] texts = ["a", "b", "c", "d", "e", "f", "g"];

        var vectors = await Endpoints.EmbedAsync(endpoint.Settings() with { BatchSize = 3 }, texts);

        Assert.Equal(7, vectors.Count);
        Assert.Equal([3, 3, 1], endpoint.Requests.Select(request => request.Inputs.Count));
        Assert.Equal(texts, endpoint.Texts);
    }

    [Fact]
    public async Task Blank_texts_are_never_sent_and_are_zeros()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        Assert.Equal([[0, 0], [0.6f, 0.8f], [0, 0]], await Endpoints.EmbedAsync(endpoint.Settings(), ["", "text", " \n\t"]));
        Assert.Equal(["text"], endpoint.Texts);
    }

    [Fact]
    public async Task Nothing_but_blank_texts_sends_nothing()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        Assert.Equal([[0, 0, 0]], await Endpoints.EmbedAsync(endpoint.Settings() with { Dimensions = 3 }, [" "]));
        Assert.Empty(endpoint.Requests);
    }

    [Fact]
    public async Task Model_and_dimensions_are_asked_for_as_they_are_set()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        await Endpoints.EmbedAsync(endpoint.Settings(), ["a"]);
        await Endpoints.EmbedAsync(endpoint.Settings() with { Dimensions = 2 }, ["a"]);

        Assert.Equal("test-model", endpoint.Requests[0].Body.GetProperty("model").GetString());
        Assert.False(endpoint.Requests[0].Body.TryGetProperty("dimensions", out _));
        Assert.Equal(2, endpoint.Requests[1].Body.GetProperty("dimensions").GetInt32());
    }

    [Fact]
    public async Task Each_vector_says_which_model_made_it()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();
        using var generator = EndpointEmbeddings.Create(endpoint.Settings());

        var made = await generator.GenerateAsync(["a", ""], cancellationToken: TestContext.Current.CancellationToken);

        Assert.All(made, embedding => Assert.Equal($"127.0.0.1:{endpoint.Address.Port}/v1/test-model/2", embedding.ModelId));
        Assert.Equal(endpoint.Address, generator.GetService<EmbeddingGeneratorMetadata>()!.ProviderUri);
    }

    [Theory]
    [InlineData("http://localhost", "localhost/m/2")]
    [InlineData("http://localhost:8080/", "localhost:8080/m/2")]
    [InlineData("https://host/one/v1", "host/one/v1/m/2")]
    [InlineData("https://host/two/v1", "host/two/v1/m/2")]
    public async Task Servers_behind_one_host_are_not_taken_for_each_other(string address, string id)
    {
        using var generator = EndpointEmbeddings.Create(new() { Source = "settings.json", Address = new Uri(address), Model = "m", Dimensions = 2 });

        Assert.Equal(id, Assert.Single(await generator.GenerateAsync([""], cancellationToken: TestContext.Current.CancellationToken)).ModelId);
    }

    [Fact]
    public async Task One_that_is_closed_says_so()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();
        var generator = EndpointEmbeddings.Create(endpoint.Settings());
        generator.Dispose();

        await Assert.ThrowsAsync<ObjectDisposedException>(() => generator.GenerateAsync(["a"], cancellationToken: TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Requests_carry_nothing_about_the_machine_and_no_key_where_none_is_set()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();

        await Endpoints.EmbedAsync(endpoint.Settings(), ["a"]);

        var headers = Assert.Single(endpoint.Requests).Headers;
        Assert.Equal(["Accept", "Content-Length", "Content-Type", "Host", "User-Agent"], headers.Keys.Order());
        Assert.Equal("RoleCompare", headers["User-Agent"]);
    }

    [Fact]
    public async Task Other_dimensions_than_those_that_are_set_cannot_be_asked_for()
    {
        await using var endpoint = await FakeEndpoint.StartAsync();
        using var generator = EndpointEmbeddings.Create(endpoint.Settings() with { Dimensions = 2 });

        var exception = await Assert.ThrowsAsync<RoleCompareException>(
            () => generator.GenerateAsync(["a"], new EmbeddingGenerationOptions { Dimensions = 3 }, TestContext.Current.CancellationToken));

        Assert.StartsWith("3 dimensions were asked for", exception.Message, StringComparison.Ordinal);
        Assert.Empty(endpoint.Requests);
    }

    [Fact]
    public async Task Cancelling_ends_the_wait_for_an_answer()
    {
        using var cancel = new CancellationTokenSource();
        await using var endpoint = await FakeEndpoint.StartAsync((context, request) =>
        {
            cancel.Cancel();
            return EndpointAnswers.Never()(context, request);
        });
        using var generator = EndpointEmbeddings.Create(endpoint.Settings() with { Retries = 3 });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => generator.GenerateAsync(["a"], cancellationToken: cancel.Token));
        Assert.Single(endpoint.Requests);
    }
}
