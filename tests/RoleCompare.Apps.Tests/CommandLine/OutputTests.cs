using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>What reaches a terminal or a pipe, and what happens when nothing can.</summary>
public sealed class OutputTests
{
    [Theory]
    [InlineData(">&-", "roles")]
    [InlineData(">/dev/full", "roles")]
    [InlineData(">/dev/full", "roles", "--json")]
    [InlineData(">/dev/full", "compare", "mlops-engineer", "prompt-engineer", "--markdown")]
    [InlineData(">/dev/full", "--help")]
    public void An_output_that_is_closed_or_full_is_told_in_one_line(string redirection, params string[] arguments)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /dev/full.");
        ModelTests.Refuses(Cli.Redirect(redirection, arguments), "rolecompare: Standard output cannot be written: ");
    }

    [Fact]
    public void Errors_that_cannot_be_written_change_nothing()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no /dev/full.");
        Assert.Equal(2, Cli.Redirect("2>&-", "show", "zzz").ExitCode);
    }

    [Fact]
    public void A_reader_that_has_enough_is_no_error()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "There is no POSIX shell.");
        var result = Cli.Redirect("| head -1", "roles", "--json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal("{\n", result.Output);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void A_name_with_control_characters_in_a_profile_is_one_line_without_them()
    {
        var result = Cli.Pipe("""{"skills":{"qq\n\u001b[31mwarning: all is lost\u0007":4,"python":3}}""", "recommend", "--profile", "-");

        Assert.Equal(0, result.ExitCode);
        Assert.StartsWith("warning: The skill 'qq [31mwarning: all is lost' was not understood", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        AssertClean(result);
    }

    [Fact]
    public void A_text_with_control_characters_in_a_profile_is_quoted_without_them()
    {
        var result = Cli.Pipe(
            """{"goals":"I want to deploy \u001b[31mmachine learning models\u009b2J\u0008 and keep them healthy in production."}""",
            "explain", "--profile", "-", "mlops-engineer");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("[31mmachine", result.Output, StringComparison.Ordinal);
        AssertClean(result);
    }

    [Theory]
    [InlineData("recommend", "--profile", "-")]
    [InlineData("explain", "--profile", "-", "mlops-engineer")]
    public void A_text_that_turns_the_order_of_words_around_is_quoted_without_that(params string[] arguments)
    {
        var result = Cli.Pipe(
            """{"skills":{"qq\u202ezz":4},"goals":"I want to deploy \u202emachine\u202c learning \u2067models\u2069 and keep them healthy in production."}""",
            arguments);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("'qqzz' was not understood", result.Errors, StringComparison.Ordinal);
        Assert.Contains("machine learning models", string.Join(' ', result.Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        AssertClean(result);
    }

    [Fact]
    public void A_text_on_the_command_line_is_shown_without_its_controls()
    {
        AssertClean(Cli.Run("model", "nearest", "nurse\u202e \u001b[31mcare\u2069", "--top", "1"));
        AssertClean(Cli.Run("show", "nurse\u202e\u001b[2J"));
        AssertClean(Cli.Run("model", "nearest", "nurse", "--in", "\u2066jobs"));
    }

    [Fact]
    public void A_command_with_line_feeds_cannot_pass_for_another_message()
    {
        var result = Cli.Run("x\nrolecompare: \u001b[2Jdone");

        Assert.Equal(2, result.ExitCode);
        Assert.Single(result.ErrorLines, line => line.StartsWith("rolecompare: ", StringComparison.Ordinal));
        AssertClean(result);
    }

    [Fact]
    public void Sentences_are_wrapped_in_a_narrow_terminal()
    {
        var result = Cli.Start([], ["roles"], columns: 60);

        Assert.All(result.Output.Split('\n'), line => Assert.True(line.Length <= 60, $"{line.Length} columns: {line}"));
        Assert.EndsWith("Seniority runs from 1 (trainee) to 7 (executive\nofficer).\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_calls_the_program_as_people_do()
    {
        Assert.Contains("  rolecompare [command] [options]", Cli.Run("--help").Output, StringComparison.Ordinal);
        Assert.Contains("  rolecompare paths [<FROM> [<TO>]] [options]", Cli.Run("paths", "--help").Output, StringComparison.Ordinal);
        Assert.Matches(@"^\d+\.\d+\.\d+", Cli.Run("--version").Output);
    }

    private static void AssertClean(CliResult result) =>
        Assert.DoesNotContain(result.Output + result.Errors, letter => (char.IsControl(letter) || letter is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069') && letter != '\n');
}
