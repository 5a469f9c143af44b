using System.Text;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Sources;
using RoleCompare.Import.Tables;
using Xunit;

namespace RoleCompare.Tests.Import;

public sealed class TableLayoutsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_spanned_cell_counts_for_every_row_and_column_it_covers()
    {
        var roles = Read("t.html", """
            <table><tr><td>Dimension<td>A<td>B<td>C</tr>
            <tr><td>Primary role<td rowspan=2>Down<td colspan=2>Across</tr>
            <tr><td>Communication<td>x<td>y</tr>
            <tr><td>Team management<td>p<td>q<td>r</tr></table>
            """).Roles;

        Assert.Equal(["Down", "Across", "Across"], roles.Select(role => role["primary-role"].Text));
        Assert.Equal(["Down", "x", "y"], roles.Select(role => role["communication"].Text));
        Assert.Equal(["p", "q", "r"], roles.Select(role => role["team-management"].Text));
    }

    [Fact]
    public void Scripts_styles_footnotes_and_inner_tables_are_no_text() =>
        Assert.Equal("Runs it.", Read("t.html", "<table><tr><td><td>A</tr><tr><td>Primary role<td>Runs<script>x</script> <style>y</style>it.<sup>[1]</sup><table><tr><td>z</td></tr></table></td></tr></table>").Roles[0]["primary-role"].Text);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<div></span>")]
    [InlineData("<table><tr><td>")]
    public void A_page_of_endless_nesting_is_refused(string tags) =>
        Assert.Contains("t.html: the elements are nested more than 256 deep", Refused("t.html", string.Concat(Enumerable.Repeat(tags, 100_000))));

    [Fact]
    public void A_page_above_2_MB_is_refused() =>
        Assert.Contains("t.html: the page has 2097153 bytes; at most 2097152 are allowed", Refused("t.html", new string(' ', HtmlTable.MaxLength + 1)));

    [Fact]
    public void Spans_that_multiply_beyond_a_million_cells_are_refused() =>
        Assert.Contains("more than 1000000 cells", Refused("t.html", "<table>" + string.Concat(Enumerable.Repeat("<tr>" + string.Concat(Enumerable.Repeat("<td colspan=100>x", 20)), 600)) + "</table>"));

    [Fact]
    public void Reading_a_page_stops_when_that_is_asked_for() =>
        Assert.Throws<OperationCanceledException>(() => TableImport.Read(_folder.Write("t.html", "<table></table>"), Shipped.Catalog.Dimensions, cancellationToken: new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("t.csv", "Dimension;A;B\r\nPrimary role;\"x; \"\"y\"\", z\";w\r\n")]
    [InlineData("t.csv", "Dimension\tA\tB\r\nPrimary role\t\"x; \"\"y\"\", z\"\tw\r\n")]
    [InlineData("t.tsv", "Dimension\tA\tB\r\nPrimary role\t\"x; \"\"y\"\", z\"\tw\r\n")]
    [InlineData("t.csv", "Dimension;A;B;;\r\nPrimary role;\"x; \"\"y\"\", z\";w;;\r\n;;;;\r\n")]
    [InlineData("t.csv", "Our roles;;\r\nDimension;A;B\r\nPrimary role;\"x; \"\"y\"\", z\";w\r\n")]
    public void What_spreadsheets_write_is_read(string name, string content)
    {
        var roles = Read(name, content).Roles;

        Assert.Equal(["x; \"y\", z", "w"], roles.Select(role => role["primary-role"].Text));
    }

    [Fact]
    public void A_title_above_the_header_is_told() =>
        Assert.Equal("'Our roles' (line 1) is skipped: a title above the header.", Assert.Single(Read("t.csv", "Our roles,,\nDimension,A,B\nPrimary role,x,y\n").Notes));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Utf16_with_its_mark_is_read(bool bigEndian)
    {
        var encoding = new UnicodeEncoding(bigEndian, byteOrderMark: true);
        File.WriteAllBytes(_folder.File("t.csv"), [.. encoding.GetPreamble(), .. encoding.GetBytes("Dimension,Café\nPrimary role,x\n")]);

        Assert.Equal("Café", TableImport.Read(_folder.File("t.csv"), Shipped.Catalog.Dimensions).Roles[0].Title);
    }

    [Theory]
    [InlineData("**Runs** _the_ *shop*", "Runs the shop")]
    [InlineData("[Runs](http://x.y/z) the `shop_floor`", "Runs the shop_floor")]
    [InlineData("R&amp;D &lt;3", "R&D <3")]
    [InlineData("my_own_name and 2 * 3 * 4", "my_own_name and 2 * 3 * 4")]
    public void Marks_of_markdown_are_taken_off(string cell, string expected) =>
        Assert.Equal(expected, Read("t.md", $"| | A |\n|---|---|\n| Primary role | {cell} |\n").Roles[0]["primary-role"].Text);

    [Fact]
    public void A_markdown_table_in_code_is_passed_over() =>
        Assert.Equal("B", Assert.Single(Read("t.md", "```\n| | A |\n|---|---|\n| Primary role | x |\n```\n\n| | B |\n|---|---|\n| Primary role | y |\n").Roles).Title);

    private ImportedCatalog Read(string name, string content) => TableImport.Read(_folder.Write(name, content), Shipped.Catalog.Dimensions);

    private string Refused(string name, string content) => Assert.Throws<SourceException>(() => Read(name, content)).Message;
}
