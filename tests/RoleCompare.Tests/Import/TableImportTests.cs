using RoleCompare.Catalog;
using RoleCompare.Import.Catalogs;
using RoleCompare.Import.Sources;
using RoleCompare.Import.Tables;
using RoleCompare.Tests.Catalog;
using Xunit;

namespace RoleCompare.Tests.Import;

public sealed class TableImportTests : IDisposable
{
    private const string Seed = """
        Dimension,AI Operations Manager,MLOps Engineer
        Primary Role,"Senior operational leader overseeing the integration, management, and optimization of AI systems",Manages the lifecycle of machine learning models
        Decision Making Authorities,Approves AI deployments. (level 4),Technical authority over model deployment
        """;

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_comparison_becomes_a_role_a_column()
    {
        var catalog = Read("seed.csv", Seed);
        var manager = catalog.Roles[0];

        Assert.Equal(["ai-operations-manager", "mlops-engineer"], catalog.Roles.Select(role => role.Id.Value));
        Assert.Equal("Senior operational leader overseeing the integration, management, and optimization of AI systems", manager["primary-role"].Text);
        Assert.Equal(("Approves AI deployments.", 4), (manager["decision-making-authority"].Text, manager["decision-making-authority"].Level!.Value.Value));
        Assert.Null(catalog.Roles[1]["decision-making-authority"].Level);
        Assert.Equal((null, null, null), (manager.Family, manager.Seniority, manager.Summary));
        Assert.Null(manager["communication"].Text);
        Assert.Equal("AI Operations Manager", manager.Provenance!.Code);
        Assert.Empty(catalog.Notes);
    }

    [Theory]
    [InlineData("seed.tsv", "Dimension\tA \"b\"\tC\nPrimary role\tDoes, this\tDoes | that\nSummary\t\tSums up.\n")]
    [InlineData("seed.md", "# Title\n\n| Dimension | **A \"b\"** | C |\n|---|:--|--:|\n| Primary role | Does, this | Does \\| that |\n| **Summary** | | Sums up. |\n\nThe end.\n")]
    [InlineData("seed.html", "<p>x</p><table><tr><th>Dimension</th><th>A &quot;b&quot;</th><th>C</th></tr><tr><th colspan=3>Work</th></tr><tr><td>Primary role<td>Does,\n  this<td>Does | that</tr><tr><td>Summary</td><td></td><td>Sums <b>up</b>.</td></tr></table>")]
    public void Every_kind_of_file_gives_the_same_roles(string name, string content)
    {
        var expected = Read("seed.csv", "Dimension,\"A \"\"b\"\"\",C\r\nPrimary role,\"Does, this\",Does | that\r\nSummary,,Sums up.\r\n", version: "1").Roles;

        var roles = Read(name, content, version: "1").Roles;

        Assert.Equal(expected.Select(role => CatalogDump.Of(role).Replace("seed.csv", name, StringComparison.Ordinal)), roles.Select(CatalogDump.Of));
    }

    [Fact]
    public void Rows_beside_the_dimensions_fill_the_rest()
    {
        var catalog = Read("more.csv", """
            ,Lead,Junior
            primary role,Leads.,Learns.
            Summary,A lead.,A junior.
            Job family,Data & AI,
            seniority,5,2
            Also known as,Boss; Chief,Junior
            Key skill,"Kubernetes 4; SQL (useful); Data Ops 2 (Useful)",kubernetes
            Career path,,Lead
            References,A book,
            """);
        var (lead, junior) = (catalog.Roles[0], catalog.Roles[1]);

        Assert.Equal(("A lead.", "data-and-ai", 5), (lead.Summary, lead.Family, lead.Seniority!.Value.Value));
        Assert.Equal(["Boss", "Chief"], lead.Aliases);
        Assert.Empty(junior.Aliases);
        Assert.Equal(["kubernetes 4 Essential", "sql  Useful", "data-ops 2 Useful"], lead.Skills.Select(need => $"{need.Skill.Id} {need.Level} {need.Need}"));
        Assert.Equal("kubernetes", Assert.Single(junior.Skills).Skill.Id);
        Assert.Equal(new Progression(RoleId.Create("lead"), ProgressionKind.Promotion, "more.csv names it as a next role: Lead."), Assert.Single(junior.Progressions));
        Assert.Equal("A book", lead.Sources[0]);
    }

    [Fact]
    public void A_stated_kind_of_move_counts_and_a_move_out_of_the_table_is_told()
    {
        var catalog = Read("moves.csv", "Dimension,A,B\nPrimary role,x,y\nNext roles,\"B (pivot); C (promotion)\",\n");

        Assert.Equal(ProgressionKind.Pivot, Assert.Single(catalog.Roles[0].Progressions).Kind);
        Assert.Contains("The move of 'A' to 'C' is left out: no other column has this title.", catalog.Notes);
    }

