using RoleCompare.Charts;
using Xunit;

namespace RoleCompare.Tests.Charts;

/// <summary>A table as text and as HTML.</summary>
public sealed class TableTests
{
    [Fact]
    public void As_text_columns_are_as_wide_as_their_longest_cell_and_numbers_stand_at_the_right() =>
        Assert.Equal("word    share\none    +0.500\nthree       –\n", new Table("word", "share").Add("one", "+0.500").Add("three", "–").ToString());

    [Fact]
    public void As_HTML_cells_are_escaped() =>
        Assert.Equal(
            """
            <table>
            <tr><th style="text-align:left">a &lt;b&gt;</th><th style="text-align:right">n</th></tr>
            <tr><td style="text-align:left">&lt;/td&gt; &amp; x</td><td style="text-align:right">1</td></tr>
            </table>

            """.ReplaceLineEndings("\n"),
            new Table("a <b>", "n").Add("</td> & x", "1").ToHtml());

    [Fact]
    public void A_row_of_another_length_and_a_table_without_columns_are_refused()
    {
        Assert.Equal("Row 2 of the table has 1 cells; give 2, one a column.", Assert.Throws<ChartException>(() => new Table("a", "b").Add("1", "2").Add("1")).Message);
        Assert.Equal("A table has no columns; give at least one heading.", Assert.Throws<ChartException>(() => new Table()).Message);
    }
}
