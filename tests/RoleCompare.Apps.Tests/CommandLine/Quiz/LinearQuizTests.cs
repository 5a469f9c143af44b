using System.Text;
using System.Text.Json;
using RoleCompare.Tests;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine.Quiz;

/// <summary>The questionnaire through pipes: one line an answer.</summary>
public sealed class LinearQuizTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Database => _folder.File("quiz.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_line_answers_a_question_and_is_acknowledged_by_one_line()
    {
        var result = Quiz("I want to keep models healthy.\nn\nn\nn\n3\n");

        Assert.Equal((0, ""), (result.ExitCode, result.Errors));
        var saved = Saved(result);
        Assert.Equal(5, saved.Count);
        Assert.Equal(5, saved.Distinct().Count());
        Assert.Equal("goals", saved[0]);
        Assert.Equal("I want to keep models healthy.", Profile().GetProperty("goals").GetString());
    }

    [Fact]
    public void The_end_of_the_input_leaves_and_says_how_to_go_on()
    {
        var result = Quiz("I want to write.\n");

        Assert.Equal(0, result.ExitCode);
        Assert.EndsWith($"1 answer is saved. `rolecompare quiz --database {Database}` goes on.\n", Unwrapped(result.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_is_the_same_as_the_end_of_the_input() =>
        Assert.Equal(Quiz("I want to write.\n", "first").Output.Replace(" first", " other", StringComparison.Ordinal), Quiz("I want to write.\nq\nignored\n", "other").Output);

    [Fact]
    public void One_goes_on_where_one_stopped()
    {
        var first = Saved(Quiz("I want to write.\nn\n"));

        var second = Quiz("n\n");

        Assert.Contains("Welcome back, me: 2 answers, the last one ", second.Output, StringComparison.Ordinal);
        Assert.Contains("\nQuestion 3 ", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Assert.Single(Saved(second)), first);
    }

    [Fact]
    public void Names_keep_answers_apart()
    {
        Quiz("I want to write.\n", "first");

        Assert.Contains("\nQuestion 1 ", Quiz("", "second").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Back_asks_the_question_before_with_its_answer_and_the_new_answer_counts()
    {
        var result = Quiz("I want to write.\nn\nb\nb\nI want to paint.\n");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("Your answer so far: I want to write.", result.Output, StringComparison.Ordinal);
        Assert.Equal(["goals", Saved(result)[1], "goals"], Saved(result));
        Assert.EndsWith("goes on.\n", Unwrapped(result.Output), StringComparison.Ordinal);
        Assert.Contains("\n2 answers are saved.", result.Output, StringComparison.Ordinal);
        Assert.Equal("I want to paint.", Profile().GetProperty("goals").GetString());
    }

    [Fact]
    public void An_empty_line_leaves_an_answer_as_it_is()
    {
        var result = Quiz("I want to write.\nb\n\n");

        Assert.Equal(["goals"], Saved(result));
        Assert.Contains("\nQuestion 2 ", result.Output.Split("\nQuestion 1 ")[^1], StringComparison.Ordinal);
        Assert.Equal("I want to write.", Profile().GetProperty("goals").GetString());
    }

    [Fact]
    public void There_is_nothing_before_the_first_question() =>
        Assert.Equal("rolecompare: This is the first question; there is none before it.", Assert.Single(Quiz("b\n").ErrorLines));

    [Theory]
    [InlineData("9")]
    [InlineData("-1")]
    [InlineData("3 or 4")]
    [InlineData("\u0661")]
    [InlineData("999999999999999999999999")]
    public void A_line_that_is_no_answer_says_what_is_allowed_and_the_question_is_asked_again(string line)
    {
        var result = Quiz($"{line}\n2\n", "me", "--start", Start());

        Assert.Equal(0, result.ExitCode);
        Assert.Matches(@"^rolecompare: '.*' is no answer\. Answer with [01] to [1-7], or n, b, r, q, \?\.$", Assert.Single(result.ErrorLines));
        Assert.Single(Saved(result));
    }

    [Fact]
    public void A_role_that_is_not_there_names_the_nearest_and_is_asked_for_again()
    {
        var id = Quiz("n\nn\nn\nn\n", "probe");
        var place = Saved(id).ToList().IndexOf("currentRole");
        Assert.SkipWhen(place < 0, "The present role is not among the first questions.");

        var result = Quiz(string.Concat(Enumerable.Repeat("n\n", place)) + "Promt Enginer\nPrompt Engineer\n");

        Assert.Contains("prompt-engineer", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("currentRole", Saved(result)[^1]);
        Assert.Equal("Prompt Engineer", Profile().GetProperty("currentRole").GetString());
    }

    [Fact]
    public void The_answers_are_checked_before_the_result_and_can_be_changed_there()
    {
        var result = Quiz("I want to write.\nr\n1\nI want to write prompts.\n\n");

        Assert.Equal(0, result.ExitCode);
        var checks = result.Output.Split("Check your answers");
        Assert.Equal(3, checks.Length);
        Assert.Contains("1: What you want: I want to write.\n", checks[1], StringComparison.Ordinal);
        Assert.Contains("1: What you want: I want to write prompts", checks[2], StringComparison.Ordinal);
        Assert.Contains("\n1. ", checks[2], StringComparison.Ordinal);
    }

    [Fact]
    public void The_result_is_what_recommend_prints_and_is_kept()
    {
        var quiz = Quiz("I want to keep models healthy in production.\nr\n\n");
        var recommend = Cli.Run("recommend", "--saved", "me", "--database", Database);

        Assert.Equal((0, 0), (quiz.ExitCode, recommend.ExitCode));
        Assert.Contains(recommend.Output, quiz.Output, StringComparison.Ordinal);
        Assert.Contains($"rolecompare explain --saved me --database {Database} ", quiz.Output, StringComparison.Ordinal);
        using var shown = JsonDocument.Parse(Cli.Run("profile", "show", "me", "--json", "--database", Database).Output);
        Assert.Equal(1, shown.RootElement.GetProperty("results").GetArrayLength());
    }

    [Fact]
    public void As_json_standard_output_has_the_ranking_and_nothing_else()
    {
        var quiz = Quiz("I want to keep models healthy in production.\nr\n\n", "me", "--json");

        Assert.Equal(0, quiz.ExitCode);
        Assert.Contains("saved goals\n", quiz.Errors, StringComparison.Ordinal);
        Assert.Equal(Cli.Run("recommend", "--saved", "me", "--json", "--database", Database).Output, quiz.Output);
    }

    [Fact]
    public void There_is_no_result_without_an_answer() =>
        Assert.Equal("rolecompare: There is nothing to rank roles by yet; answer a question first.", Assert.Single(Quiz("r\n").ErrorLines));

    [Fact]
    public void A_start_is_not_asked_again_and_counts()
    {
        var result = Quiz("r\n\n", "me", "--start", Start());

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("What you want: I want to write.", result.Output, StringComparison.Ordinal);
        Assert.Equal("I want to write.", Profile().GetProperty("goals").GetString());
    }

    [Fact]
    public void A_start_is_for_a_new_name_only()
    {
        Quiz("n\n");

        var result = Quiz("n\n", "me", "--start", Start());

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("rolecompare: There is a saved profile 'me' already, and --start is for a new one.", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(Saved(result));
    }

    [Fact]
    public void Looking_in_leaves_nothing_behind()
    {
        Quiz("");

        Assert.Equal(2, Cli.Run("profile", "show", "me", "--database", Database).ExitCode);
    }

    [Fact]
    public void A_long_line_is_an_answer()
    {
        var text = string.Join(' ', Enumerable.Repeat("models", 10_000 / 7));

        Assert.Equal(["goals"], Saved(Quiz(text + "\n")));
        Assert.Equal(text, Profile().GetProperty("goals").GetString());
    }

    [Fact]
    public void A_line_that_is_too_long_is_told_and_does_not_end_the_questions()
    {
        var result = Quiz(new string('x', 60_000) + "\nI want to write.\n");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("at most 50000 are allowed", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.Equal("I want to write.", Profile().GetProperty("goals").GetString());
    }

    [Fact]
    public void Bytes_that_are_no_text_end_nothing_and_reach_no_terminal()
    {
        var noise = new byte[20_000];
        new Random(5).NextBytes(noise);

        var result = Cli.Start(noise, ["quiz", "--database", Database]);

        Assert.Equal(0, result.ExitCode);
        Assert.DoesNotContain(result.Output + result.Errors, letter => char.IsControl(letter) && letter != '\n');
        Assert.DoesNotContain("Unhandled", result.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Me")]
    [InlineData("../me")]
    [InlineData("mé")]
    [InlineData("")]
    [InlineData("simulate-")]
    public void A_name_that_cannot_be_one_is_refused(string name)
    {
        var result = Quiz("n\n", name);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith("rolecompare: ", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(Database));
    }

    [Fact]
    public void The_catalogue_that_is_named_is_asked_about()
    {
        using var copy = new CatalogCopy();
        copy.Change("dimensions.yaml", "How much do you want to have the final say?", "Who decides at last?");

        var result = Quiz(string.Concat(Enumerable.Repeat("n\n", 400)), "me", "--catalog", copy.Folder);

        Assert.Contains("\nWho decides at last?\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_answers_nothing_at_all_comes_to_an_end()
    {
        var result = Quiz(string.Concat(Enumerable.Repeat("n\n", 1_000)));

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("All questions are answered.", result.Output, StringComparison.Ordinal);
        Assert.Equal(Saved(result).Distinct(), Saved(result));
    }

    private static List<string> Saved(CliResult result) =>
        [.. result.Output.Split('\n').Where(line => line.StartsWith("saved ", StringComparison.Ordinal)).Select(line => line["saved ".Length..])];

    private static string Unwrapped(string output) => string.Join(' ', output.TrimEnd('\n').Split("\n")) + "\n";

    private CliResult Quiz(string input, string name = "me", params string[] options) =>
        Cli.Start(Encoding.UTF8.GetBytes(input), ["quiz", name, "--database", Database, .. options]);

    private JsonElement Profile()
    {
        using var exported = JsonDocument.Parse(Cli.Run("profile", "show", "me", "--json", "--database", Database).Output);
        return exported.RootElement.GetProperty("profile").Clone();
    }

    // With these answered, the first question has answers to choose from.
    private string Start() => _folder.Write("start.json", """{"goals": "I want to write.", "experience": "I wrote.", "currentRole": "prompt-engineer", "targetRole": "chief-ai-officer"}""");
}
