using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace RoleCompare.Tests.Import.Documents;

/// <summary>Writes Word documents: a line is a paragraph, one that begins with <c>- </c> an entry of a list, and lines that begin with <c>|</c> are the rows of a table.</summary>
internal static class WordFile
{
    public static void Write(string path, IEnumerable<string> lines)
    {
        using var document = WordprocessingDocument.Create(path, WordprocessingDocumentType.Document);
        var body = new Body();
        foreach (var line in lines)
        {
            if (!line.StartsWith('|'))
                body.Append(OfLine(line));
            else if (body.LastChild is Table table)
                table.Append(Row(line));
            else
                body.Append(new Table(Row(line)));
        }

        document.AddMainDocumentPart().Document = new Document(body);
    }

    private static TableRow Row(string line) => new(line.Trim('|').Split('|').Select(cell => new TableCell(OfText(cell.Trim()))));

    private static Paragraph OfLine(string line) => line.StartsWith("- ", StringComparison.Ordinal)
        ? new Paragraph(new ParagraphProperties(new NumberingProperties(new NumberingId { Val = 1 })), new Run(new Text(line[2..])))
        : OfText(line);

    // Word splits a paragraph into runs wherever someone stopped typing.
    private static Paragraph OfText(string text)
    {
        var middle = text.Length / 2;
        return new Paragraph(Run(text[..middle]), Run(text[middle..]));
    }

    private static Run Run(string text) => new(new Text(text) { Space = SpaceProcessingModeValues.Preserve });
}
