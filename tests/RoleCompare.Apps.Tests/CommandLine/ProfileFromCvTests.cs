using System.Text;
using System.Text.Json;
using RoleCompare.Profiles;
using RoleCompare.Tests;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class ProfileFromCvTests : IDisposable
{
    private const string Text = """
        Wilma Zandvoort
        wilma.zandvoort@example.org | +31 20 555 0142 | Elmstraat 7, 1011 AB Amsterdam
        Born 3 March 1987, Dutch

        EXPERIENCE
        Data Engineer, Polder Retail, 2019 - present
        - Built pipelines with Airflow
        SKILLS
        SQL (expert), Python (3 years), Terraform
        """;

    private static readonly string[] Canaries = ["Wilma", "Zandvoort", "zandvoort", "555 0142", "Elmstraat", "1011", "1987", "Dutch"];

    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_terminal_the_proposal_is_printed_with_the_phrases_and_nothing_is_written()
    {
        var result = Cli.Run("profile", "from-cv", Cv());

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        Assert.StartsWith("Current role: Data Engineer, from \"Data Engineer, Polder Retail, 2019 - present\".\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("SQL  level 5 (\"expert\")\n    \"SQL (expert), Python (3 years), Terraform\"\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Terraform  level?\n", result.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is accepted yet", result.Output, StringComparison.Ordinal);
        AssertPrivate(result.Output);
    }

    [Fact]
    public void The_proposal_as_json_has_the_level_its_reason_and_null_where_there_is_none()
    {
        using var document = JsonDocument.Parse(Cli.Run("profile", "from-cv", Cv(), "--json").Output);
        var skills = document.RootElement.GetProperty("skills").EnumerateArray().ToDictionary(skill => skill.GetProperty("skill").GetString()!);

        Assert.Equal((5, "expert", "name", 1.0), (skills["sql"].GetProperty("level").GetInt32(), skills["sql"].GetProperty("why").GetString(), skills["sql"].GetProperty("by").GetString(), skills["sql"].GetProperty("similarity").GetDouble()));
        Assert.Equal(JsonValueKind.Null, skills["terraform"].GetProperty("level").ValueKind);
        Assert.Equal(JsonValueKind.Null, skills["terraform"].GetProperty("why").ValueKind);
        Assert.Equal("data-engineer", document.RootElement.GetProperty("currentRole").GetProperty("role").GetString());
        AssertPrivate(document.RootElement.GetRawText());
    }

    [Fact]
    public void Yes_writes_a_profile_of_what_has_a_level_and_says_what_it_left_out()
    {
        var output = _folder.File("profile.json");
        var result = Cli.Run("profile", "from-cv", Cv(), "--yes", "--output", output);

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Contains("The CV does not say how well you know 2 skills, so they are left out: Apache Airflow, Terraform.", result.Errors, StringComparison.Ordinal);
        var profile = ProfileReader.ReadFile(output);
        Assert.Equal(["sql 5", "python 3"], profile.Skills.Select(skill => $"{skill.Name} {skill.Level}"));
        Assert.Equal("data-engineer", profile.CurrentRole);
        Assert.Contains("Built pipelines with Airflow", profile.Experience, StringComparison.Ordinal);
        AssertPrivate(File.ReadAllText(output));
        Assert.Equal(["cv.txt", "profile.json"], Directory.GetFiles(_folder.Path).Select(Path.GetFileName).Order());
        Assert.Equal(0, Cli.Run("recommend", "--profile", output).ExitCode);
    }

    [Fact]
    public void Yes_without_a_file_prints_the_profile()
    {
        var profile = Cli.Run("profile", "from-cv", Cv(), "--yes").Output;

        Assert.Equal(5, ProfileReader.Parse(Encoding.UTF8.GetBytes(profile), "output").Skills[0].Level.Value);
    }

    [Theory]
    [InlineData("--output needs somebody to confirm the proposal", "--output", "p.json")]
    [InlineData("--json prints the proposal and --yes the profile", "--json", "--yes")]
    [InlineData("--json prints the proposal and --output takes the profile", "--json", "--output", "p.json")]
    public void Options_that_would_accept_in_silence_or_exclude_each_other_are_refused(string error, params string[] options)
    {
        var result = Cli.Run(["profile", "from-cv", Cv(), .. options]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains(error, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_told_before_the_CV_is_read()
    {
        var result = Cli.Run("profile", "from-cv", _folder.File("missing.txt"), "--yes", "--output", _folder.Path);

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("this is a folder; name the file to write the profile to", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pdf_without_the_program_that_reads_it_says_how_to_get_it()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The PATH does not decide alone there.");
        var result = Cli.PipeWith(new Dictionary<string, string> { ["PATH"] = _folder.Path }, "", "profile", "from-cv", Path.Combine(Cli.Root, "tests", "RoleCompare.Tests", "Resumes", "cvs", "development", "academic.pdf"));

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Contains("apt-get install poppler-utils", result.Errors, StringComparison.Ordinal);
        Assert.Contains("brew install poppler", result.Errors, StringComparison.Ordinal);
        Assert.Contains("winget install", result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_terminal_each_skill_is_confirmed_changed_or_left_out()
    {
        var output = _folder.File("profile.json");

        var (code, shown) = TerminalDialog.Run(
            [
                ("1 of 4: Apache Airflow, level?", "2"),
                ("2 of 4: SQL, level 5", "\r"),
                ("3 of 4: Python, level 3", "d"),
                ("4 of 4: Terraform, level?", "\r"),
                ("does not say how well", "1"),
                ("Your current role: Data Engineer", "b"),
                ("4 of 4: Terraform, level? (you gave 1)", "4"),
                ("Your current role", "\r"),
                ("Taken: 3 of 4 skills, the current role", "\r"),
            ],
            "profile", "from-cv", Cv(), "--output", output);

        Assert.Equal(0, code);
        var profile = ProfileReader.ReadFile(output);
        Assert.Equal(["airflow 2", "sql 5", "terraform 4"], profile.Skills.Select(skill => $"{skill.Name} {skill.Level}"));
        Assert.Equal("data-engineer", profile.CurrentRole);
        AssertPrivate(shown);
    }

    [Fact]
    public void Going_back_to_what_was_left_out_shows_it_and_Enter_keeps_it_so()
    {
        var output = _folder.File("profile.json");
        var (code, _) = TerminalDialog.Run(
            [
                ("1 of 4", "d"),
                ("2 of 4: SQL, level 5", "d"),
                ("3 of 4", "b"),
                ("2 of 4: SQL, level 5 (\"expert\") (you left it out)", "\r"),
                ("3 of 4", "4"),
                ("4 of 4", "d"),
                ("Your current role", "d"),
                ("Taken: 1 of 4 skills", "\r"),
            ],
            "profile", "from-cv", Cv(), "--output", output);

        Assert.Equal(0, code);
        Assert.Equal(["python 4"], ProfileReader.ReadFile(output).Skills.Select(skill => $"{skill.Name} {skill.Level}"));
    }

    [Fact]
    public void The_CV_itself_is_not_written_over()
    {
        var cv = Cv();
        var result = Cli.Run("profile", "from-cv", cv, "--yes", "--output", Path.Combine(_folder.Path, ".", "cv.txt"));

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("--output names the CV itself", result.Errors, StringComparison.Ordinal);
        Assert.Equal(Text, File.ReadAllText(cv));
    }

    [Theory]
    [InlineData("The name of the file is empty; name a document", "")]
    [InlineData("--output is empty; name the file", "cv.txt", "--yes", "--output", "")]
    public void An_empty_name_is_an_error_that_says_which(string error, params string[] arguments)
    {
        var result = Cli.Run(["profile", "from-cv", .. arguments]);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.StartsWith("rolecompare: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains(error, result.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_profile_is_for_the_eyes_of_its_owner()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such modes.");
            return;
        }

        var output = _folder.Write("profile.json", "old");
        File.SetUnixFileMode(output, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.OtherRead);
        Cli.Run("profile", "from-cv", Cv(), "--yes", "--output", output);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(output));
    }

    [Fact]
    public void Leaving_in_the_middle_writes_nothing()
    {
        var output = _folder.File("profile.json");
        var (code, shown) = TerminalDialog.Run([("1 of 4", "2"), ("2 of 4", "q")], "profile", "from-cv", Cv(), "--output", output);

        Assert.Equal(0, code);
        Assert.Contains("Nothing was written.", shown, StringComparison.Ordinal);
        Assert.False(File.Exists(output));
        AssertPrivate(shown);
    }

    private string Cv() => _folder.Write("cv.txt", Text);

    private static void AssertPrivate(string shown) => Assert.All(Canaries, canary => Assert.DoesNotContain(canary, shown, StringComparison.Ordinal));
}
