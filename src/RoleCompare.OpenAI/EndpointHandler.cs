namespace RoleCompare.OpenAI;

/// <summary>
/// Sends what an endpoint needs and no more: nothing about this machine, no key where none is set. Reads the whole answer before it is
/// looked at, up to a limit, so that a connection that is cut in the middle is told as one.
/// </summary>
internal sealed class EndpointHandler : DelegatingHandler
{
    // 2,048 vectors of 4,096 elements, written as decimal numbers.
    private const long MaximumAnswer = 128 * 1024 * 1024;

    private readonly bool _hasKey;

    private EndpointHandler(bool hasKey, SocketsHttpHandler inner)
        : base(inner) => _hasKey = hasKey;

    /// <summary>Creates the handler. It follows no redirect, which could carry texts and key elsewhere, and keeps no cookies.</summary>
    /// <param name="address">The endpoint: what is on this machine is reached without a proxy.</param>
    /// <param name="hasKey">Whether requests carry a key.</param>
    public static EndpointHandler Create(Uri address, bool hasKey) => new(hasKey, new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        UseProxy = !address.IsLoopback,
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
            await response.Content.LoadIntoBufferAsync(MaximumAnswer, cancellationToken);
            return response;
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
