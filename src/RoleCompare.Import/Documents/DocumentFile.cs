using RoleCompare.Import.Sources;

namespace RoleCompare.Import.Documents;

/// <summary>Reads the text of a document such as a CV.</summary>
public static class DocumentFile
{
    /// <summary>Most bytes of a file: 10 MB. Pictures count.</summary>
    public const int MaxLength = 10 * 1024 * 1024;

    /// <summary>Most characters of a text; a long CV has 10,000.</summary>
    public const int MaxCharacters = 500_000;

    /// <summary>The extensions that say how a file is to be read.</summary>
    public static IReadOnlyList<string> Extensions { get; } = [".txt", ".md", ".markdown", ".docx", ".pdf"];

    /// <summary>Reads the text of a file: a line for each line or paragraph, the cells of a table's row parted by <c>|</c>.</summary>
    /// <param name="path">The file; its extension says how it is read.</param>
    /// <param name="cancellationToken">Stops the reading, and the program that reads a PDF.</param>
    /// <exception cref="SourceException">There is no such file, it is not what its extension says, is too long, is protected by a password, has no text, or needs a program that is not installed.</exception>
    public static Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        if (path.Length > 0 && !Directory.Exists(path))
            CheckExtension(path);
        return ReadAsync(path, SmallFile.ReadBytes(path, MaxLength, $"a document: {string.Join(", ", Extensions)}"), cancellationToken);
    }

    /// <summary>Reads the text of a document that is in memory, as <see cref="ReadAsync(string, CancellationToken)"/> does; nothing of it is written to a disk.</summary>
    /// <param name="name">Its name; the extension says how it is read.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="cancellationToken">Stops the reading, and the program that reads a PDF.</param>
    /// <exception cref="SourceException">It is not what its extension says, is too long, is protected by a password, has no text, or needs a program that is not installed.</exception>
    public static async Task<string> ReadAsync(string name, byte[] bytes, CancellationToken cancellationToken)
    {
        var extension = CheckExtension(name);
        if (bytes.Length > MaxLength)
            throw new SourceException($"{name}: the file has {bytes.Length} bytes; at most {MaxLength} are allowed.");
        if (bytes.Length == 0)
            throw new SourceException($"{name}: there is no text in the file: it is empty, or is a pipe or a device. Save the document as a regular file.");
        var text = extension switch
        {
            ".txt" => PlainDocument.Read(name, bytes),
            ".md" or ".markdown" => MarkdownDocument.Read(name, bytes),
            ".docx" => WordDocument.Read(name, bytes),
            _ => await PdfDocument.ReadAsync(name, bytes, cancellationToken),
        };
        if (text.Length > MaxCharacters)
            throw new SourceException($"{name}: the text has {text.Length} characters; at most {MaxCharacters} are allowed.");
        return text.Any(char.IsLetter) ? text : throw new SourceException($"{name}: there is no text in the file.{(extension == ".pdf" ? PdfDocument.HowToReadScans : "")}");
    }

    private static string CheckExtension(string name)
    {
        var extension = Path.GetExtension(name).ToLowerInvariant();
        return Extensions.Contains(extension)
            ? extension
            : throw new SourceException($"{name}: the extension '{extension}' does not say how to read the document; {string.Join(", ", Extensions)} are allowed. Save it as one of these.");
    }
}
