using FsCheck;
using FsCheck.Fluent;
using RoleCompare.Catalog;
using RoleCompare.Comparing;
using Xunit;
using static RoleCompare.Tests.Comparing.RolesForComparing;

namespace RoleCompare.Tests.Comparing;

/// <summary>A comparison as Markdown: whatever the catalogue's text, the tables keep their columns and the reader sees the text.</summary>
public sealed class ComparisonAsMarkdownTests
{
    private static readonly string[] HostileTexts =
    [
        "a | b", "a || b \\| c \\\\| d \\", "first\nsecond\r\nthird", "<script>alert(1)</script>", "`code` ``more``", "**bold** *it* __u__", "[link](https://example.com)",
        "![image](x)", "&lt;b&gt; &amp;", "~~gone~~", "| --- | --- |", "one \u2028 line \u0085 and \f another",
    ];

    [Fact]
    public void A_table_has_a_column_for_each_role_and_a_row_for_each_dimension_of_its_lens()
    {
        var text = Write(Role("a", [1, 2, 3]), Role("b", [4, 5, 1]));

        var tables = MarkdownTable.In(text);

        Assert.Equal(3, tables.Count);
        Assert.Equal([["Dimension", "a", "b"], ["Primary role", "**1** PrimaryroleOfa.", "**4** PrimaryroleOfb."]], tables[0]);
        Assert.Equal([["Dimension", "a", "b"], ["Team management", "**2** TeammanagementOfa.", "**5** TeammanagementOfb."]], tables[1]);
    }

    [Fact]
    public void A_level_that_is_not_known_is_said_and_a_dimension_of_which_nothing_is_known_has_no_row()
    {
        var text = ComparisonMarkdown.Write(Compare(Imported("a", null, "Bakes."), Imported("b", null, null)));

        Assert.Contains("| Primary role | *level not known* Bakes. | not known |", text, StringComparison.Ordinal);
        Assert.Contains("\nNot known of any of these roles: Team management, Communication.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("| Team management |", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_imported_roles_a_skill_is_listed_and_not_asked_for_and_its_level_may_be_unknown()
    {
        var unknown = new RoleSkill(Skill("unknown"), null, SkillNeed.Useful);
        Role Taken(string id, params RoleSkill[] skills) => Imported(id, null, null) with { Skills = skills };
        var without = Compare(Taken("a", unknown), Taken("b", unknown));
        var mixed = Compare(Taken("a", unknown, Needs(Skill("known"), 2)), Taken("b", unknown));

        Assert.Contains("\n## Skills, levels not known\n", ComparisonMarkdown.Write(without), StringComparison.Ordinal);
        Assert.Contains("| unknown | useful | useful |", ComparisonMarkdown.Write(without), StringComparison.Ordinal);
        Assert.Contains("| unknown | useful, level not known | useful, level not known |", ComparisonMarkdown.Write(mixed), StringComparison.Ordinal);
        Assert.Equal(["Listed for both", "Listed for only one"], mixed.Skills.Select(row => ComparisonWords.Heading(mixed, row.Group)));
    }

    [Fact]
    public void Skills_stand_with_level_and_need_and_a_dash_where_a_role_does_not_ask_for_them()
    {
        var table = MarkdownTable.In(Write(Role("a", [1, 1, 1], Needs(Skill("python", "Python"), 3, SkillNeed.Useful)), Role("b", [1, 1, 1])))[^1];

        Assert.Equal([["Skill", "a", "b"], ["Python", "3 useful", "-"]], table);
    }

    [Fact]
    public void Moves_stand_with_their_kind_and_sentence()
    {
        var a = Role("a", [1, 1, 1]) with { Progressions = [new Progression(RoleId.Create("b"), ProgressionKind.Pivot, "Begin anew.")] };

        Assert.EndsWith("\n## Where each leads\n\n- **a → b** (pivot, compared here): Begin anew.\n- **b**: no move is stated\n", Write(a, Role("b", [1, 1, 1])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hostile_dimension_text_stays_in_its_cell() => Assert.All(HostileTexts, hostile =>
    {
        var role = Role("a", [1, 1, 1]);
        var cell = MarkdownTable.In(Write(role with { Dimensions = [role.Dimensions[0] with { Text = hostile }, .. role.Dimensions.Skip(1)] }, Role("b", [1, 1, 1])))[0][1][1];

        Assert.Equal(OneBlank(hostile), OneBlank(MarkdownTable.Plain(cell["**1** ".Length..])));
    });

    [Fact]
    public void A_hostile_title_stays_in_its_heading_its_columns_and_its_moves() => Assert.All(HostileTexts, hostile =>
    {
        var to = Role("a", [1, 1, 1], Needs(Skill("python"), 1)) with { Title = hostile };
        var from = Role("b", [1, 1, 1]) with { Progressions = [new Progression(to.Id, ProgressionKind.Lateral, hostile)] };

        var text = Write(to, from);

        Assert.All(MarkdownTable.In(text), table => Assert.Equal(OnOneLine(hostile), MarkdownTable.Plain(table[0][1])));
        var lines = text.Split('\n');
        Assert.Equal($"{OnOneLine(hostile)} vs b", MarkdownTable.Plain(lines[0][2..]));
        Assert.Equal($"- **b → {OnOneLine(hostile)}** (lateral, compared here): {OnOneLine(hostile)}", MarkdownTable.Plain(lines[^3]).TrimEnd());
    });

    [Fact]
    public void A_hostile_skill_name_stays_in_its_cell() => Assert.All(HostileTexts, hostile =>
    {
        var table = MarkdownTable.In(Write(Role("a", [1, 1, 1], Needs(Skill("x", hostile), 1)), Role("b", [1, 1, 1])))[^1];

        Assert.Equal(OnOneLine(hostile), MarkdownTable.Plain(table[1][0]));
    });

    [Fact]
    public void A_hostile_summary_stays_on_its_line() => Assert.All(HostileTexts, hostile =>
    {
        var lines = Write(Role("a", [1, 1, 1]) with { Summary = hostile }, Role("b", [1, 1, 1])).Split('\n');

        Assert.Equal($"- **a** (made-up, seniority 3): {OnOneLine(hostile)}", MarkdownTable.Plain(lines[2]).TrimEnd());
    });

    [Fact]
    public void Any_text_of_marks_reads_back_as_it_was() =>
        Prop.ForAll(Gen.ListOf(Gen.Elements("a", "|", "\\", "`", "*", "_", "<", ">", "[", "]", "&", "~", "\"")).Select(string.Concat).ToArbitrary(), marks =>
        {
            var title = $"x{marks}x";
            var table = MarkdownTable.In(Write(Role("a", [1, 1, 1]) with { Title = title }, Role("b", [1, 1, 1])))[0];

            Assert.Equal(title, MarkdownTable.Plain(table[0][1]));
        }).QuickCheckThrowOnFailure();

    private static string Write(params Role[] roles) =>
        ComparisonMarkdown.Write(Compare(roles));

    private static string OneBlank(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string OnOneLine(string text) => text.ReplaceLineEndings(" ").Trim();
}
