using System.Text;
using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>The commands that work on saved profiles.</summary>
public sealed class ProfileTests : IDisposable
{
    private readonly SavedProfiles _saved = new();

    public void Dispose() => _saved.Dispose();

    [Fact]
    public void Where_nothing_is_saved_the_list_is_empty_and_no_file_is_made()
    {
        Assert.StartsWith("No profile is saved in ", _saved.Quietly("profile", "list"), StringComparison.Ordinal);
        Assert.Equal("{\n  \"profiles\": []\n}\n", _saved.Quietly("profile", "list", "--json"));
        Assert.Empty(Directory.GetFileSystemEntries(_saved.Folder));
    }

    [Fact]
    public void What_was_imported_is_listed_by_name()
    {
        _saved.Import(SavedProfiles.Plain, "you");
        _saved.Import(SavedProfiles.Exported());

        using var document = JsonDocument.Parse(_saved.Quietly("profile", "list", "--json"));
        Assert.Equal(
            [("me", 3, "2026-11-22T12:03:00.000Z"), ("you", 0, null)],
            document.RootElement.GetProperty("profiles").EnumerateArray().Select(entry => (
                entry.GetProperty("name").GetString(), entry.GetProperty("answers").GetInt32(), entry.GetProperty("lastAnswer").GetString())));
        Assert.Contains("2026-11-22 12:03", _saved.Quietly("profile", "list"), StringComparison.Ordinal);
    }

