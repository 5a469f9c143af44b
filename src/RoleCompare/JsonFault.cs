using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace RoleCompare;

/// <summary>Says in plain words, with line and byte, why bytes are not JSON: what the parser's library says is meant for its callers.</summary>
public static class JsonFault
{
    // What System.Text.Json says of too many brackets in one another; no type of exception says it.
    private const string Depth = "maximum configured depth";

    /// <summary>The words for bytes that are not UTF-8, to complete a message after the file's name; null when they are.</summary>
    /// <param name="json">All bytes of a file or stream.</param>
    public static string? NotUtf8(ReadOnlySpan<byte> json)
    {
        // UTF-16 without a mark is valid UTF-8 with a zero before or after its first letter or blank.
        var utf16 = json.Length >= 2 && (json[0] == 0) != (json[1] == 0) && Math.Max(json[0], json[1]) >= '\t';
        return utf16 || !Utf8.IsValid(json) ? "is not UTF-8 text; save it as UTF-8" : null;
    }

    /// <summary>Where and why bytes are not JSON, to complete a message: "at line 2, byte 7: … ".</summary>
    /// <param name="exception">What the parser threw.</param>
    /// <param name="json">The bytes that it parsed, UTF-8.</param>
    /// <param name="linesBefore">The lines of the file before these bytes.</param>
    public static string Describe(JsonException exception, ReadOnlySpan<byte> json, int linesBefore = 0)
    {
        ArgumentNullException.ThrowIfNull(exception);
        var line = (int)(exception.LineNumber ?? 0);
        var position = (int)(exception.BytePositionInLine ?? 0);
        return $"at line {linesBefore + line + 1}, byte {position + 1}: {Reason(exception, json[Math.Min(json.Length, Offset(json, line) + position)..])}";
    }

    private static string Reason(JsonException exception, ReadOnlySpan<byte> rest)
    {
        if (exception.Message.Contains(Depth, StringComparison.Ordinal))
            return "objects and lists stand in one another to more than a depth of 64.";
        if (rest.Trim(" \t\r\n"u8).IsEmpty)
            return "the text ends too early; a quote, bracket or brace is not closed.";
        if (Rune.DecodeFromUtf8(rest, out var letter, out _) != System.Buffers.OperationStatus.Done || Rune.IsControl(letter))
            return "a control character stands here; inside a text, write it as an escape such as \\n.";
        return letter.Value == '/'
            ? "comments are not allowed in JSON."
            : $"{letter} cannot stand here; look for a comma, quote or bracket that is missing or too many.";
    }

    private static int Offset(ReadOnlySpan<byte> json, int line)
    {
        var offset = 0;
        for (; line > 0 && json[offset..].IndexOf((byte)'\n') is >= 0 and var end; line--)
            offset += end + 1;
        return offset;
    }
}
