namespace RoleCompare;

/// <summary>
/// Something that the person who called can mend: bad input, a bad file, a name that does not exist.
/// The message stands alone: it names the place, the value found and what is allowed.
/// </summary>
public class RoleCompareException : Exception
{
    /// <summary>Creates the exception with a message that is meant to be shown to the user as it is.</summary>
    public RoleCompareException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message to show and the failure behind it.</summary>
    public RoleCompareException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
