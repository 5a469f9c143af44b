using System.Globalization;
using System.Text.Json.Serialization;
using System.Threading.RateLimiting;
using RoleCompare.Web.Hosting;

namespace RoleCompare.Web.Api;

/// <summary>The HTTP API: what the command line prints with <c>--json</c>, by address. It keeps nothing of anybody: a profile travels in the body (docs/api.md).</summary>
internal static class ApiEndpoints
{
    private const string Limit = "api";
    private const int RequestsPerSecond = 20;

    /// <summary>Adds what the API needs.</summary>
    public static void AddApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options => options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict);
        services.AddOpenApi(options =>
        {
            // The pages are for people.
            options.ShouldInclude = description => description.RelativePath?.StartsWith("api/", StringComparison.Ordinal) == true;
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info.Title = "RoleCompare";
                document.Info.Version = typeof(ApiEndpoints).Assembly.GetName().Version!.ToString(3);
                document.Info.Description = $"Roles ranked for a profile, with every reason. Nothing is stored. At most {WebHost.MaximumBody:N0} bytes a request and {RequestsPerSecond} requests a second for each client; more are refused with 429 and Retry-After.";
                return Task.CompletedTask;
            });
        });
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = (rejected, _) =>
            {
                var wait = rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var time) ? time : TimeSpan.FromSeconds(1);
                rejected.HttpContext.Response.Headers.RetryAfter = Math.Max(1, Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
                return ValueTask.CompletedTask;
            };
            options.AddPolicy(Limit, context => RateLimitPartition.GetTokenBucketLimiter(
                context.Connection.RemoteIpAddress?.ToString() ?? "",
                _ => new TokenBucketRateLimiterOptions { TokenLimit = RequestsPerSecond, TokensPerPeriod = RequestsPerSecond, ReplenishmentPeriod = TimeSpan.FromSeconds(1), QueueLimit = 0 }));
        });
    }

    /// <summary>Adds the addresses.</summary>
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api")
            .RequireRateLimiting(Limit)
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status429TooManyRequests);
        api.MapCatalog();
        api.MapRanking();
        api.MapRoutes();
        api.MapQuestionnaire();
        app.MapOpenApi("/api/openapi.json");
    }
}
