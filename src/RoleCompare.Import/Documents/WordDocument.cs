using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using RoleCompare.Import.Sources;
using TableRow = DocumentFormat.OpenXml.Wordprocessing.TableRow;

namespace RoleCompare.Import.Documents;

/// <summary>Reads a Word document (.docx): headers, paragraphs, tables and text boxes in their order; not what was deleted or commented.</summary>
internal static class WordDocument
{
    private const long MaxUnpacked = 100L * 1024 * 1024;
    private const long MaxPart = 20L * 1024 * 1024;

    /// <summary>The text, with line feeds.</summary>
    /// <exception cref="SourceException">It is no such document, is protected, or unpacks to too much.</exception>
    public static string Read(string path, byte[] bytes)
    {
        // An encrypted .docx and an old .doc are both compound files.
        if (bytes.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]))
            throw new SourceException($"{path}: the document is protected by a password, or is an old .doc. Save it as .docx without a password.");
        try
        {
            CheckSize(path, bytes);
            using var stream = new MemoryStream(bytes, writable: false);
            using var document = WordprocessingDocument.Open(stream, isEditable: false, new OpenSettings { MaxCharactersInPart = MaxPart });
            var main = document.MainDocumentPart ?? throw new SourceException($"{path}: this Office file is no Word document. Save it as .docx.");
            var text = new StringBuilder();
            foreach (var header in main.HeaderParts)
                WriteBlocks(header.Header, text);
            WriteBlocks(main.Document?.Body, text);
            return text.ToString();
        }
        catch (Exception exception) when (exception is InvalidDataException or OpenXmlPackageException or XmlException or FileFormatException or IOException or InvalidOperationException)
        {
            throw new SourceException($"{path}: not a complete Word document ({exception.Message}). Save it as .docx again.", exception);
        }
    }

    private static void CheckSize(string path, byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes, writable: false));
        if (archive.Entries.Count > SourceLimits.MaxFiles)
            throw new SourceException($"{path}: the document has {archive.Entries.Count} parts; at most {SourceLimits.MaxFiles} are allowed. Save it as .docx again.");
        var unpacked = archive.Entries.Sum(entry => entry.Length);
        var part = archive.Entries.Where(entry => entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase)).Select(entry => entry.Length).DefaultIfEmpty(0).Max();
        if (unpacked > MaxUnpacked || part > MaxPart)
            throw new SourceException($"{path}: the document unpacks to {unpacked} bytes, its largest text to {part}; at most {MaxUnpacked} and {MaxPart} are allowed. Take large pictures out, or save it as text.");
    }

    private static void WriteBlocks(OpenXmlElement? parent, StringBuilder text)
    {
        foreach (var child in parent?.ChildElements ?? Enumerable.Empty<OpenXmlElement>())
        {
            switch (child)
            {
                case Paragraph paragraph:
                    WriteParagraph(paragraph, text);
                    break;
                case Table table:
                    foreach (var row in table.Elements<TableRow>())
                        WriteRow(row, text);
                    break;
                case SdtBlock block:
                    WriteBlocks(block.SdtContentBlock, text);
                    break;
            }
        }
    }

    private static void WriteRow(TableRow row, StringBuilder text)
    {
        // A table may only lay out the page: then a cell has paragraphs of its own, which stay lines.
        var cells = row.Elements<TableCell>().Select(TextOf).ToList();
        var isLayout = cells.Any(cell => cell.Contains('\n'));
        text.Append(string.Join(isLayout ? "\n" : " | ", cells.Where(cell => cell.Length > 0))).Append('\n');
    }

    private static string TextOf(TableCell cell)
    {
        var text = new StringBuilder();
        WriteBlocks(cell, text);
        return text.ToString().Trim();
    }

    private static void WriteParagraph(Paragraph paragraph, StringBuilder text)
    {
        if (paragraph.ParagraphProperties?.NumberingProperties is not null)
            text.Append("- ");
        var boxes = new List<TextBoxContent>();
        WriteRuns(paragraph, text, boxes);
        text.Append('\n');
        foreach (var box in boxes)
            WriteBlocks(box, text);
    }

    private static void WriteRuns(OpenXmlElement parent, StringBuilder text, List<TextBoxContent> boxes)
    {
        foreach (var child in parent.ChildElements)
        {
            switch (child)
            {
                case Text run:
                    text.Append(run.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                case TextBoxContent box:
                    boxes.Add(box);
                    break;
                case AlternateContentFallback:
                    // The same text box again, for programs that cannot draw the first.
                    break;
                default:
                    WriteRuns(child, text, boxes);
                    break;
            }
        }
    }
}
