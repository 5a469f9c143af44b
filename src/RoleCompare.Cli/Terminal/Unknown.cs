namespace RoleCompare.Cli.Terminal;

/// <summary>How the terminal shows what a catalogue does not say.</summary>
internal static class Unknown
{
    /// <summary>What stands where something is not known.</summary>
    public const string Word = "not known";

    /// <summary>A value, or the word.</summary>
    public static string Or<T>(T? value)
        where T : struct => value?.ToString() ?? Word;

    /// <summary>A text, or the word.</summary>
    public static string Or(string? text) => text ?? Word;
}
