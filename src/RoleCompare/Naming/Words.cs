namespace RoleCompare.Naming;

/// <summary>The words of closed sets.</summary>
public static class Words
{
    /// <summary>A value as it stands in JSON, in the catalogue's files and within sentences: its name in lower case.</summary>
    public static string Word<T>(this T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
