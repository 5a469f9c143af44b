namespace RoleCompare.Import.Sources;

/// <summary>Source data that cannot be read: a file that is missing, cut short, too large, or not in the stated layout.</summary>
public sealed class SourceException : RoleCompareException
{
    /// <summary>Creates the exception with a message that names the file and says what is allowed.</summary>
    public SourceException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message that names the file and the failure behind it.</summary>
    public SourceException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
