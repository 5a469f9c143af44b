using RoleCompare.Import.Tables;
using Xunit;

namespace RoleCompare.Tests.Import;

public sealed class TableCellsTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Python: 4", "Python 4 Essential")]
    [InlineData("Java – 3", "Java 3 Essential")]
    [InlineData("SQL (level 5)", "SQL 5 Essential")]
    [InlineData("SQL (Level: 5) (useful)", "SQL 5 Useful")]
    [InlineData("SQL (5)", "SQL 5 Essential")]
    [InlineData("SQL [4]", "SQL 4 Essential")]
    [InlineData("Git 4/5", "Git 4 Essential")]
    [InlineData("Python – nice to have", "Python  Useful")]
    [InlineData("Python 4 (nice-to-have)", "Python 4 Useful")]
    [InlineData("Office 365", "Office 365  Essential")]
    [InlineData("Windows 11: 3", "Windows 11 3 Essential")]
    [InlineData("ISO 9001:2015", "ISO 9001:2015  Essential")]
    [InlineData("HTML 5 (level 3)", "HTML 5 3 Essential")]
    [InlineData("HTML 5", "HTML 5 Essential")]
    [InlineData("C++ 3", "C++ 3 Essential")]
    public void A_skill_is_read_as_people_write_it(string entry, string expected)
    {
        var (name, level, need, _) = TableCells.Skill(entry, "here");

        Assert.Equal(expected, $"{name} {level} {need}");
    }

    [Theory]
    [InlineData("n/a")]
    [InlineData("N/A")]
    [InlineData("-")]
    [InlineData("–")]
    [InlineData("none")]
    [InlineData("TBD")]
    public void A_word_for_nothing_is_no_entry(string cell) => Assert.Empty(TableCells.List(cell));

    [Theory]
    [InlineData("Decides. (level 2)")]
    [InlineData("Decides. (Level: 2)")]
    [InlineData("Decides. (lvl 2)")]
    [InlineData("Decides. [2]")]
    [InlineData("Decides. [level 2]")]
    public void A_level_is_read_as_people_write_it(string cell)
    {
        var (text, level) = TableCells.Dimension(cell, "here");

        Assert.Equal(("Decides.", 2), (text, level!.Value.Value));
    }

    [Theory]
    [InlineData("Trainee", 1)]
    [InlineData("junior", 2)]
    [InlineData("Mid", 3)]
    [InlineData("established", 3)]
    [InlineData("Senior", 4)]
    [InlineData("lead", 5)]
    [InlineData("Manager", 5)]
    [InlineData("Head", 6)]
    [InlineData("Director", 6)]
    [InlineData("executive", 7)]
    [InlineData("6", 6)]
    public void A_seniority_may_be_a_word(string cell, int expected) => Assert.Equal(expected, TableCells.Seniority(cell, "here")!.Value.Value);

    [Theory]
    [InlineData("Reporting line", "reporting-relationship")]
    [InlineData("Reports to", "reporting-relationship")]
    [InlineData("Team mgmt", "team-management")]
    [InlineData("Team size", "team-management")]
    [InlineData("Meetings", "meeting-involvement")]
    [InlineData("Scope", "scope-of-responsibilities")]
    [InlineData("Decision rights", "decision-making-authority")]
    [InlineData("Decisions", "decision-making-authority")]
    [InlineData("Main role", "primary-role")]
    [InlineData("Purpose", "primary-role")]
    [InlineData("Strategy", "strategic-planning")]
    [InlineData("Projects", "project-management")]
    [InlineData("Career development", "professional-development")]
    public void A_row_may_have_a_common_name(string name, string expected)
    {
        Assert.Equal(expected, new RowNames(Shipped.Catalog.Dimensions).Find(name, out var isSlip));
        Assert.False(isSlip);
    }

    [Fact]
    public void A_budget_is_no_dimension() => Assert.Null(new RowNames(Shipped.Catalog.Dimensions).Find("Budget", out _));

    [Fact]
    public void Skills_that_lost_a_number_are_told() =>
        Assert.StartsWith("The number at the end of 'HTML 5' is read as the level.", Assert.Single(Notes("Skills,HTML 5; Office 365; SQL (5)")), StringComparison.Ordinal);

    [Fact]
    public void What_rows_may_be_called_is_told_once() =>
        Assert.StartsWith("Left out: 'Salary' (line 3), 'Car' (line 4). Rows may be called ", Assert.Single(Notes("Salary,1\nCar,2")), StringComparison.Ordinal);

    [Fact]
    public void A_row_without_a_name_is_told_as_such() =>
        Assert.Equal("The row in line 3 has no name and is left out. Write its name into the first cell.", Assert.Single(Notes(",x")));

    private IReadOnlyList<string> Notes(string rows) => TableImport.Read(_folder.Write("t.csv", $"Dimension,A\nPrimary role,x\n{rows}\n"), Shipped.Catalog.Dimensions).Notes;
}
