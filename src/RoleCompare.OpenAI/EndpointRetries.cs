using System.Globalization;
using RoleCompare.Settings;

namespace RoleCompare.OpenAI;

/// <summary>Sends a request again after faults that may pass, and waits twice as long each time, or longer where the endpoint asks.</summary>
internal static class EndpointRetries
{
    /// <summary>The longest wait that an endpoint is granted; one that asks for more is given up at once.</summary>
    public static readonly TimeSpan LongestAsked = TimeSpan.FromSeconds(60);

    /// <summary>The longest wait of our own.</summary>
    public static readonly TimeSpan LongestOwn = TimeSpan.FromSeconds(30);

    /// <summary>Runs a request until it succeeds, fails for good, or has been repeated as often as the settings allow.</summary>
    /// <exception cref="EndpointException">The last fault.</exception>
    public static async Task<T> RunAsync<T>(EndpointSettings settings, TimeProvider time, Func<Task<T>> request, CancellationToken cancellationToken)
    {
        for (var repeated = 0; ; repeated++)
        {
            TimeSpan wait;
            try
            {
                return await request();
            }
            catch (EndpointException fault) when (fault.MayPass)
            {
                if (fault.RetryAfter > LongestAsked)
                    throw new EndpointException(fault.Fault, string.Create(CultureInfo.InvariantCulture, $"{fault.Message} It asks to wait {fault.RetryAfter.Value.TotalSeconds:0} seconds."), fault.RetryAfter, fault.InnerException);
                if (repeated == settings.Retries)
                    throw repeated == 0 ? fault : new EndpointException(fault.Fault, $"{fault.Message} It was tried {repeated + 1} times.", fault.RetryAfter, fault.InnerException);
                var own = TimeSpan.FromTicks(Math.Min(settings.RetryDelay.Ticks << repeated, LongestOwn.Ticks));
                wait = fault.RetryAfter > own ? fault.RetryAfter.Value : own;
            }

            await Task.Delay(wait, time, cancellationToken);
        }
    }
}
