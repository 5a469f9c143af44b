namespace RoleCompare.OpenAI;

/// <summary>An endpoint that cannot be used; the message names it, says what happened and what to do, and never has the key.</summary>
public sealed class EndpointException : RoleCompareException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="fault">What happened.</param>
    /// <param name="message">What happened and what to do, as sentences that name the endpoint.</param>
    /// <param name="retryAfter">How long the endpoint asks to wait; null when it does not say.</param>
    /// <param name="innerException">What the fault was noticed by; null where the endpoint said it itself.</param>
    public EndpointException(EndpointFault fault, string message, TimeSpan? retryAfter = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Fault = fault;
        RetryAfter = retryAfter;
    }

    /// <summary>What happened.</summary>
    public EndpointFault Fault { get; }

    /// <summary>How long the endpoint asks to wait; null when it does not say.</summary>
    public TimeSpan? RetryAfter { get; }

    /// <summary>Whether the same request may succeed later. A slow answer is not asked for again: it would most likely be slow again.</summary>
    public bool MayPass => Fault is EndpointFault.Overloaded or EndpointFault.Connection;
}
