using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Vml;
using DocumentFormat.OpenXml.Wordprocessing;
using RoleCompare.Import.Documents;
using RoleCompare.Import.Sources;
using Xunit;

namespace RoleCompare.Tests.Import.Documents;

public sealed class DocumentFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_text_is_read_as_it_is() => Assert.Equal("Åsa wrote\nSQL – 5 years\n", await ReadAsync("cv.txt", "Åsa wrote\r\nSQL – 5 years\r\n"u8));

    [Fact]
    public async Task Text_in_UTF_16_with_its_mark_is_read() => Assert.Equal("Åsa", await ReadAsync("cv.txt", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes("Åsa")]));

    [Fact]
    public async Task Markdown_is_read_as_a_person_sees_it() =>
        Assert.Equal(
            "Jane\n\nSQL and Git\n- Go\nSkill | Level\nRust | good\n",
            await ReadAsync("cv.md", "# Jane\n![me](me.jpg)\n**SQL** and [Git](https://example.org)\n- `Go`\n---\n| Skill | Level |\n|---|:-:|\n| Rust | good |\n"u8));

    [Fact]
    public async Task A_word_document_is_read_with_its_lists_and_tables()
    {
        var file = _folder.File("cv.docx");
        WordFile.Write(file, ["Profile", "- SQL, 5 years", "| Python | expert |", "| Rust | basic |", "The end"]);

        Assert.Equal("Profile\n- SQL, 5 years\nPython | expert\nRust | basic\nThe end\n", await DocumentFile.ReadAsync(file, CancellationToken.None));
    }

    [Fact]
    public async Task A_word_document_is_read_with_its_header_and_boxes_and_without_what_was_deleted()
    {
        var file = _folder.File("cv.docx");
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.AddNewPart<HeaderPart>().Header = new Header(new Paragraph(new Run(new Text("Top"))));
            main.Document = new Document(new Body(
                new Paragraph(
                    new Run(new Text("Left"), new TabChar(), new Text("right"), new Break(), new Text("below")),
                    new DeletedRun(new Run(new DeletedText("gone"))),
                    new Run(new Picture(new Shape(new TextBox(new TextBoxContent(new Paragraph(new Run(new Text("In a box")))))))))));
        }

        Assert.Equal("Top\nLeft\tright\nbelow\nIn a box\n", await DocumentFile.ReadAsync(file, CancellationToken.None));
    }

    [Fact]
    public async Task A_pdf_is_read_in_the_order_of_its_lines()
    {
        RequirePdftotext();

        Assert.Equal("SQL (expert)\n\nFive years of Python", (await ReadAsync("cv.pdf", PdfFile.Of("SQL (expert)", "", "", "Five years of Python"))).TrimEnd());
    }

    [Fact]
    public async Task A_pdf_of_pictures_says_how_to_make_text_of_it()
    {
        RequirePdftotext();

        Assert.Contains("there is no text in the file. Its pages are probably pictures", await ErrorAsync("scan.pdf", PdfFile.Of()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_pdf_says_what_the_reader_of_it_says()
    {
        RequirePdftotext();

        Assert.Contains("cannot read it: Syntax", await ErrorAsync("cv.pdf", "%PDF-1.4\nnothing"u8), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cv.txt", "%PDF-1.4", "this is a PDF file, not a text")]
    [InlineData("cv.txt", "PK\u0003\u0004abc", "this is a zip file or an Office document")]
    [InlineData("cv.md", "{\\rtf1 }", "this is an RTF file")]
    [InlineData("cv.txt", "abc\ndef\0ghi", "cv.txt, line 2: a character with the code 0 stands there")]
    [InlineData("cv.txt", "", "there is no text in the file")]
    [InlineData("cv.txt", " \n\t 12 \n", "there is no text in the file")]
    [InlineData("cv.docx", "", "there is no text in the file")]
    [InlineData("cv.docx", "Jane", "not a complete Word document")]
    [InlineData("cv.docx", "PK\u0003\u0004abc", "not a complete Word document")]
    [InlineData("cv.pdf", "Jane", "this is no PDF file")]
    [InlineData("cv.odt", "Jane", "the extension '.odt' does not say how to read the document; .txt, .md, .markdown, .docx, .pdf are allowed")]
    [InlineData("cv", "Jane", "the extension '' does not say")]
    public async Task A_file_that_is_not_what_it_says_is_an_error(string name, string content, string error) =>
        Assert.Contains(error, await ErrorAsync(name, Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public async Task A_text_in_another_encoding_says_which_line_is_not_UTF_8() =>
        Assert.Contains("line 2: the text is not UTF-8. Save the file as UTF-8.", await ErrorAsync("cv.txt", Encoding.Latin1.GetBytes("Jane\nÅsa")), StringComparison.Ordinal);

    [Fact]
    public async Task A_protected_word_document_is_an_error() =>
        Assert.Contains("protected by a password, or is an old .doc", await ErrorAsync("cv.docx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1]), StringComparison.Ordinal);

    [Fact]
    public async Task A_zip_file_that_is_no_word_document_is_an_error() =>
        Assert.Contains("Word document", await ErrorAsync("cv.docx", Zip("a.txt", 10)), StringComparison.Ordinal);

    [Fact]
    public async Task A_word_document_that_unpacks_to_too_much_is_an_error() =>
        Assert.Contains("unpacks to 200000000 bytes", await ErrorAsync("cv.docx", Zip("word/document.xml", 200_000_000)), StringComparison.Ordinal);

    [Fact]
    public async Task A_text_of_too_many_characters_is_an_error() =>
        Assert.Contains("the text has 500001 characters; at most 500000 are allowed", await ErrorAsync("cv.txt", Encoding.UTF8.GetBytes(new string('a', 500_001))), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_of_too_many_bytes_is_an_error() =>
        Assert.Contains("at most 10485760 are allowed", await ErrorAsync("cv.pdf", new byte[(10 * 1024 * 1024) + 1]), StringComparison.Ordinal);

    [Fact]
    public async Task Comments_of_Markdown_are_not_read() =>
        Assert.DoesNotContain("9,000,000", await ReadAsync("cv.md", "Built <!-- salary: 9,000,000\nISK -->servers\n<!-- 9,000,000"u8), StringComparison.Ordinal);

    [Fact]
    public async Task A_file_with_another_extension_is_refused_before_its_size_is_looked_at() =>
        Assert.Contains("the extension '.bin' does not say", await ErrorAsync("cv.bin", new byte[(10 * 1024 * 1024) + 1]), StringComparison.Ordinal);

    [Fact]
    public async Task A_device_without_an_end_is_not_read()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no such file.");
        File.CreateSymbolicLink(_folder.File("cv.txt"), "/dev/zero");

        Assert.Contains("is a pipe or a device", await ErrorAsync(_folder.File("cv.txt")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_link_to_a_document_is_read_whole()
    {
        await File.WriteAllTextAsync(_folder.File("long.txt"), new string('a', 500), TestContext.Current.CancellationToken);
        File.CreateSymbolicLink(_folder.File("cv.txt"), _folder.File("long.txt"));

        Assert.Equal(new string('a', 500), await DocumentFile.ReadAsync(_folder.File("cv.txt"), CancellationToken.None));
    }

    [Fact]
    public async Task An_empty_name_is_an_error() =>
        Assert.Contains("The name of the file is empty; name a document: .txt", await ErrorAsync(""), StringComparison.Ordinal);

    [Fact]
    public async Task A_folder_or_a_missing_file_is_an_error()
    {
        Assert.Contains("this is a folder; name a document: .txt", await ErrorAsync(_folder.Path), StringComparison.Ordinal);
        Assert.Contains("there is no such file", await ErrorAsync(_folder.File("none.pdf")), StringComparison.Ordinal);
    }

    private static void RequirePdftotext() => Assert.SkipUnless(
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator).Any(folder => File.Exists(System.IO.Path.Combine(folder, "pdftotext")) || File.Exists(System.IO.Path.Combine(folder, "pdftotext.exe"))),
        "pdftotext is not installed; `apt-get install poppler-utils` or `brew install poppler` mends it.");

    private static byte[] Zip(string name, int length)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create))
        {
            using var entry = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            var block = new byte[100_000];
            for (var left = length; left > 0; left -= block.Length)
                entry.Write(block, 0, Math.Min(left, block.Length));
        }

        return stream.ToArray();
    }

    private async Task<string> ReadAsync(string name, ReadOnlyMemory<byte> content)
    {
        var file = _folder.File(name);
        await File.WriteAllBytesAsync(file, content.ToArray());
        return await DocumentFile.ReadAsync(file, CancellationToken.None);
    }

    private Task<string> ReadAsync(string name, ReadOnlySpan<byte> content) => ReadAsync(name, content.ToArray().AsMemory());

    private async Task<string> ErrorAsync(string name, byte[] content)
    {
        await File.WriteAllBytesAsync(_folder.File(name), content);
        return await ErrorAsync(_folder.File(name));
    }

    private Task<string> ErrorAsync(string name, ReadOnlySpan<byte> content) => ErrorAsync(name, content.ToArray());

    private static async Task<string> ErrorAsync(string file) =>
        (await Assert.ThrowsAsync<SourceException>(() => DocumentFile.ReadAsync(file, CancellationToken.None))).Message;
}
