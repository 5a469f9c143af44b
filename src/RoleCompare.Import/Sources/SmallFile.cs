using System.Text;

namespace RoleCompare.Import.Sources;

/// <summary>Reads a file that a person names, whole, and its text.</summary>
internal static class SmallFile
{
    /// <summary>The file's bytes; none of a pipe or a device, which are not opened.</summary>
    /// <param name="path">The file.</param>
    /// <param name="maxLength">The most bytes that it may have.</param>
    /// <param name="wanted">What the person could name instead of a folder, for the message.</param>
    /// <exception cref="SourceException">There is no such file, it is too long, or cannot be read.</exception>
    public static byte[] ReadBytes(string path, int maxLength, string wanted)
    {
        if (path.Length == 0)
            throw new SourceException($"The name of the file is empty; name {wanted}.");
        try
        {
            var info = new FileInfo(path);
            if (!info.Exists)
                throw new SourceException(Directory.Exists(path) ? $"{path}: this is a folder; name {wanted}." : $"{path}: there is no such file.");

            // Pipes and devices have no length either, and reading one may never end.
            if (((FileInfo?)info.ResolveLinkTarget(returnFinalTarget: true) ?? info).Length == 0)
                return [];
            using var stream = info.OpenRead();
            if (stream.Length > maxLength)
                throw new SourceException($"{path}: the file has {stream.Length} bytes; at most {maxLength} are allowed.");
            var bytes = new byte[stream.Length];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SourceException($"{path}: the file cannot be read: {exception.Message}", exception);
        }
    }

    /// <summary>The text of bytes that are UTF-8, or UTF-16 with its mark.</summary>
    /// <exception cref="SourceException">They are neither.</exception>
    public static string Decode(string path, byte[] bytes)
    {
        try
        {
            return EncodingOf(bytes).GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException exception) when (EncodingOf(bytes) is UnicodeEncoding)
        {
            throw new SourceException($"{path}: the text is marked as UTF-16, but is damaged. Save the file as UTF-8.", exception);
        }
        catch (DecoderFallbackException exception)
        {
            var line = 1 + bytes.AsSpan(0, Math.Clamp(exception.Index, 0, bytes.Length)).Count((byte)'\n');
            throw new SourceException($"{path}, line {line}: the text is not UTF-8. Save the file as UTF-8.", exception);
        }
    }

    private static Encoding EncodingOf(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true),
        _ => new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true),
    };
}
