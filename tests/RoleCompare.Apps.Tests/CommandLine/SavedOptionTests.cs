using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>A saved profile in the place of a file.</summary>
public sealed class SavedOptionTests : IDisposable
{
    private readonly SavedProfiles _saved = new();

    public void Dispose() => _saved.Dispose();

    [Theory]
    [InlineData("recommend", "--json")]
    [InlineData("recommend", "--top", "3")]
    [InlineData("explain", "mlops-engineer")]
    [InlineData("compare", "mlops-engineer", "prompt-engineer", "--json")]
    [InlineData("paths", "prompt-engineer", "--json")]
    public void A_saved_profile_gives_what_its_file_gives(params string[] arguments)
    {
        var file = _saved.File("me.json");
        File.WriteAllText(file, SavedProfiles.Plain);
        _saved.Import(SavedProfiles.Plain, "me");

        var ofFile = Cli.Run([.. arguments, "--profile", file]);
        Assert.Equal(ofFile with { Output = ofFile.Output.Replace("--profile FILE", "--saved me", StringComparison.Ordinal) }, _saved.Run([.. arguments, "--saved", "me"]));
    }

    [Fact]
    public void Answers_count_as_if_they_stood_in_the_profile()
    {
        _saved.Import(SavedProfiles.Exported());

        var answered = Cli.Pipe("""{"goals": "I want to keep models healthy in production.", "skills": {"k8s": 4}, "preferences": {"team-management": 2}}""", "recommend", "--profile", "-", "--json");

        Assert.Equal(answered.Output, _saved.Quietly("recommend", "--saved", "me", "--json"));
    }

    [Fact]
    public void An_answer_that_the_catalogue_does_not_know_is_told_and_the_others_count()
    {
        _saved.Import(SavedProfiles.Exported().Replace("preferences.team-management", "skills.falconry", StringComparison.Ordinal));

        var result = _saved.Run("recommend", "--saved", "me", "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("warning: The answer to 'skills.falconry' does not count: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_saved_profile_that_says_nothing_is_refused_with_what_to_do()
    {
        _saved.Import("""{"format": "rolecompare-saved-profile-1", "name": "me", "created": "2026-11-22T12:00:00.000Z"}""");

        var refusal = _saved.Run("recommend", "--saved", "me");

        Assert.Equal((2, "rolecompare: The saved profile 'me' says nothing yet to rank roles by; answer questions with `rolecompare quiz me`.\n"), (refusal.ExitCode, refusal.Errors));
    }

    [Fact]
    public void A_ranking_says_how_to_go_on_with_the_same_saved_profile()
    {
        _saved.Import(SavedProfiles.Plain, "me");

        Assert.Contains("`explain --saved me ROLE`", _saved.Quietly("recommend", "--saved", "me"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_database_that_cannot_be_written_is_read_and_the_ranking_is_shown_and_not_kept()
    {
        _saved.Import(SavedProfiles.Plain, "me");
        Directory.CreateDirectory(_saved.Database + "-wal");

        var ranked = _saved.Run("recommend", "--saved", "me", "--json");
        var listed = _saved.Run("profile", "list");
        var exported = _saved.Run("profile", "export", "me");

        Assert.Equal((0, 0, 0), (ranked.ExitCode, listed.ExitCode, exported.ExitCode));
        var told = $"warning: {_saved.Database} cannot be written, so it is read as it is now; what another program saves meanwhile is not seen.";
        Assert.Equal([told, told, told], [ranked.ErrorLines[0], Assert.Single(listed.ErrorLines), Assert.Single(exported.ErrorLines)]);
        Assert.StartsWith("warning: The ranking is not kept. ", ranked.ErrorLines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--profile and --saved exclude each other; use one of them. See `rolecompare recommend --help`.", "recommend", "--profile", "-", "--saved", "me")]
    [InlineData("--profile and --saved exclude each other; use one of them. See `rolecompare compare --help`.", "compare", "mlops-engineer", "prompt-engineer", "--profile", "-", "--saved", "me")]
    [InlineData("Say whose profile: --profile FILE or --saved NAME. See `rolecompare explain --help`.", "explain", "mlops-engineer")]
    public void One_of_both_is_wanted(string message, params string[] arguments)
    {
        var refusal = Cli.Run(arguments);

        Assert.Equal((2, $"rolecompare: {message}\n"), (refusal.ExitCode, refusal.Errors));
    }
}
