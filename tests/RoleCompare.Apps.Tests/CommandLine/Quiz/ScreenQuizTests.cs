using System.Text.Json;
using System.Text.RegularExpressions;
using RoleCompare.Tests;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine.Quiz;

/// <summary>The questionnaire on a real terminal.</summary>
public sealed partial class ScreenQuizTests : IDisposable
{
    private const string Escape = "\u001b";
    private const string Start = """{"goals": "I want to keep models healthy in production.", "experience": "I ran servers.", "currentRole": "devops-engineer", "targetRole": "ml-platform-lead"}""";

    private readonly TempFolder _folder = new();

    public ScreenQuizTests() => Assert.SkipUnless(PseudoTerminal.IsPossible, "There is no script(1).");

    private string Database => _folder.File("quiz.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_digit_answers_and_the_answer_is_saved_before_the_next_question_shows()
    {
        using var terminal = Begin();
        terminal.Type("3", until: "Question 2 ");

        Assert.Contains("me · 1 answer saved", terminal.Text, StringComparison.Ordinal);
        Assert.Equal("3", Answers().Single().Value);
    }

    [Fact]
    public void Back_shows_the_answer_and_another_one_replaces_it()
    {
        using var terminal = Begin();
        terminal.Type("3", until: "Question 2 ");
        terminal.Type("b", until: "Question 1 ");
        Assert.Contains("› 3  ", terminal.Text, StringComparison.Ordinal);

        terminal.Type("2", until: "Question 2 ");

        Assert.Equal(["3", "2"], Answers().Select(answer => answer.Value));
        Assert.Single(Answers().Select(answer => answer.Question).Distinct());
    }

    [Fact]
    public void Enter_leaves_an_answer_as_it_is()
    {
        using var terminal = Begin();
        terminal.Type("3", until: "Question 2 ");
        terminal.Type("b", until: "Question 1 ");
        terminal.Type("\r", until: "Question 2 ");

        Assert.Single(Answers());
    }

    [Fact]
    public void Not_sure_is_an_answer_without_a_value()
    {
        using var terminal = Begin();
        terminal.Type("n", until: "Question 2 ");

        Assert.Null(Answers().Single().Value);
    }

    [Fact]
    public void A_key_that_is_no_answer_is_told_and_changes_nothing()
    {
        using var terminal = Begin();
        terminal.Type("9", until: "'9' is no answer here. Press ");

        Assert.Contains("Question 1 ", terminal.Text, StringComparison.Ordinal);
        Assert.Empty(Answers());
    }

    [Fact]
    public void Leaving_gives_the_terminal_back_and_the_next_time_goes_on()
    {
        using (var terminal = Begin())
        {
            terminal.Type("3", until: "Question 2 ");
            terminal.Type("q");

            Assert.Equal((0, true), terminal.WaitForEnd());
            Assert.True(terminal.IsGivenBack, terminal.Raw);
            Assert.Contains("1 answer is saved.", terminal.Text, StringComparison.Ordinal);
        }

        using var again = PseudoTerminal.Start(80, 24, [], "quiz", "--database", Database);
        again.WaitFor("Welcome back, me: 1 answer, the last one ");
        again.Type("\r", until: "Question 2 ");
    }

    [Fact]
    public void Control_C_gives_the_terminal_back_and_loses_nothing()
    {
        using var terminal = Begin();
        terminal.Type("3", until: "Question 2 ");
        terminal.Type("\u0003");

        Assert.Equal((130, true), terminal.WaitForEnd());
        Assert.True(terminal.IsGivenBack, terminal.Raw);
        Assert.Single(Answers());
    }

    [Fact]
    public void A_terminal_that_is_closed_loses_nothing()
    {
        using var terminal = Begin();
        terminal.Type("3", until: "Question 2 ");
        terminal.Close();

        Assert.Single(Answers());
    }

    [Fact]
    public void A_fault_gives_the_terminal_back_before_it_is_told()
    {
        using var terminal = Begin();
        Assert.Equal(0, Cli.Run("profile", "delete", "me", "--yes", "--database", Database).ExitCode);
        terminal.Type("3");

        Assert.Equal((2, true), terminal.WaitForEnd());
        Assert.True(terminal.IsGivenBack, terminal.Raw);
        Assert.Contains("rolecompare: The saved profile 'me' was deleted", terminal.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_written_corrected_and_saved_with_enter()
    {
        using var terminal = BeginAnew();
        terminal.Type("I want to writ\u007fte.", until: "› I want to write.");
        terminal.Type("\r", until: "Question 2 ");

        Assert.Equal("I want to write.", Answers().Single().Value);
    }

    [Fact]
    public void Pasted_lines_are_one_answer()
    {
        using var terminal = BeginAnew();
        terminal.Type($"{Escape}[200~I want to write.\rq\n\nNot to count.\r{Escape}[201~", until: "› Not to count.");
        terminal.Type("\r", until: "Question 2 ");

        Assert.Equal("I want to write.\nq\n\nNot to count.", Answers().Single().Value);
    }

    [Fact]
    public void Pasting_where_a_key_is_asked_for_answers_nothing()
    {
        using var terminal = Begin();
        terminal.Type($"{Escape}[200~3333qqq{Escape}[201~9", until: "'9' is no answer here.");

        Assert.Empty(Answers());
    }

    [Fact]
    public void Letters_are_commands_after_escape_where_a_text_is_written()
    {
        using var terminal = BeginAnew();
        terminal.Type("I want to write.", until: "› I want to write.");
        terminal.Type(Escape, until: "go on writing");
        terminal.Type("q");

        Assert.Equal((0, true), terminal.WaitForEnd());
        Assert.Equal("I want to write.", Answers().Single().Value);
    }

    [Fact]
    public void A_role_that_is_not_there_is_told_with_the_nearest()
    {
        using var terminal = BeginAnew();
        while (!terminal.Text.Contains("Your role now", StringComparison.Ordinal))
            Skip(terminal);
        terminal.Type("Promt Enginer\r", until: "prompt-engineer");

        Assert.Contains("› Promt Enginer", terminal.Text, StringComparison.Ordinal);
        terminal.Type(Escape, until: "go on writing");
        terminal.Type("q");
        Assert.Equal((0, true), terminal.WaitForEnd());
    }

    [Fact]
    public void The_result_comes_after_the_answers_were_checked()
    {
        using var terminal = Begin();
        terminal.Type("3", until: "Question 2 ");
        terminal.Type("r", until: "check your answers");
        Assert.Contains("1  What you want: I want to keep models healthy in production.", terminal.Text, StringComparison.Ordinal);
        terminal.Type("1", until: "Change answer 1_");
        terminal.Type("\r", until: "› I want to keep models healthy in production.");
        terminal.Type(" Or tests.\r", until: "healthy in production. Or tests.");
        terminal.Type("\r");

        Assert.Equal((0, true), terminal.WaitForEnd());
        Assert.Contains($"{Escape}[1m1. ", terminal.Raw, StringComparison.Ordinal);
        Assert.Contains("rolecompare explain --saved me ", terminal.Raw, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 24)]
    [InlineData(120, 40)]
    [InlineData(44, 15)]
    public void Every_screen_fits_the_terminal(int columns, int rows)
    {
        using var terminal = Begin(columns, rows);
        for (var i = 0; i < 12; i++)
            Skip(terminal);
        terminal.Type("?", until: "any key");
        terminal.Type(" ", until: "not sure");
        terminal.Type("r", until: "check your answers");
        terminal.Type($"{Escape}[6~{Escape}[B{Escape}[A{Escape}[5~");
        terminal.Type("q");

        Assert.Equal((0, true), terminal.WaitForEnd());
        Assert.False(terminal.Overflowed);
    }

    [Fact]
    public void Nothing_of_a_question_is_hidden_at_80_columns_and_24_lines()
    {
        using var terminal = Begin();
        for (var i = 0; i < 25; i++)
        {
            Assert.DoesNotContain("↓ more", terminal.Text, StringComparison.Ordinal);
            Skip(terminal);
        }
    }

    [Fact]
    public void Without_color_there_are_no_codes_for_styles()
    {
        using var terminal = Begin(environment: ["NO_COLOR=1"]);
        terminal.Type("3", until: "Question 2 ");
        terminal.Type("r", until: "check your answers");
        terminal.Type("\r");

        Assert.Equal((0, true), terminal.WaitForEnd());
        Assert.DoesNotMatch(StyleCode(), terminal.Raw);
    }

    [Fact]
    public void With_color_there_are()
    {
        using var terminal = Begin();

        Assert.Matches(StyleCode(), terminal.Raw);
    }

    [Fact]
    public void The_linear_mode_draws_nothing()
    {
        using var terminal = PseudoTerminal.Start(80, 24, ["NO_COLOR=1"], "quiz", "--linear", "--database", Database);
        terminal.WaitFor("Question 1 ");
        terminal.Type("I want to write.\r", until: "saved goals");
        terminal.Type("q\r");

        Assert.Equal((0, true), terminal.WaitForEnd());
        Assert.DoesNotContain($"{Escape}[?1049h", terminal.Raw, StringComparison.Ordinal);
        Assert.DoesNotMatch(StyleCode(), terminal.Raw);
    }

    [GeneratedRegex(@"\x1b\[[0-9;]*m")]
    private static partial Regex StyleCode();

    // At the first question with answers to choose from: the open ones are answered by a start.
    private PseudoTerminal Begin(int columns = 80, int rows = 24, string[]? environment = null)
    {
        var terminal = PseudoTerminal.Start(columns, rows, environment ?? [], "quiz", "--database", Database, "--start", _folder.Write("start.json", Start));
        terminal.WaitFor("Enter begin");
        terminal.Type("\r", until: "Question 1 ");
        return terminal;
    }

    private PseudoTerminal BeginAnew()
    {
        var terminal = PseudoTerminal.Start(80, 24, [], "quiz", "--database", Database);
        terminal.WaitFor("Enter begin");
        terminal.Type("\r", until: "Question 1 ");
        return terminal;
    }

    private static void Skip(PseudoTerminal terminal)
    {
        var number = int.Parse(QuestionNumber().Match(terminal.Text).Groups[1].Value);
        terminal.Type(terminal.Text.Contains("Esc ", StringComparison.Ordinal) ? "\r" : "n", until: $"Question {number + 1} ");
    }

    [GeneratedRegex(@"Question (\d+) ")]
    private static partial Regex QuestionNumber();

    private List<(string Question, string? Value)> Answers()
    {
        using var shown = JsonDocument.Parse(Cli.Run("profile", "show", "me", "--json", "--database", Database).Output);
        return [.. shown.RootElement.GetProperty("answers").EnumerateArray().Select(answer => (answer.GetProperty("question").GetString()!, answer.GetProperty("value").GetString()))];
    }
}
