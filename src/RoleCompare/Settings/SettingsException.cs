namespace RoleCompare.Settings;

/// <summary>Settings that cannot be used; the message names the file, the member, what is wrong and what is allowed, and never a key.</summary>
public sealed class SettingsException : RoleCompareException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="source">The settings file.</param>
    /// <param name="message">What is wrong and what is allowed, as sentences.</param>
    public SettingsException(string source, string message)
        : base($"{source}: {message}")
    {
    }
}
