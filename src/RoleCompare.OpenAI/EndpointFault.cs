namespace RoleCompare.OpenAI;

/// <summary>What an endpoint can do wrong.</summary>
public enum EndpointFault
{
    /// <summary>It cannot be reached, or the connection was cut.</summary>
    Connection,

    /// <summary>It did not answer in time.</summary>
    TimedOut,

    /// <summary>It wants a key, or refuses the one it got (401, 403).</summary>
    KeyRefused,

    /// <summary>The address or the model does not exist (404).</summary>
    NotFound,

    /// <summary>It refuses what was asked (any other 4xx).</summary>
    Rejected,

    /// <summary>It has too much to do, or a fault of its own (408, 429, 5xx).</summary>
    Overloaded,

    /// <summary>It sends the asker to another address (3xx).</summary>
    Redirected,

    /// <summary>The answer is not what an endpoint for embeddings answers.</summary>
    Unreadable,

    /// <summary>There are more or fewer vectors than texts, or it is not plain which belongs to which.</summary>
    WrongCount,

    /// <summary>A vector has another length than was asked for, or than the others.</summary>
    WrongLength,

    /// <summary>A vector has an element that is no number, or infinite.</summary>
    NotFinite,

    /// <summary>Another model answered than before.</summary>
    ModelChanged,
}
