using RoleCompare.Settings;

namespace RoleCompare.OpenAI;

/// <summary>
/// Sends what an endpoint needs and no more: nothing about this machine, no key where none is set. Reads the whole answer before it is
/// looked at, up to a limit, so that a connection that is cut in the middle is told as one.
/// </summary>
internal sealed class EndpointHandler : DelegatingHandler
{
    // The longest vector that is allowed, as decimal numbers of 16 characters.
    private const long BytesOfText = 1 << 20;
    private const long MostBytes = 256 << 20;

    private readonly bool _hasKey;
    private readonly long _maximumAnswer;

    private EndpointHandler(bool hasKey, long maximumAnswer, SocketsHttpHandler inner)
        : base(inner)
    {
        _hasKey = hasKey;
        _maximumAnswer = maximumAnswer;
    }

    /// <summary>Creates the handler. It follows no redirect, which could carry texts and key elsewhere, and keeps no cookies.</summary>
    /// <param name="settings">The endpoint: what is on this machine is reached without a proxy.</param>
    /// <param name="hasKey">Whether requests carry a key.</param>
    public static EndpointHandler Create(EndpointSettings settings, bool hasKey) => new(
        hasKey,
        Math.Min(MostBytes, (settings.BatchSize + 1) * BytesOfText),
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = !settings.Address.IsLoopback,
            ActivityHeadersPropagator = null,
        });

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        foreach (var name in request.Headers.Select(header => header.Key).Where(name => name.StartsWith("X-Stainless", StringComparison.OrdinalIgnoreCase)).ToList())
            request.Headers.Remove(name);
        request.Headers.UserAgent.Clear();
        request.Headers.UserAgent.ParseAdd("RoleCompare");
        if (!_hasKey)
            request.Headers.Authorization = null;

        var response = await base.SendAsync(request, cancellationToken);
        try
        {
            await response.Content.LoadIntoBufferAsync(_maximumAnswer, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
