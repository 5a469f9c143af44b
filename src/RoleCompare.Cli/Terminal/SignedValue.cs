namespace RoleCompare.Cli.Terminal;

/// <summary>Writes parts of a score with their sign and four decimals.</summary>
internal static class SignedValue
{
    /// <summary>The value; 0 when nothing is left of it at four decimals.</summary>
    public static string Of(double value) => IsZero(value) ? "0" : $"{value:+0.0000;-0.0000}";

    /// <summary>Whether nothing is left of a value at four decimals.</summary>
    public static bool IsZero(double value) => Math.Round(value, 4) == 0;
}
