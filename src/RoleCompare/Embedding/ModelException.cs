namespace RoleCompare.Embedding;

/// <summary>A model folder that cannot be used: missing, cut short, altered, or made for another version of the program.</summary>
public sealed class ModelException : RoleCompareException
{
    /// <summary>Creates the exception with a message that names the file and says how to mend it.</summary>
    public ModelException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message that names the file and the failure behind it.</summary>
    public ModelException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
