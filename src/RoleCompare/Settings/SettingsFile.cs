namespace RoleCompare.Settings;

/// <summary>Finds the settings file: the one that is named, else that of the environment, else the user's own, else none.</summary>
public static class SettingsFile
{
    /// <summary>The environment variable that names a settings file.</summary>
    public const string Variable = "ROLECOMPARE_SETTINGS";

    /// <summary>The user's own settings file, whether it is there or not; null where the user has no folder for settings.</summary>
    public static string? Default
    {
        get
        {
            var folder = Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData, Environment.SpecialFolderOption.DoNotVerify);
            return folder.Length == 0 ? null : Path.Combine(folder, "rolecompare", "settings.json");
        }
    }

    /// <summary>Reads the settings.</summary>
    /// <param name="named">A settings file that must be there; null to look where it is by default.</param>
    /// <returns>The defaults when no file is named and the user has none.</returns>
    /// <exception cref="SettingsException">A file that is named is not there, or it cannot be used.</exception>
    public static ProgramSettings Load(string? named)
    {
        if (named is not null)
            return SettingsReader.ReadFile(named);
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } variable)
        {
            return Path.Exists(variable)
                ? SettingsReader.ReadFile(variable)
                : throw new SettingsException(variable, $"There is no such file; the environment variable {Variable} names it.");
        }

        return Path.Exists(Default) ? SettingsReader.ReadFile(Default) : new ProgramSettings();
    }
}
