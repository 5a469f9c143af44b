using RoleCompare.Settings;

namespace RoleCompare.OpenAI;

/// <summary>Finds the key of an endpoint. No message has any part of it.</summary>
internal static class EndpointKey
{
    private const int MaximumLength = 10_000;

    /// <summary>The key that the settings name; null when they name none.</summary>
    /// <exception cref="SettingsException">What is named is not there, is empty, or is no key.</exception>
    public static string? Read(EndpointSettings settings)
    {
        if (settings.KeyVariable is { } variable)
        {
            var value = Environment.GetEnvironmentVariable(variable);
            return string.IsNullOrWhiteSpace(value)
                ? throw new SettingsException(settings.Source, $"'embedding.keyVariable' names the environment variable {variable}, which is not set. Set it to the key; nothing was sent.")
                : Check(settings, value.Trim(), $"the environment variable {variable}");
        }

        return settings.KeyFile is null ? null : Check(settings, ReadFile(settings, settings.KeyFile), "the file that 'embedding.keyFile' names");
    }

    // The path is not repeated: a person may have put the key itself there.
    private static string ReadFile(EndpointSettings settings, string path)
    {
        try
        {
            return new FileInfo(path).Length > MaximumLength
                ? throw new SettingsException(settings.Source, $"'embedding.keyFile' names a file of more than {MaximumLength} bytes; it must hold nothing but the key. Nothing was sent.")
                : File.ReadAllText(path).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new SettingsException(
                settings.Source,
                "'embedding.keyFile' names no file that can be read. A path that is not absolute starts at the folder of the settings file; the key itself does not belong there. Nothing was sent.");
        }
    }

    private static string Check(EndpointSettings settings, string key, string place) => key.Length > 0 && key.All(letter => letter is > ' ' and <= '~')
        ? key
        : throw new SettingsException(settings.Source, $"What {place} holds is no key: one line of letters, digits and signs is expected, without blanks. Nothing was sent.");
}
