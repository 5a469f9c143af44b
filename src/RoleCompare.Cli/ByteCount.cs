using System.Globalization;

namespace RoleCompare.Cli;

/// <summary>A number of bytes as people write it: digits, with KB, MB or GB for the powers of 1024.</summary>
internal static class ByteCount
{
    private static readonly (string Suffix, long Factor)[] Units = [("KB", 1L << 10), ("MB", 1L << 20), ("GB", 1L << 30), ("", 1)];

    /// <summary>What may be written, to complete an error message.</summary>
    public const string Rule = "a whole number of bytes from 1, or of KB, MB or GB, such as 500MB or 2GB";

    /// <summary>The number of bytes; null when the text is none.</summary>
    public static long? TryParse(string text)
    {
        var (suffix, factor) = Units.First(unit => text.EndsWith(unit.Suffix, StringComparison.OrdinalIgnoreCase));
        return long.TryParse(text[..^suffix.Length].TrimEnd(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 && number <= long.MaxValue / factor
            ? number * factor
            : null;
    }
}