    [Fact]
    public void A_row_that_is_no_dimension_is_named_with_what_is_allowed_and_a_slip_is_told()
    {
        var notes = Read("rows.csv", "Dimension,A,B\nPrimary role,x,y\nSalary,1,2\nStrategic planing,p,q\nWork:,,\n").Notes;

        Assert.Equal(2, notes.Count);
        Assert.Equal("The row 'Strategic planing' (line 4) is taken for 'strategic-planning'.", notes[0]);
        Assert.StartsWith("Left out: 'Salary' (line 3). Rows may be called Primary role, Scope of responsibilities, ", notes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Who_made_the_table_is_named_as_far_as_it_is_stated()
    {
        var path = _folder.Write("my table.csv", Seed);

        var unstated = TableImport.Read(path, Shipped.Catalog.Dimensions).Origin;
        var stated = TableImport.Read(path, Shipped.Catalog.Dimensions, "2", "CC0", "By us.").Origin;

        Assert.Equal(("my table.csv", 12, "not stated"), (unstated.Name, unstated.Version.Length, unstated.License));
        Assert.Equal("Taken from the file my table.csv; who wrote it is not stated.", unstated.Attribution);
        Assert.Equal(new Origin("table", "my table.csv", "2", "CC0", "By us."), stated);
        Assert.NotEqual(unstated.Version, Read("other.csv", Seed + "\n").Origin.Version);
    }

    [Theory]
    [InlineData("t.tsv", "Dimension;A;B\nPrimary role;x;y\n", "the header is one cell, 'Dimension;A;B'. The separator must be a comma, a semicolon or a tab in .csv and a tab in .tsv")]
    [InlineData("t.csv", "Dimension,A\nSalary,1\n", "no row is a dimension; there are 'Salary'.", "Rows may be called Primary role")]
    [InlineData("t.csv", "Role,Primary role,Communication\nBaker,x,y\n", "The header names dimensions: turn the table")]
    [InlineData("t.csv", "Dimension,A,a\nPrimary role,x,y\n", "line 1: column 3 has the title 'a', which column 2 has already")]
    [InlineData("t.csv", "Dimension,A,\nPrimary role,x,y\n", "line 1: column 3 has no title")]
    [InlineData("t.csv", "Dimension,A\nPrimary role,x,y\n", "line 2: 3 cells, but the header has 2")]
    [InlineData("t.csv", "Dimension,A\nPrimary role,\"x\n", "a quotation mark is not closed")]
    [InlineData("t.csv", "Dimension,A\nPrimary role,x\nprimary-roles,y\n", "line 3: the row 'primary-roles' is 'primary-role', as line 2 is already")]
    [InlineData("t.csv", "Dimension,A\nPrimary role,x (level 6)\n", "line 2, column 'A': the level is '6'; a whole number from 1 to 5 is allowed")]
    [InlineData("t.csv", "Dimension,A\nPrimary role,x\nSeniority,boss\n", "line 3, column 'A': the seniority is 'boss'; a whole number from 1 to 7 or trainee, junior, mid, senior, lead, director, executive is allowed")]
    [InlineData("t.csv", "Dimension,A\nPrimary role,x\nSkills,Windows: 11\n", "line 3, column 'A': the level of 'Windows' is '11'; a whole number from 1 to 5 is allowed")]
    [InlineData("t.md", "No table here.", "there is no table")]
    [InlineData("t.html", "<p>No table here.</p>", "there is no table")]
    [InlineData("t.csv", "", "there is no table")]
    [InlineData("t.xlsx", "x", "the extension '.xlsx'", ".csv, .tsv, .md")]
    public void A_table_that_cannot_be_used_is_refused_with_place_and_value(string name, string content, params string[] expected)
    {
        var message = Assert.Throws<SourceException>(() => Read(name, content)).Message;

        Assert.All(expected.Append(name), part => Assert.Contains(part, message));
    }

    [Fact]
    public void Text_that_is_not_utf8_is_named_with_its_line()
    {
        File.WriteAllBytes(_folder.File("t.csv"), [.. "Dimension,A\nPrimary role,"u8, 0xE9, .. "\n"u8]);

        Assert.Contains("t.csv, line 2: the text is not UTF-8", Assert.Throws<SourceException>(() => TableImport.Read(_folder.File("t.csv"), Shipped.Catalog.Dimensions)).Message);
    }

    [Fact]
    public void A_file_that_is_not_there_is_named() =>
        Assert.Contains("none.csv: there is no such file", Assert.Throws<SourceException>(() => TableImport.Read("none.csv", Shipped.Catalog.Dimensions)).Message);

    private ImportedCatalog Read(string name, string content, string? version = null) => TableImport.Read(_folder.Write(name, content), Shipped.Catalog.Dimensions, version);
}
