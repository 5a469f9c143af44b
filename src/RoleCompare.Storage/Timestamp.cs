using System.Globalization;

namespace RoleCompare.Storage;

/// <summary>Times as the database and exports write them: UTC, whole milliseconds, one length, so that texts sort as times do.</summary>
internal static class Timestamp
{
    /// <summary>The form, for messages.</summary>
    public const string Example = "2026-01-31T09:30:00.000Z";

    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    /// <summary>A clock's time without what is not kept.</summary>
    public static DateTimeOffset Now(TimeProvider time)
    {
        var now = time.GetUtcNow();
        return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMillisecond));
    }

    /// <summary>Writes a time.</summary>
    public static string Of(DateTimeOffset time) => time.UtcDateTime.ToString(Format, CultureInfo.InvariantCulture);

    /// <summary>Reads what <see cref="Of"/> wrote; null when it is something else.</summary>
    public static DateTimeOffset? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, Format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
