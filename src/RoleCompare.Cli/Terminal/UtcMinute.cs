namespace RoleCompare.Cli.Terminal;

/// <summary>How the terminal shows a time: to the minute, in UTC, the same on every machine.</summary>
internal static class UtcMinute
{
    /// <summary>The time.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd HH:mm");
}
