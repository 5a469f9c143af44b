using System.IO.Compression;
using System.Text.Json;
using RoleCompare.Tests;
using RoleCompare.Tests.Import;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class CatalogImportTests : IDisposable
{
    private const string Profile = """{ "goals": "I want to make thing1 of stuff1.", "skills": { "reading": 3 } }""";

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("onet", "title1-makers", "Data: O*NET, version 29.3, license CC BY 4.0. This product includes information")]
    [InlineData("esco", "maker-of-thing1", "Data: ESCO, version not stated, license Commission Decision 2011/833/EU. This service uses")]
    public void An_import_is_sound_and_every_command_names_its_publisher(string kind, string role, string attribution)
    {
        var catalog = Import(kind);

        using var check = JsonDocument.Parse(Cli.Run("catalog", "check", catalog, "--json").Output);
        Assert.Equal(0, check.RootElement.GetProperty("problems").GetArrayLength());
        Assert.DoesNotContain(check.RootElement.GetProperty("findings").EnumerateArray(), finding => finding.GetProperty("rule").GetString() == "unused-skill");
        Assert.StartsWith(kind, Assert.Single(check.RootElement.GetProperty("attributions").EnumerateArray()).GetProperty("id").GetString()!, StringComparison.Ordinal);
        Assert.Contains(attribution, OneLine(Cli.Run("catalog", "check", catalog).Output), StringComparison.Ordinal);
        string[][] commands =
        [
            ["roles"], ["show", role], ["recommend", "--profile", "-"], ["explain", role, "--profile", "-"], ["paths", role], ["model", "nearest", "make thing1", "--in", "roles"],
        ];
        Assert.All(commands, command =>
        {
            var shown = Cli.Pipe(Profile, [.. command, "--catalog", catalog]);
            Assert.Equal(0, shown.ExitCode);
            Assert.Contains(attribution, OneLine(shown.Output), StringComparison.Ordinal);

            using var document = JsonDocument.Parse(Cli.Pipe(Profile, [.. command, "--catalog", catalog, "--json"]).Output);
            var named = Assert.Single(document.RootElement.GetProperty("attributions").EnumerateArray());
            Assert.StartsWith(kind, named.GetProperty("id").GetString()!, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(60)]
    [InlineData(100)]
    [InlineData(200)]
    public void Imported_roles_are_compared_within_the_terminal_and_what_is_not_known_is_said(int columns)
    {
        string[] command = ["compare", "maker-of-thing1", "maker-of-thing2", "--catalog", Import("esco")];
        var result = Cli.Start([], command, columns);

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.Contains("Not known of any of these roles: Scope of", OneLine(result.Output), StringComparison.Ordinal);
        Assert.Contains("Skills, levels not known", result.Output, StringComparison.Ordinal);
        Assert.Contains("Data: ESCO, version not stated", OneLine(result.Output), StringComparison.Ordinal);
        using var document = JsonDocument.Parse(Cli.Run([.. command, "--json"]).Output);
        Assert.StartsWith("esco", Assert.Single(document.RootElement.GetProperty("attributions").EnumerateArray()).GetProperty("id").GetString()!, StringComparison.Ordinal);
        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= columns, $"{line.Length} columns: {line}"));
    }

    [Fact]
    public void What_was_written_for_the_catalogue_names_no_publisher()
    {
        Assert.DoesNotContain("Data: ", Cli.Run("show", "mlops-engineer").Output, StringComparison.Ordinal);
        using var document = JsonDocument.Parse(Cli.Run("show", "mlops-engineer", "--json").Output);
        Assert.Equal(0, document.RootElement.GetProperty("attributions").GetArrayLength());
        Assert.Equal(JsonValueKind.Null, document.RootElement.GetProperty("origin").ValueKind);
    }

    [Fact]
    public void The_seeds_comparison_is_imported_from_a_table()
    {
        var table = _folder.Write("seed.md", """
            | Dimension | AI Operations Manager | MLOps Engineer | Prompt Engineer |
            |---|---|---|---|
            | Primary Role | Senior operational leader overseeing AI systems | Manages the lifecycle of machine learning models | Designs, tests, and optimizes prompts |
            | Reporting Relationship | Reports to CTO, VP Operations, or CEO | Reports to CTO | Reports to Product Manager |
            | Salary | 1 | 2 | 3 |
            """);
        var output = _folder.File("out");

        var result = Cli.Run("catalog", "import", "table", table, "--output", output, "--license", "CC0", "--attribution", "By the seed.", "--version", "3");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.StartsWith($"{output}: 3 roles, 0 skills, 0 moves from seed.md 3.\n- Left out: 'Salary' (line 5). ", result.Output, StringComparison.Ordinal);
        var shown = OneLine(Cli.Run("show", "MLOps Engineer", "--catalog", output).Output);
        Assert.Contains("Manages the lifecycle of machine learning models", shown, StringComparison.Ordinal);
        Assert.Contains("Not known: Scope of responsibilities,", shown, StringComparison.Ordinal);
        Assert.EndsWith("Data: seed.md, version 3, license CC0. By the seed.", shown.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(0, Cli.Run("compare", "mlops-engineer", "prompt-engineer", "--catalog", output).ExitCode);
    }

    [Fact]
    public void What_an_import_did_is_there_as_JSON()
    {
        var output = _folder.File("out");

        using var document = JsonDocument.Parse(Cli.Run("catalog", "import", "onet", ReleaseFiles.WriteOnet(_folder), "--output", output, "--json").Output);

        Assert.Equal(
            (output, 3, 2, 2),
            (document.RootElement.GetProperty("folder").GetString(), document.RootElement.GetProperty("roles").GetInt32(), document.RootElement.GetProperty("skills").GetInt32(), document.RootElement.GetProperty("moves").GetInt32()));
        Assert.Equal("29.3", document.RootElement.GetProperty("attributions")[0].GetProperty("version").GetString());
    }

    [Theory]
    [InlineData("12", true, "it unpacks to ", "bytes; at most 12 are allowed")]
    [InlineData("1GB", false)]
    [InlineData("lots", true, "--max-unpacked is 'lots'; it must be a whole number of bytes from 1, or of KB, MB or GB, such as 500MB or 2GB.")]
    [InlineData("0", true, "--max-unpacked is '0'")]
    public void The_limit_of_what_is_unpacked_can_be_set(string limit, bool isRefused, params string[] expected)
    {
        var zip = ReleaseFiles.Zip(_folder, ReleaseFiles.WriteEsco(_folder));
        var output = _folder.File("out");

        var result = Cli.Run("catalog", "import", "esco", zip, "--output", output, "--max-unpacked", limit);

        Assert.Equal(isRefused ? 2 : 0, result.ExitCode);
        Assert.Equal(!isRefused, Directory.Exists(output));
        Assert.All(expected, part => Assert.Contains(part, result.Errors, StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_that_cannot_be_read_leaves_nothing_behind()
    {
        var release = ReleaseFiles.WriteOnet(_folder);
        File.Delete(Path.Combine(release, "Skills.txt"));
        var zip = _folder.File("climb.zip");
        using (var archive = ZipFile.Open(zip, ZipArchiveMode.Create))
            archive.CreateEntry("../Skills.txt");

        Refuses("the table 'Skills.txt' is missing", "onet", release);
        Refuses("'../Skills.txt' points outside the archive", "onet", zip);
        Refuses("there is no such file or folder", "esco", _folder.File("none"));
        Refuses("the extension '.txt' does not say how to read the table", "table", _folder.Write("t.txt", "x"));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_folder.Path, "out*"));
    }

    [Theory]
    [InlineData("onet", "--version", "")]
    [InlineData("esco", "--version", " ")]
    [InlineData("table", "--license", "")]
    [InlineData("table", "--attribution", "")]
    public void A_statement_that_is_empty_is_refused(string kind, string option, string text)
    {
        var result = Cli.Run("catalog", "import", kind, _folder.File("none"), "--output", _folder.File("out"), option, text);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"{option} is empty; state it, or leave {option} out for the default.", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_release_without_a_version_says_so()
    {
        var result = Cli.Run("catalog", "import", "onet", ReleaseFiles.WriteOnet(_folder, subfolder: "tables"), "--output", _folder.File("out"));

        Assert.Contains("from O*NET (version not stated).", OneLine(result.Output), StringComparison.Ordinal);
        Assert.Contains("Data: O*NET, version not stated, license CC BY 4.0. This product includes information from the O*NET Database by", OneLine(result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Only_an_import_is_replaced()
    {
        var catalog = Import("esco");
        Assert.Equal(0, Cli.Run("catalog", "import", "onet", ReleaseFiles.WriteOnet(_folder), "--output", catalog).ExitCode);
        Assert.Contains("title1-makers", Cli.Run("roles", "--catalog", catalog).Output, StringComparison.Ordinal);

        using var own = new CatalogCopy();
        var result = Cli.Run("catalog", "import", "onet", ReleaseFiles.WriteOnet(_folder), "--output", own.Folder);
        Assert.Equal(2, result.ExitCode);
        Assert.Contains("the folder holds files but no imported catalogue", result.Errors, StringComparison.Ordinal);
    }

    private static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private string Import(string kind)
    {
        var output = _folder.File($"catalog-{kind}");
        var result = Cli.Run("catalog", "import", kind, kind == "onet" ? ReleaseFiles.WriteOnet(_folder) : ReleaseFiles.WriteEsco(_folder), "--output", output);
        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        return output;
    }

    private void Refuses(string expected, string kind, string source)
    {
        var result = Cli.Run("catalog", "import", kind, source, "--output", _folder.File("out"));
        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(expected, result.Errors, StringComparison.Ordinal);
    }
}
