namespace RoleCompare.Profiles;

/// <summary>A profile that cannot be used; the message names the source, the member, its value and what is allowed.</summary>
public sealed class ProfileException : RoleCompareException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="source">Where the profile came from: a file's name, or "standard input".</param>
    /// <param name="message">What is wrong and what is allowed, as sentences.</param>
    public ProfileException(string source, string message)
        : base($"{source}: {message}") => Problem = message;

    /// <summary>What is wrong and what is allowed, without where the profile came from.</summary>
    public string Problem { get; }
}
