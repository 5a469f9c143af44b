using System.Globalization;
using System.Text.Json;

namespace RoleCompare.StrictJson;

/// <summary>Reads JSON that people write: every fault is told in plain words, and nothing is ignored.</summary>
internal static class StrictReader
{
    // Of a stream that does not say how long it is.
    private const int FirstBytes = 65_536;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maximumBytes">The most bytes that it may have.</param>
    /// <param name="source">What it is.</param>
    /// <param name="read">Makes the result of the outermost object.</param>
    /// <exception cref="RoleCompareException">The file is missing, unreadable or wrong.</exception>
    public static T ReadFile<T>(string path, int maximumBytes, StrictSource source, Func<StrictObject, T> read)
    {
        if (Directory.Exists(path))
            throw source.Fail("This is a folder; name a JSON file.");
        if (!File.Exists(path))
            throw source.Fail("There is no such file.");
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, maximumBytes, source, read);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw source.Fail($"The file cannot be read: {exception.Message}");
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <exception cref="RoleCompareException">It is too long or wrong.</exception>
    public static T Read<T>(Stream stream, int maximumBytes, StrictSource source, Func<StrictObject, T> read)
    {
        var buffer = new byte[Math.Min(stream.CanSeek ? stream.Length : FirstBytes, maximumBytes) + 1];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        while (length == buffer.Length && length <= maximumBytes)
        {
            Array.Resize(ref buffer, (int)Math.Min(2L * length, maximumBytes + 1L));
            length += stream.ReadAtLeast(buffer.AsSpan(length), buffer.Length - length, throwOnEndOfStream: false);
        }

        if (length > maximumBytes)
            throw source.Fail(string.Create(CultureInfo.InvariantCulture, $"The {source.Noun} has more than {maximumBytes:N0} bytes; that is the most allowed."));
        return Parse(buffer.AsMemory(0, length), source, read);
    }

    /// <summary>Reads bytes.</summary>
    /// <exception cref="RoleCompareException">They are not UTF-8 JSON, or <paramref name="read"/> refuses them.</exception>
    public static T Parse<T>(ReadOnlyMemory<byte> json, StrictSource source, Func<StrictObject, T> read)
    {
        if (json.Span.StartsWith("\uFEFF"u8))
            json = json[3..];
        if (json.Span.Trim(" \t\r\n"u8).IsEmpty)
            throw source.Fail($"The {source.Noun} is empty; it must be a JSON object such as {source.Example}.");
        if (JsonFault.NotUtf8(json.Span) is { } encoding)
            throw source.Fail($"The {source.Noun} {encoding}.");
        try
        {
            using var document = JsonDocument.Parse(json);
            return read(StrictObject.From(source, "", document.RootElement));
        }
        catch (JsonException exception)
        {
            throw source.Fail($"This is not valid JSON {JsonFault.Describe(exception, json.Span, source.LinesBefore)}");
        }
        catch (InvalidOperationException)
        {
            // A name with half a surrogate pair parses as JSON and cannot be read as a string.
            throw source.Fail("This is not valid JSON: a text in it is not valid Unicode.");
        }
    }
}
