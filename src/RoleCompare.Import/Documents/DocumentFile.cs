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

    /// <summary>Reads the text: a line for each line or paragraph, the cells of a table's row parted by <c>|</c>.</summary>
    /// <param name="path">The file; its extension says how it is read.</param>
    /// <param name="cancellationToken">Stops the reading, and the program that reads a PDF.</param>
    /// <exception cref="SourceException">There is no such file, it is not what its extension says, is too long, is protected by a password, has no text, or needs a program that is not installed.</exception>
    public static async Task<string> ReadAsync(string path, CancellationToken cancellationToken)
    {
        var extension = Path.GetExtension(path).ToLowerInvariant();
        if (path.Length > 0 && !Directory.Exists(path) && !Extensions.Contains(extension))
            throw new SourceException($"{path}: the extension '{extension}' does not say how to read the document; {string.Join(", ", Extensions)} are allowed. Save it as one of these.");
        var bytes = SmallFile.ReadBytes(path, MaxLength, $"a document: {string.Join(", ", Extensions)}");
        if (bytes.Length == 0)
            throw new SourceException($"{path}: there is no text in the file: it is empty, or is a pipe or a device. Save the document as a regular file.");
        var text = extension switch
        {
            ".txt" => PlainDocument.Read(path, bytes),
            ".md" or ".markdown" => MarkdownDocument.Read(path, bytes),
            ".docx" => WordDocument.Read(path, bytes),
            _ => await PdfDocument.ReadAsync(path, bytes, cancellationToken),
        };
        if (text.Length > MaxCharacters)
            throw new SourceException($"{path}: the text has {text.Length} characters; at most {MaxCharacters} are allowed.");
        return text.Any(char.IsLetter) ? text : throw new SourceException($"{path}: there is no text in the file.{(extension == ".pdf" ? PdfDocument.HowToReadScans : "")}");
    }
}
