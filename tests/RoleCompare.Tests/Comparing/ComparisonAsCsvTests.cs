using RoleCompare.Catalog;
using RoleCompare.Comparing;
using Xunit;
using static RoleCompare.Tests.Comparing.RolesForComparing;

namespace RoleCompare.Tests.Comparing;

/// <summary>A comparison as CSV: a table of the same width everywhere, read back with the texts that went in, and nothing that a spreadsheet calculates.</summary>
public sealed class ComparisonAsCsvTests
{
    [Fact]
    public void A_row_has_for_each_role_a_level_and_words()
    {
        var rows = Read(ComparisonCsv.Write(Compare(Role("a", [1, 2, 3], Needs(Skill("python", "Python"), 3, SkillNeed.Useful)), Role("b", [4, 2, 3]))));

        Assert.Equal(["Part", "Item", "Verdict", "a: level", "a", "b: level", "b"], rows[0]);
        Assert.Equal(["responsibilities", "Primary role", "Only the b at level 4 (the a at 1): “PrimaryroleOfb.”", "1", "PrimaryroleOfa.", "4", "PrimaryroleOfb."], rows[4]);
        Assert.Equal(["skill", "Python", "Only one asks for", "3", "useful", "", ""], rows[^1]);
        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
    }

    [Theory]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("+1+1")]
    [InlineData("-2")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    public void No_cell_can_be_a_formula(string hostile)
    {
        var rows = Read(Hostile(hostile));

        Assert.Contains("'" + hostile, rows.SelectMany(row => row));
        Assert.All(rows.SelectMany(row => row), cell => Assert.False(cell.Length > 0 && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r', cell));
    }

    [Theory]
    [InlineData("a, b")]
    [InlineData("say \"so\"")]
    [InlineData("\"\"")]
    [InlineData("two\nlines")]
    [InlineData(" blank ")]
    [InlineData("it's")]
    public void Any_text_is_read_back_as_it_was(string text) => Assert.Equal(text, Read(Hostile(text))[0][4]);

    private static string Hostile(string title) => ComparisonCsv.Write(Compare(Role("a", [1, 2, 3], Needs(Skill("s", title), 2)) with { Title = title }, Role("b", [1, 2, 3])));

    // The plainest reading of RFC 4180: a quoted cell ends at a quote that no other follows.
    private static List<List<string>> Read(string csv)
    {
        var rows = new List<List<string>> { new() };
        for (var i = 0; i < csv.Length; i++)
        {
            var cell = "";
            if (csv[i] == '"')
            {
                for (i++; csv[i] != '"' || (i + 1 < csv.Length && csv[i + 1] == '"'); i++)
                {
                    cell += csv[i];
                    if (csv[i] == '"')
                        i++;
                }

                i++;
            }
            else
            {
                for (; csv[i] is not (',' or '\n'); i++)
                    cell += csv[i];
            }

            rows[^1].Add(cell);
            if (csv[i] == '\n' && i + 1 < csv.Length)
                rows.Add([]);
        }

        return rows;
    }
}
