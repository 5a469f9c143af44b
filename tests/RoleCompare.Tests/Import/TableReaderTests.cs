using System.Text;
using RoleCompare.Import.Sources;
using Xunit;

namespace RoleCompare.Tests.Import;

public sealed class TableReaderTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Columns_are_found_by_name_and_others_are_ignored()
    {
        Assert.Equal(["1|x y", "2|z"], Read("more\tb\ta\n?\tx y\t1\n?\t z \t2\n", TableLayout.TabSeparated));
    }

    [Fact]
    public void Quotation_marks_are_text_where_tabs_separate()
    {
        Assert.Equal(["\"1|5\" pipe"], Read("a\tb\n\"1\t5\" pipe\n", TableLayout.TabSeparated));
    }

    [Fact]
    public void Quoted_cells_hold_commas_and_line_breaks_where_commas_separate()
    {
        Assert.Equal(["1|x, \"y\"\nz"], Read("\uFEFFa,b\r\n1,\"x, \"\"y\"\"\nz\"\r\n", TableLayout.CommaSeparated));
    }

    [Theory]
    [InlineData("", TableLayout.TabSeparated, "empty", "header row")]
    [InlineData("a,b\n1,2\n", TableLayout.TabSeparated, "line 1", "not separated by a tab", "a,b")]
    [InlineData("a;b\n1;2\n", TableLayout.CommaSeparated, "line 1", "not separated by a comma", "a;b")]
    [InlineData("a\tc\n1\t2\n", TableLayout.TabSeparated, "line 1", "'b' is missing", "there are: a, c")]
    [InlineData("a\tb\n1\t2\n3\n", TableLayout.TabSeparated, "line 3", "1 cells, but the header has 2")]
    [InlineData("a,b\n1,\"x\n", TableLayout.CommaSeparated, "line 2", "quotation mark is not closed")]
    public void A_malformed_table_is_refused_with_file_and_line(string content, TableLayout layout, params string[] expected)
    {
        var exception = Assert.Throws<SourceException>(() => Read(content, layout));

        Assert.Contains("table.txt", exception.Message);
        Assert.All(expected, part => Assert.Contains(part, exception.Message));
    }

    [Fact]
    public void An_optional_column_is_read_where_it_is_there()
    {
        _folder.Write("table.txt", "b\ta\nx\t1\n");
        using var source = TableSource.Open(_folder.Path);

        Assert.Equal(["1||x"], TableReader.Read(source, "table.txt", TableLayout.TabSeparated, ["a"], row => $"{row[0]}|{row[1]}|{row[2]}", ["c", "b"]));
    }

    [Fact]
    public void A_code_that_is_empty_is_refused_with_its_line()
    {
        _folder.Write("table.txt", "a\tb\n1\tx\n\ty\n");
        using var source = TableSource.Open(_folder.Path);
        var codes = new UniqueCodes();

        Assert.Contains(
            "table.txt, line 3: 'a' is ''; every row needs one",
            Assert.Throws<SourceException>(() => TableReader.Read(source, "table.txt", TableLayout.TabSeparated, ["a"], row => codes.Take(row, 0))).Message);
    }

    [Fact]
    public void Text_that_is_not_utf8_is_refused()
    {
        File.WriteAllBytes(_folder.File("table.txt"), [.. "a\tb\n"u8, 0xE9, .. "\t2\n"u8]);

        Assert.Contains("table.txt, line 2: the text is not UTF-8", Assert.Throws<SourceException>(() => Read(null, TableLayout.TabSeparated)).Message);
    }

    private IReadOnlyList<string> Read(string? content, TableLayout layout)
    {
        if (content is not null)
            File.WriteAllText(_folder.File("table.txt"), content, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var source = TableSource.Open(_folder.Path);
        return TableReader.Read(source, "table.txt", layout, ["a", "b"], row => $"{row[0]}|{row[1]}");
    }
}
