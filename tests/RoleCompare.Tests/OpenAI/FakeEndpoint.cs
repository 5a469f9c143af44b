using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace RoleCompare.Tests.OpenAI;

/// <summary>An HTTP server on loopback that answers as endpoints for embeddings do, or as they do on bad days, and remembers what it was sent.</summary>
internal sealed class FakeEndpoint : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ConcurrentQueue<EndpointRequest> _requests = [];
    private readonly ConcurrentQueue<EndpointAnswer> _answers;

    private FakeEndpoint(WebApplication app, EndpointAnswer[] answers)
    {
        _app = app;
        _answers = new ConcurrentQueue<EndpointAnswer>(answers);
    }

    /// <summary>Where it listens, with <c>/v1</c> at the end.</summary>
    public Uri Address => new(_app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single() + "/v1");

    public IReadOnlyList<EndpointRequest> Requests => [.. _requests];

    /// <summary>Every text that it was sent, in the order of sending.</summary>
    public IReadOnlyList<string> Texts => [.. _requests.SelectMany(request => request.Inputs)];

    /// <summary>Starts a server on a free port.</summary>
    /// <param name="answers">One for each request in turn; the last one is given again and again. Good answers when there are none.</param>
    public static async Task<FakeEndpoint> StartAsync(params EndpointAnswer[] answers)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
        var app = builder.Build();
        var endpoint = new FakeEndpoint(app, answers.Length == 0 ? [EndpointAnswers.Good()] : answers);
        app.Run(endpoint.AnswerAsync);
        await app.StartAsync();
        return endpoint;
    }

    public async ValueTask DisposeAsync()
    {
        // Those who still wait for an answer are cut off at once.
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    private async Task AnswerAsync(HttpContext context)
    {
        using var document = await JsonDocument.ParseAsync(context.Request.Body);
        var root = document.RootElement.Clone();
        var request = new EndpointRequest(
            context.Request.Method + " " + context.Request.Path,
            [.. root.GetProperty("input").EnumerateArray().Select(input => input.GetString()!)],
            root,
            context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase));
        _requests.Enqueue(request);
        if (!(_answers.Count > 1 ? _answers.TryDequeue(out var answer) : _answers.TryPeek(out answer)))
            throw new InvalidOperationException("No answer is left.");
        await answer(context, request);
    }
}

/// <summary>Answers one request.</summary>
internal delegate Task EndpointAnswer(HttpContext context, EndpointRequest request);

/// <summary>What a server was sent.</summary>
internal sealed record EndpointRequest(string Line, IReadOnlyList<string> Inputs, JsonElement Body, IReadOnlyDictionary<string, string> Headers);
