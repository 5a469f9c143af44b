using System.Net;
using System.Text;

namespace RoleCompare.Apps.Tests.Web.Api;

/// <summary>The web app and a client for it, for the tests of a class. One that asks more often than is allowed waits as it is told to.</summary>
public sealed class ApiServer : IDisposable
{
    private readonly WebServer _server = WebServer.Start();

    /// <summary>Makes the client.</summary>
    public ApiServer() => Client = new HttpClient { BaseAddress = new Uri(_server.Address) };

    /// <summary>The client.</summary>
    public HttpClient Client { get; }

    /// <summary>Sends a profile, or nothing, to an address below <c>/api</c>.</summary>
    internal async Task<ApiAnswer> SendAsync(HttpMethod method, string address, string? body = null, string type = "application/json")
    {
        while (true)
        {
            using var request = new HttpRequestMessage(method, $"/api/{address}");
            if (body is not null)
                request.Content = new StringContent(body, Encoding.UTF8, type);
            using var response = await Client.SendAsync(request);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                await Task.Delay(response.Headers.RetryAfter!.Delta!.Value);
                continue;
            }

            return new ApiAnswer(response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
        }
    }

    /// <summary>Ends the program.</summary>
    public void Dispose()
    {
        Client.Dispose();
        _server.Dispose();
    }
}

/// <summary>What came back.</summary>
internal sealed record ApiAnswer(HttpStatusCode Status, string? Type, string Body);
