using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Documents;

/// <summary>Reads a file of plain text.</summary>
internal static class PlainDocument
{
    /// <summary>The text, with line feeds.</summary>
    /// <exception cref="SourceException">It is no text, or not UTF-8 or UTF-16.</exception>
    public static string Read(string path, byte[] bytes)
    {
        if (FormatOf(bytes) is { } format)
            throw new SourceException($"{path}: this is {format}, not a text. Give the file the extension of its kind, or save it as text.");
        var text = SmallFile.Decode(path, bytes).ReplaceLineEndings("\n");

        // A form feed stands between pages; other controls do not occur in texts.
        var control = text.AsSpan().IndexOfAnyInRange('\0', '\b');
        return control < 0
            ? text.Replace('\f', '\n')
            : throw new SourceException($"{path}, line {1 + text.AsSpan(0, control).Count('\n')}: a character with the code {(int)text[control]} stands there: this is no text. Save it as text.");
    }

    private static string? FormatOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("%PDF-"u8))
            return "a PDF file";
        if (bytes.StartsWith("PK\u0003\u0004"u8))
            return "a zip file or an Office document";
        return bytes.StartsWith("{\\rtf"u8) ? "an RTF file" : null;
    }
}
