using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text.Json;
using Microsoft.Extensions.AI;
using OpenAI;
using OpenAI.Embeddings;
using RoleCompare.Settings;
using EmbeddingGenerationOptions = Microsoft.Extensions.AI.EmbeddingGenerationOptions;

namespace RoleCompare.OpenAI;

/// <summary>
/// Embeds texts at an OpenAI-compatible endpoint (OpenAI, Azure, Ollama, LM Studio, Text Embeddings Inference …), in batches one after
/// the other. Every vector is checked, scaled to length 1, and says which model made it: address, model and number of elements. All
/// vectors of one generator are of one model and one length. Safe for many threads.
/// </summary>
public sealed class EndpointEmbeddings : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly EndpointSettings _settings;
    private readonly string? _key;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;
    private readonly EmbeddingClient _client;
    private readonly EndpointShape _shape;

    private EndpointEmbeddings(EndpointSettings settings, string? key, TimeProvider time)
    {
        _settings = settings;
        _key = key;
        _time = time;
        _shape = new EndpointShape(settings);
        _http = new HttpClient(EndpointHandler.Create(settings, key is not null)) { Timeout = Timeout.InfiniteTimeSpan };
        _client = new EmbeddingClient(settings.Model, new ApiKeyCredential(key ?? "none"), new OpenAIClientOptions
        {
            Endpoint = settings.Address,
            Transport = new HttpClientPipelineTransport(_http),
            RetryPolicy = new ClientRetryPolicy(0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
        });
    }

    /// <summary>Prepares the use of an endpoint. Reads the key; sends nothing.</summary>
    /// <param name="settings">The endpoint.</param>
    /// <param name="time">The clock for time-outs and waits; the system's when null.</param>
    /// <exception cref="SettingsException">The key that the settings name is not there.</exception>
    public static EndpointEmbeddings Create(EndpointSettings settings, TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new EndpointEmbeddings(settings, EndpointKey.Read(settings), time ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    /// <remarks>A text that is empty or blank is never sent; its vector is all zeros, and has no elements as long as no other text was embedded and no number of dimensions is set.</remarks>
    /// <exception cref="EndpointException">The endpoint cannot be reached, refuses, or answers something that cannot be used.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values, EmbeddingGenerationOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(values);
        if (options?.Dimensions is { } asked && asked != _settings.Dimensions)
            throw new RoleCompareException($"{asked} dimensions were asked for; {_settings.Name} is configured for {_settings.Dimensions?.ToString() ?? "what the model gives"}.");

        var texts = values.ToList();
        var vectors = new float[]?[texts.Count];
        foreach (var batch in Enumerable.Range(0, texts.Count).Where(i => !string.IsNullOrWhiteSpace(texts[i])).Chunk(_settings.BatchSize))
        {
            var inputs = Array.ConvertAll(batch, i => texts[i]);
            var made = await EndpointRetries.RunAsync(_settings, _time, () => AskAsync(inputs, cancellationToken), cancellationToken);
            for (var i = 0; i < batch.Length; i++)
                vectors[batch[i]] = made[i];
        }

        return [.. vectors.Select(vector => new Embedding<float>(vector ?? new float[_shape.Dimensions]) { ModelId = _shape.Id })];
    }

    /// <inheritdoc/>
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        ArgumentNullException.ThrowIfNull(serviceType);
        if (serviceKey is not null)
            return null;
        if (serviceType == typeof(EmbeddingGeneratorMetadata))
            return new EmbeddingGeneratorMetadata("openai", _settings.Address, _settings.Model, _settings.Dimensions);
        return serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <summary>Closes the connections.</summary>
    public void Dispose() => _http.Dispose();

    private async Task<float[][]> AskAsync(string[] inputs, CancellationToken cancellationToken)
    {
        return _shape.Check(await SendAsync(inputs, cancellationToken), inputs.Length);
    }

    private async Task<AnsweredVectors> SendAsync(string[] inputs, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(_settings.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            var answer = await _client.GenerateEmbeddingsAsync(inputs, new global::OpenAI.Embeddings.EmbeddingGenerationOptions { Dimensions = _settings.Dimensions }, either.Token);
            return AnsweredVectors.Of(answer.Value);
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw EndpointFaults.OfTime(_settings, exception);
        }
        catch (ClientResultException exception) when (exception.GetRawResponse() is { } answer)
        {
            throw EndpointFaults.OfAnswer(_settings, _key, answer, _time.GetUtcNow());
        }
        catch (Exception exception) when (exception is ClientResultException or HttpRequestException or IOException)
        {
            throw EndpointFaults.OfConnection(_settings, exception);
        }
        catch (Exception exception) when (exception is JsonException or FormatException or InvalidOperationException and not ObjectDisposedException or NullReferenceException or ArgumentException)
        {
            // The package reads an answer without asking what it is; these are its ways to fail.
            throw EndpointFaults.OfContent(_settings, exception);
        }
    }
}
