using RoleCompare.OpenAI;
using RoleCompare.Settings;
using Xunit;

namespace RoleCompare.Tests.OpenAI;

/// <summary>Short ways to use a <see cref="FakeEndpoint"/>.</summary>
internal static class Endpoints
{
    public static EndpointSettings Settings(this FakeEndpoint endpoint) => new()
    {
        Source = "settings.json",
        Address = endpoint.Address,
        Model = "test-model",
        Retries = 0,
        RetryDelay = TimeSpan.Zero,
        Timeout = TimeSpan.FromHours(2),
    };

    /// <summary>Embeds texts, and returns their vectors as lists.</summary>
    public static async Task<List<float[]>> EmbedAsync(EndpointSettings settings, string[] texts, TimeProvider? time = null)
    {
        using var generator = EndpointEmbeddings.Create(settings, time);
        return [.. (await generator.GenerateAsync(texts, cancellationToken: TestContext.Current.CancellationToken)).Select(embedding => embedding.Vector.ToArray())];
    }

    /// <summary>Embeds two texts, which must fail.</summary>
    public static async Task<EndpointException> FailAsync(EndpointSettings settings, TimeProvider? time = null) =>
        await Assert.ThrowsAsync<EndpointException>(() => EmbedAsync(settings, ["one", "two"], time));
}
