namespace RoleCompare.Charts.Notebooks;

/// <summary>One form in which a notebook shows objects of a type; its two members are those that the kernel looks for.</summary>
internal sealed class TypeFormat<T>
{
    private readonly Func<T, string> _write;

    public TypeFormat(string mimeType, Func<T, string> write)
    {
        MimeType = mimeType;
        _write = write;
    }

    /// <summary>The media type.</summary>
    public string MimeType { get; }

    /// <summary>Writes an object.</summary>
    /// <returns>False, with nothing written, where it is not of the type.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value)
            return false;
        writer.Write(_write(value));
        return true;
    }
}
