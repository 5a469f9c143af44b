using System.Text;
using RoleCompare.Catalog.Loading;
using Xunit;
using static RoleCompare.Tests.Catalog.BakeryCatalog;

namespace RoleCompare.Tests.Catalog;

/// <summary>What can be wrong with a file before its members are looked at.</summary>
public sealed class YamlFileProblemsTests
{
    [Fact]
    public void A_member_that_stands_twice_is_refused() => OneMistake.Gives(
        Baker, "family: bakery\n", "family: bakery\nfamily: mill\n", at: "family: mill", value: "family", "'family' stands twice.", "Remove one of the two.");

    [Fact]
    public void An_inner_member_that_stands_twice_is_refused() => OneMistake.Gives(
        Baker, "team-management: { level: 3,", "team-management: { level: 3, level: 4,", at: "level: 3, level: 4", value: "level", "'level' stands twice.", "Remove one of the two.");

    [Theory]
    [InlineData(Dimensions)]
    [InlineData(Skills)]
    [InlineData(Miller)]
    public void Invalid_YAML_is_one_problem_at_its_line(string file)
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(file, "# A comment\nid: \"a text that never ends\n");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((file, 2), (problem.File, problem.Line));
        Assert.StartsWith("This is not valid YAML: ", problem.Message, StringComparison.Ordinal);
        Assert.Equal("Mend the syntax near this line; check indentation, colons and quotes.", problem.Edit);
    }

    [Fact]
    public void Two_documents_in_a_file_are_one_problem()
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(Miller, bakery.TextOf(Miller) + "---\n" + bakery.TextOf(Miller));

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal(new CatalogProblem(Miller, 0, "", "The file holds 2 YAML documents.", "Keep exactly one document in the file."), problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# Nothing but a comment\n")]
    public void An_empty_file_is_one_problem(string content)
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(Miller, content);

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal(new CatalogProblem(Miller, 0, "", "The file is empty.", "Fill it as data/README.md describes, or delete it."), problem);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_one_problem_at_their_line()
    {
        using var bakery = new BakeryCatalog();
        bakery.WriteBytes(Miller, Encoding.Latin1.GetBytes(bakery.TextOf(Miller).Replace("summary: What", "summary: Mühle", StringComparison.Ordinal)));

        var problem = Assert.Single(bakery.Read().Problems);

        // The sixth line: id, title, aliases, family, seniority, summary.
        Assert.Equal(new CatalogProblem(Miller, 6, "", "The file is not UTF-8 text.", "Save it as UTF-8."), problem);
    }

    [Fact]
    public void A_byte_order_mark_is_allowed()
    {
        using var bakery = new BakeryCatalog();
        bakery.WriteBytes(Miller, [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(bakery.TextOf(Miller))]);

        Assert.Empty(bakery.Read().Problems);
    }

    [Fact]
    public void A_file_of_more_than_16_MiB_is_one_problem()
    {
        using var bakery = new BakeryCatalog();
        using (var stream = File.OpenWrite(Path.Combine(bakery.Folder, Miller)))
            stream.SetLength((16 * 1024 * 1024) + 1);

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal(new CatalogProblem(Miller, 0, "16777217 bytes", "The file has 16777217 bytes.", "Keep it under 16777216 bytes."), problem);
    }

    [Fact]
    public void Lists_nested_without_end_are_one_problem_and_do_not_bring_the_program_down()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Miller, "sources: [Invented for the tests]", $"sources: {new string('[', 100_000)}{new string(']', 100_000)}");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((Miller, bakery.LineOf(Miller, "sources:")), (problem.File, problem.Line));
        Assert.Contains("more than 50 levels", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Dimensions)]
    [InlineData(Skills)]
    public void A_missing_file_is_one_problem(string file)
    {
        using var bakery = new BakeryCatalog();
        bakery.Delete(file);

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal(new CatalogProblem(file, 0, "", "The file is missing.", $"Add {file} to the catalogue's folder."), problem);
    }

    [Fact]
    public void A_tab_in_the_indentation_is_named()
    {
        using var bakery = new BakeryCatalog();
        bakery.Replace(Miller, "  - { id: milling", "\t- { id: milling");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal(
            new CatalogProblem(Miller, bakery.LineOf(Miller, "id: milling"), "", "A tab stands in the indentation.", "Indent with blanks: YAML allows no tabs there."),
            problem);
    }

    [Theory]
    [InlineData("roles/sweeper.txt")]
    [InlineData("roles/sweeper.yaml~")]
    [InlineData("roles/sweeper")]
    public void A_file_among_the_roles_that_is_none_is_not_ignored_in_silence(string file)
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(file, "x");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal(
            new CatalogProblem(file, 0, Path.GetFileName(file), "This is not a role's file.", "Name it ID.yaml if it describes a role; else move it out of roles/."),
            problem);
    }

    [Theory]
    [InlineData("more")]
    [InlineData("sweeper.yaml")]
    public void A_folder_among_the_roles_is_not_ignored_in_silence(string name)
    {
        using var bakery = new BakeryCatalog();
        Directory.CreateDirectory(Path.Combine(bakery.Folder, "roles", name));

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal(
            new CatalogProblem($"roles/{name}", 0, name, "This is a folder; a role is a file.", "Put its files into roles/ itself, or move it out."),
            problem);
    }

    [Fact]
    public void A_hidden_file_among_the_roles_is_left_alone()
    {
        using var bakery = new BakeryCatalog();
        bakery.Write("roles/.DS_Store", "x");

        Assert.Empty(bakery.Read().Problems);
    }

    [Fact]
    public void A_file_in_place_of_the_folder_of_roles_is_one_problem()
    {
        using var bakery = new BakeryCatalog();
        Directory.Delete(Path.Combine(bakery.Folder, "roles"), recursive: true);
        bakery.Write("roles", "x");

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal(("roles", "This is a file; the roles stand in a folder of this name."), (problem.File, problem.Message));
    }

    [Fact]
    public void A_file_in_place_of_the_catalogue_is_named()
    {
        using var bakery = new BakeryCatalog();
        var file = Path.Combine(bakery.Folder, Skills);

        Assert.StartsWith($"'{file}' is a file. Name a catalogue's folder: ", Assert.Throws<RoleCompareException>(() => CatalogReader.Read(file)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("roles/sweeper.yml")]
    [InlineData("roles/sweeper.YAML")]
    public void A_role_file_with_another_extension_is_not_ignored_in_silence(string file)
    {
        using var bakery = new BakeryCatalog();
        bakery.Write(file, bakery.TextOf(Miller).Replace("miller", "sweeper", StringComparison.Ordinal).Replace("Miller", "Sweeper", StringComparison.Ordinal));

        var problem = Assert.Single(bakery.Read().Problems);

        Assert.Equal((file, 1, "sweeper"), (problem.File, problem.Line, problem.Value));
        Assert.Equal("Name the file sweeper.yaml, or change the id.", problem.Edit);
    }
}