    [Fact]
    public void Show_tells_what_counts_and_every_change_of_mind()
    {
        _saved.Import(SavedProfiles.Exported());

        var report = _saved.Quietly("profile", "show", "me");
        using var document = JsonDocument.Parse(_saved.Quietly("profile", "show", "me", "--json"));

        Assert.Contains("team-management 2\n", report, StringComparison.Ordinal);
        Assert.Contains("2026-11-22 12:02  skills.python                not sure\n", report, StringComparison.Ordinal);
        Assert.Contains("2026-11-22 12:03  preferences.team-management  2  (before: 5)\n", report, StringComparison.Ordinal);
        Assert.Equal(2, document.RootElement.GetProperty("profile").GetProperty("preferences").GetProperty("team-management").GetInt32());
        Assert.Equal([true, false, false], document.RootElement.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("changed").GetBoolean()));
    }

    [Fact]
    public void A_kept_ranking_is_shown_as_it_was_when_the_catalogue_is_another_one()
    {
        using var catalog = new CatalogCopy();
        _saved.Import(SavedProfiles.Exported());
        using var ranked = JsonDocument.Parse(_saved.Quietly("recommend", "--saved", "me", "--json", "--catalog", catalog.Folder));
        var first = ranked.RootElement.GetProperty("matches")[0];
        catalog.Change($"roles/{first.GetProperty("role").GetString()}.yaml", $"title: {first.GetProperty("title").GetString()}", "title: Keeper of Pipes");

        var list = _saved.Quietly("profile", "show", "me", "--catalog", catalog.Folder);
        var report = _saved.Quietly("profile", "show", "me", "--result", "1", "--catalog", catalog.Folder);
        using var kept = JsonDocument.Parse(_saved.Quietly("profile", "show", "me", "--result", "1", "--json", "--catalog", catalog.Folder));

        var title = $"1. {first.GetProperty("title").GetString()}  {first.GetProperty("score").GetDouble():0.0000}";
        Assert.Contains("; the catalogue is another one today", list.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains(title, list, StringComparison.Ordinal);
        Assert.Contains(title, report, StringComparison.Ordinal);
        Assert.Contains("you said: \"I want to keep models healthy in production.\"", report, StringComparison.Ordinal);
        Assert.Equal((true, false), (kept.RootElement.GetProperty("sameModel").GetBoolean(), kept.RootElement.GetProperty("sameCatalog").GetBoolean()));
        Assert.True(JsonElement.DeepEquals(first, kept.RootElement.GetProperty("ranking").GetProperty("matches")[0]));
    }

    [Fact]
    public void The_same_ranking_is_kept_once()
    {
        _saved.Import(SavedProfiles.Exported());
        _saved.Quietly("recommend", "--saved", "me");
        _saved.Quietly("recommend", "--saved", "me", "--top", "1", "--json");

        using var document = JsonDocument.Parse(_saved.Quietly("profile", "show", "me", "--json"));
        Assert.Equal(1, document.RootElement.GetProperty("results").GetArrayLength());
        var refusal = _saved.Run("profile", "show", "me", "--result", "2");
        Assert.Equal((2, "rolecompare: --result is 2; the saved profile 'me' has those from 1 to 1.\n"), (refusal.ExitCode, refusal.Errors));
    }

    [Fact]
    public void An_export_imported_elsewhere_gives_the_same_export_and_the_same_ranking_to_the_byte()
    {
        using var elsewhere = new SavedProfiles();
        _saved.Import(SavedProfiles.Exported());
        var ranking = _saved.Quietly("recommend", "--saved", "me", "--json");
        var file = _saved.File("me.json");

        _saved.Quietly("profile", "export", "me", "--output", file);
        elsewhere.Quietly("profile", "import", file);

        Assert.Equal(File.ReadAllText(file), _saved.Quietly("profile", "export", "me"));
        Assert.Equal(File.ReadAllText(file), elsewhere.Quietly("profile", "export", "me"));
        Assert.Equal(ranking, elsewhere.Quietly("recommend", "--saved", "me", "--json"));
    }

    [Fact]
    public void An_export_takes_the_place_of_a_file_and_only_the_owner_may_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has no such rights.");
            return;
        }

        const UnixFileMode Owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        _saved.Import(SavedProfiles.Exported());
        var (old, made) = (_saved.File("old.json"), Path.Combine(_saved.Folder, "new", "me.json"));
        File.WriteAllText(old, "an older export");
        File.SetUnixFileMode(old, Owner | UnixFileMode.GroupRead | UnixFileMode.OtherRead);

        _saved.Quietly("profile", "export", "me", "--output", old);
        _saved.Quietly("profile", "export", "me", "--output", made);

        Assert.Equal(File.ReadAllText(made), File.ReadAllText(old));
        Assert.Equal((Owner, Owner), (new FileInfo(old).UnixFileMode, new FileInfo(made).UnixFileMode));
        Assert.DoesNotContain(Directory.GetFiles(_saved.Folder), file => file.EndsWith(".partial", StringComparison.Ordinal));
    }

    [Fact]
    public void An_export_does_not_take_the_place_of_a_folder()
    {
        _saved.Import(SavedProfiles.Exported());

        var refusal = _saved.Run("profile", "export", "me", "--output", _saved.Folder);

        Assert.Equal((2, $"rolecompare: {_saved.Folder}: this is a folder; name the file to write the profile to.\n"), (refusal.ExitCode, refusal.Errors));
    }

    [Fact]
    public void An_export_of_megabytes_is_imported_from_standard_input()
    {
        var answer = $$"""{ "question": "goals", "value": "{{new string('x', 40_000)}}", "given": "2026-11-22T12:00:00.000Z" }""";
        _saved.Import(SavedProfiles.Exported().Replace("\"answers\": [", "\"answers\": [" + string.Concat(Enumerable.Repeat(answer + ",", 50)), StringComparison.Ordinal));

        using var elsewhere = new SavedProfiles();
        elsewhere.Import(_saved.Quietly("profile", "export", "me"));

        Assert.Equal(_saved.Quietly("profile", "list", "--json"), elsewhere.Quietly("profile", "list", "--json"));
    }

    [Fact]
    public void Import_refuses_a_name_that_is_taken_unless_it_shall_be_replaced()
    {
        _saved.Import(SavedProfiles.Exported());
        var file = _saved.File("plain.json");
        File.WriteAllText(file, SavedProfiles.Plain);

        var refusal = _saved.Run("profile", "import", file, "--name", "me");
        Assert.Equal(
            (2, $"rolecompare: There is a saved profile 'me' in {_saved.Database} already. Choose another name with --name, or replace it with --replace.\n"),
            (refusal.ExitCode, refusal.Errors));

        Assert.Equal("Saved 'me': 0 answers, 0 rankings.\n", _saved.Quietly("profile", "import", file, "--name", "me", "--replace"));
        Assert.DoesNotContain("team-management", _saved.Quietly("profile", "show", "me"), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_terminal_delete_wants_yes_and_leaves_no_trace()
    {
        _saved.Import(SavedProfiles.Exported().Replace("healthy", "canary-5150", StringComparison.Ordinal));
        _saved.Quietly("recommend", "--saved", "me");

        var refusal = _saved.Run("profile", "delete", "me");
        Assert.Equal((2, "rolecompare: Deleting 'me' cannot be undone, and there is no terminal to ask on; add --yes if you mean it.\n"), (refusal.ExitCode, refusal.Errors));
        Assert.NotEmpty(Traces());

        Assert.Equal("Deleted 'me'.\n", _saved.Quietly("profile", "delete", "me", "--yes"));
        Assert.Empty(Traces());
        Assert.StartsWith("No profile is saved in ", _saved.Quietly("profile", "list"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("y", true)]
    [InlineData("Yes", true)]
    [InlineData("n", false)]
    [InlineData("", false)]
    [InlineData("me", false)]
    public void On_a_terminal_delete_asks_and_only_a_yes_deletes(string answer, bool isDeleted)
    {
        _saved.Import(SavedProfiles.Exported());

        var (code, shown) = TerminalDialog.Run(
            [($"Delete 'me' (3 answers, 0 rankings) from {_saved.Database}? It cannot be undone. [y/N] ", $"{answer}\r")],
            "profile", "delete", "me", "--database", _saved.Database);

        Assert.Equal(0, code);
        Assert.EndsWith(isDeleted ? "Deleted 'me'.\r\n" : "Nothing was deleted.\r\n", shown, StringComparison.Ordinal);
        Assert.Equal(isDeleted ? 2 : 0, _saved.Run("profile", "show", "me").ExitCode);
    }

    [Theory]
    [InlineData("profile", "show", "mee")]
    [InlineData("profile", "export", "mee")]
    [InlineData("profile", "delete", "mee", "--yes")]
    [InlineData("recommend", "--saved", "mee")]
    [InlineData("paths", "prompt-engineer", "--saved", "mee")]
    public void A_name_that_is_not_there_is_told_with_the_nearest(params string[] arguments)
    {
        _saved.Import(SavedProfiles.Exported());

        var refusal = _saved.Run(arguments);

        Assert.Equal((2, $"rolecompare: There is no saved profile 'mee' in {_saved.Database}. Did you mean 'me'?\n", ""), (refusal.ExitCode, refusal.Errors, refusal.Output));
    }

    [Theory]
    [InlineData("profile", "list")]
    [InlineData("profile", "show", "me")]
    [InlineData("recommend", "--saved", "me")]
    public void A_file_that_is_no_database_is_told_on_one_line(params string[] arguments)
    {
        File.WriteAllText(_saved.Database, "This is a letter, and no database at all; it is long enough to have a header, though.");

        var refusal = _saved.Run(arguments);

        Assert.Equal(2, refusal.ExitCode);
        Assert.StartsWith($"rolecompare: {_saved.Database} is not a database of RoleCompare", Assert.Single(refusal.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void The_environment_names_the_database_and_the_option_goes_before_it()
    {
        using var other = new SavedProfiles();
        other.Import(SavedProfiles.Plain, "other");
        _saved.Import(SavedProfiles.Plain, "named");
        string List(params string[] arguments) => Cli.PipeWith(new Dictionary<string, string> { ["ROLECOMPARE_DATABASE"] = other.Database }, "", ["profile", "list", "--json", .. arguments]).Output;

        Assert.Contains("\"other\"", List(), StringComparison.Ordinal);
        Assert.Contains("\"named\"", List("--database", _saved.Database), StringComparison.Ordinal);
    }

    [Fact]
    public void A_persons_own_database_is_found()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The folder for data can be moved on Linux only.");
        var environment = new Dictionary<string, string> { ["XDG_DATA_HOME"] = _saved.Folder, ["ROLECOMPARE_DATABASE"] = "" };

        Cli.PipeWith(environment, SavedProfiles.Plain, "profile", "import", "-", "--name", "me");

        Assert.True(File.Exists(Path.Combine(_saved.Folder, "rolecompare", "rolecompare.db")));
    }

    private List<string> Traces() =>
        [.. Directory.GetFiles(_saved.Folder).Where(file => Encoding.UTF8.GetString(File.ReadAllBytes(file)).Contains("canary-5150", StringComparison.Ordinal))];
}
