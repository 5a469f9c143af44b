using System.ClientModel.Primitives;
using System.Globalization;
using System.Net.Http.Headers;
using RoleCompare.Naming;
using RoleCompare.Settings;

namespace RoleCompare.OpenAI;

/// <summary>Says what went wrong with a request, where, and what to do.</summary>
internal static class EndpointFaults
{
    /// <summary>An answer other than 200.</summary>
    /// <param name="settings">The endpoint.</param>
    /// <param name="key">The key that was sent; null when none was.</param>
    /// <param name="answer">The whole answer.</param>
    /// <param name="now">The time, for a wait that is given as a date.</param>
    public static EndpointException OfAnswer(EndpointSettings settings, string? key, PipelineResponse answer, DateTimeOffset now)
    {
        var said = ServerMessage.Read(answer.Content.ToMemory(), key);
        var says = said.Length == 0 ? "" : $" It says: \"{said}\".";
        return answer.Status switch
        {
            401 or 403 => new(EndpointFault.KeyRefused, $"{settings.Name} refuses access ({answer.Status}). {CheckKey(settings, key)}"),
            404 => new(EndpointFault.NotFound, $"{settings.Name}: there is no such address or no such model (404). Check 'address', which mostly ends in /v1, and 'model' in {settings.Source}.{says}"),
            408 or 429 or >= 500 => new(
                EndpointFault.Overloaded,
                $"{settings.Name} answered {answer.Status} ({(answer.Status == 429 ? "too many requests" : answer.Status == 408 ? "it waited too long" : "a fault of the server")}). Try again later.{says}",
                RetryAfter(answer, now)),
            >= 300 and < 400 => new(
                EndpointFault.Redirected,
                $"{settings.Name} redirects to another address{Location(answer)}; RoleCompare sends texts only to the one that is configured. Set 'address' in {settings.Source} to where it is now."),
            _ => new(EndpointFault.Rejected, $"{settings.Name} refuses the request ({answer.Status}). Check 'model', 'dimensions' and 'batchSize' in {settings.Source}.{says}"),
        };
    }

    /// <summary>No answer, or not the whole of it.</summary>
    public static EndpointException OfConnection(EndpointSettings settings, Exception exception)
    {
        var isTooLong = (exception as HttpRequestException ?? exception.InnerException as HttpRequestException)?.HttpRequestError == HttpRequestError.ConfigurationLimitExceeded;
        var reason = PlainText.OneLine(exception.GetBaseException().Message).TrimEnd('.');
        return isTooLong
            ? new(EndpointFault.Unreadable, $"{settings.Name} gave an answer that is too long to be vectors. Check 'address' in {settings.Source}.", null, exception)
            : new(EndpointFault.Connection, $"{settings.Name} cannot be reached, or the connection was cut: {reason}. Check that it runs, and 'address' in {settings.Source}.", null, exception);
    }

    /// <summary>No answer in time.</summary>
    public static EndpointException OfTime(EndpointSettings settings, Exception exception) => new(
        EndpointFault.TimedOut,
        string.Create(CultureInfo.InvariantCulture, $"{settings.Name} did not answer within {settings.Timeout.TotalSeconds:0.###} seconds. Raise 'timeoutSeconds', or lower 'batchSize', in {settings.Source}."),
        null,
        exception);

    /// <summary>An answer that cannot be read.</summary>
    public static EndpointException OfContent(EndpointSettings settings, Exception exception) => new(
        EndpointFault.Unreadable,
        $"{settings.Name} did not answer as an OpenAI-compatible endpoint for embeddings does. Check 'address' in {settings.Source}: with /embeddings behind it, it must be the place where texts are embedded.",
        null,
        exception);

    private static string CheckKey(EndpointSettings settings, string? key) => key is null
        ? $"No key is configured: name an environment variable in 'keyVariable', or a file in 'keyFile', of {settings.Source}."
        : $"Check the key in {(settings.KeyVariable is { } variable ? $"the environment variable {variable}" : "the file that 'keyFile' names")}, and what it is allowed to.";

    private static string Location(PipelineResponse answer) =>
        answer.Headers.TryGetValue("Location", out var location) && Uri.TryCreate(location, UriKind.Absolute, out var address) ? $", on {PlainText.OneLine(address.Authority)}" : "";

    // Seconds or a date (RFC 9110, 10.2.3); neither zero nor a time that is over asks to wait.
    private static TimeSpan? RetryAfter(PipelineResponse answer, DateTimeOffset now)
    {
        if (!answer.Headers.TryGetValue("Retry-After", out var value) || !RetryConditionHeaderValue.TryParse(value, out var asked))
            return null;
        var wait = asked.Delta ?? asked.Date - now;
        return wait > TimeSpan.Zero ? wait : null;
    }
}
