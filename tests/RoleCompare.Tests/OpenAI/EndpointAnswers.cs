using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace RoleCompare.Tests.OpenAI;

/// <summary>The answers of a <see cref="FakeEndpoint"/>.</summary>
internal static class EndpointAnswers
{
    /// <summary>The vector of a text where a test does not say another one: (3, 4) times its number of characters. Scaled to length 1: (0.6, 0.8).</summary>
    public static float[] ThreeFour(string text) => [3f * text.Length, 4f * text.Length];

    /// <summary>A vector for each text, as a server answers that is well.</summary>
    /// <param name="vector">The vector of a text.</param>
    /// <param name="asText">Whether the vectors are written in base64, as the client asks for, or as numbers, as many servers answer all the same.</param>
    /// <param name="backwards">Whether the last text's vector comes first.</param>
    /// <param name="model">The model that is said to have answered.</param>
    public static EndpointAnswer Good(Func<string, float[]>? vector = null, bool asText = true, bool backwards = false, string model = "test-model") => (context, request) =>
    {
        var data = request.Inputs.Select((input, index) => (object)new
        {
            @object = "embedding",
            index,
            embedding = asText ? Base64((vector ?? ThreeFour)(input)) : (object)(vector ?? ThreeFour)(input),
        });
        return JsonAsync(context, 200, new { @object = "list", data = backwards ? data.Reverse() : data, model, usage = new { prompt_tokens = 1, total_tokens = 1 } });
    };

    /// <summary>A refusal, with the words of OpenAI's errors.</summary>
    public static EndpointAnswer Status(int status, string? message = null, string? retryAfter = null, string? location = null) => (context, _) =>
    {
        if (retryAfter is not null)
            context.Response.Headers.RetryAfter = retryAfter;
        if (location is not null)
            context.Response.Headers.Location = location;
        return message is null ? StatusAsync(context, status) : JsonAsync(context, status, new { error = new { message, type = "x" } });
    };

    /// <summary>Anything, as a success.</summary>
    public static EndpointAnswer Body(string body) => (context, _) => context.Response.WriteAsync(body, context.RequestAborted);

    /// <summary>None, for as long as the client waits.</summary>
    public static EndpointAnswer Never() => (context, _) =>
    {
        var gone = new TaskCompletionSource();
        context.RequestAborted.Register(gone.SetResult);
        return gone.Task;
    };

    /// <summary>The first half of a good answer, then the end of the connection.</summary>
    public static EndpointAnswer Cut() => async (context, _) =>
    {
        context.Response.ContentLength = 1000;
        await context.Response.WriteAsync("{\"object\":\"list\",\"data\":[");
        await context.Response.Body.FlushAsync();
        context.Abort();
    };

    private static string Base64(float[] vector) => Convert.ToBase64String(MemoryMarshal.AsBytes<float>(vector));

    private static Task StatusAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private static Task JsonAsync(HttpContext context, int status, object body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(body)), context.RequestAborted).AsTask();
    }
}
