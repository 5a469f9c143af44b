using System.Text;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>Each bad input ends with exit code 2, one message on standard error and nothing on standard output.</summary>
public sealed class BadInputTests
{
    [Theory]
    [InlineData("", "standard input: The profile is empty")]
    [InlineData("{}", "standard input: The profile says nothing to rank roles by")]
    [InlineData("""{"skils":{"python":3}}""", "'skils' is not a member; did you mean 'skills'?")]
    [InlineData("""{"skills":{"python":9}}""", "'skills.python' is 9; it must be a whole number from 0 to 5.")]
    [InlineData("""{"goals":"x","age":41}""", "'age' is not used")]
    [InlineData("""{"goals":"x","targetRole":"chief cook"}""", "'targetRole' of the profile: There is no role 'chief cook'. The nearest by name: ")]
    [InlineData("""{"preferences":{"team-managment":3}}""", "did you mean 'team-management'?")]
    [InlineData("[1,2]", "it must be a JSON object")]
    [InlineData("""{"goals":"x" """, "This is not valid JSON at line 1")]
    public void A_profile_that_is_none_is_refused(string profile, string message) =>
        AssertRefused(Cli.Pipe(profile, "recommend", "--profile", "-"), message);

    [Fact]
    public void A_text_of_a_megabyte_is_refused() =>
        AssertRefused(Cli.Pipe($$"""{"goals":"{{new string('a', 1_000_000)}}"}""", "recommend", "--profile", "-"), "The profile has more than 500,000 bytes; that is the most allowed.");

    [Fact]
    public void Binary_on_standard_input_is_refused()
    {
        var noise = new byte[4096];
        new Random(1).NextBytes(noise);

        AssertRefused(Cli.Start(noise, ["recommend", "--profile", "-"]), "standard input: The profile is not UTF-8 text; save it as UTF-8.");
    }

    [Fact]
    public void A_profile_that_does_not_exist_is_named() =>
        AssertRefused(Cli.Run("recommend", "--profile", "nowhere.json"), "nowhere.json: There is no such file.");

    [Fact]
    public void A_role_that_does_not_exist_names_the_three_nearest()
    {
        var result = Cli.Run("show", "prompt-enginer");

        AssertRefused(result, "There is no role 'prompt-enginer'. The nearest by name: prompt-engineer, ");
        Assert.Equal(2, result.Errors.Split("The nearest by name:")[1].Split('.')[0].Count(letter => letter == ','));
    }

    [Fact]
    public void A_folder_without_a_catalogue_is_named() =>
        AssertRefused(Cli.Run("roles", "--catalog", "src"), "The folder 'src' holds no catalogue");

    [Fact]
    public void A_folder_without_a_model_is_named() =>
        AssertRefused(Cli.Run("recommend", "--profile", "data/samples/editor.json", "--model", "src"), "src");

    [Theory]
    [InlineData("'data/skills.yaml' is a file. Name a catalogue's folder", "roles", "--catalog", "data/skills.yaml")]
    [InlineData("'data/skills.yaml' is a file. Name a catalogue's folder", "catalog", "check", "data/skills.yaml")]
    [InlineData("data/skills.yaml: this is a file. Name the model's folder", "model", "info", "--model", "data/skills.yaml")]
    public void A_file_in_place_of_a_folder_is_named(string message, params string[] arguments) => AssertRefused(Cli.Run(arguments), message);

    [Theory]
    [InlineData("There is no command 'recomend'; did you mean 'recommend'?", "recomend")]
    [InlineData("There is no command 'bogus'. The commands: roles, ", "bogus")]
    [InlineData("There is no command 'mend'. The commands: check, import. ", "catalog", "mend")]
    [InlineData("There is no option '--zzz'. The options: --profile, --saved, --batch, --output, --no-ranges, --top, ", "recommend", "--profile", "-", "--zzz", "3")]
    [InlineData("A command is missing", "catalog")]
    [InlineData("There is no option '--tpo'; did you mean '--top'?", "recommend", "--profile", "-", "--tpo", "3")]
    [InlineData("--top is '0'; it must be a whole number from 1 to", "recommend", "--profile", "-", "--top", "0")]
    [InlineData("'b' is one argument too many", "show", "a", "b")]
    [InlineData("1 role was named; 2 to 6 can be compared.", "compare", "mlops-engineer")]
    [InlineData("The role 'mlops-engineer' is named twice", "compare", "mlops-engineer", "MLOps Engineer")]
    [InlineData("FROM and TO are the same role", "paths", "mlops-engineer", "mlops-engineer")]
    [InlineData("--versus names the role itself", "explain", "--profile", "data/samples/editor.json", "prompt-engineer", "--versus", "prompt-engineer")]
    public void Bad_usage_is_refused(string message, params string[] arguments) => AssertRefused(Cli.Run(arguments), message);

    [Fact]
    public void A_damaged_catalogue_names_file_and_line()
    {
        using var copy = new CatalogCopy();
        copy.Change("roles/mlops-engineer.yaml", "seniority: 3", "seniority: 9");

        AssertRefused(Cli.Run("roles", "--catalog", copy.Folder), "roles/mlops-engineer.yaml:");
    }

    private static void AssertRefused(CliResult result, string message)
    {
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        Assert.StartsWith("rolecompare: ", result.Errors, StringComparison.Ordinal);
        Assert.Contains(message, result.Errors, StringComparison.Ordinal);
        Assert.Single(result.ErrorLines, line => line.StartsWith("rolecompare: ", StringComparison.Ordinal));
        Assert.DoesNotContain("   at ", result.Errors, StringComparison.Ordinal);
        Assert.True(Encoding.UTF8.GetByteCount(result.Errors) < 2_000, "The message is too long to read.");
    }
}
