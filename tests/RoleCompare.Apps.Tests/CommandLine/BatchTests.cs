using System.Text.Json;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class BatchTests : IDisposable
{
    private const string Good = """{"id":"a","profile":{"skills":{"python":3}}}""";
    private const string Bad = """{"skills":{"python":9}}""";

    private readonly string _folder = Directory.CreateTempSubdirectory("rolecompare-test-").FullName;

    private string Results => Path.Combine(_folder, "results.jsonl");

    [Fact]
    public void Each_line_has_what_recommend_prints_for_its_profile()
    {
        var samples = Directory.GetFiles(Path.Combine(Cli.Root, "data", "samples"), "*.json").Order(StringComparer.Ordinal).ToList();
        var batch = Write(samples.Select(sample => string.Join(' ', File.ReadAllLines(sample))));

        var result = Cli.Run("recommend", "--batch", batch, "--output", Results, "--top", "4");

        Assert.Equal((0, ""), (result.ExitCode, result.Output));
        Assert.Equal($"{Results}: {samples.Count} lines, all ranked.", Assert.Single(result.ErrorLines));
        var lines = File.ReadAllLines(Results);
        Assert.Equal(samples.Count, lines.Length);
        foreach (var (sample, line) in samples.Zip(lines))
        {
            using var alone = JsonDocument.Parse(Cli.Run("recommend", "--profile", sample, "--json", "--top", "4").Output);
            using var found = JsonDocument.Parse(line);
            Assert.Equal(JsonSerializer.Serialize(alone.RootElement), JsonSerializer.Serialize(found.RootElement.GetProperty("ranking")));
        }
    }

    [Fact]
    public void A_bad_line_is_told_and_the_others_are_ranked()
    {
        var result = Cli.Run("recommend", "--batch", Write([Good, Bad, Good]), "--output", Results, "--top", "1");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal(
            [$"warning: {Path.Combine(_folder, "batch.jsonl")}, line 2: 'skills.python' is 9; it must be a whole number from 0 to 5.", $"{Results}: 3 lines, 1 of them with an error in place of a ranking."],
            result.ErrorLines);
        Assert.Equal("""{"line":2,"id":null,"error":"'skills.python' is 9; it must be a whole number from 0 to 5.","ranking":null}""", File.ReadAllLines(Results)[1]);
    }

    [Fact]
    public void Standard_input_and_output_give_the_same_lines()
    {
        Cli.Run("recommend", "--batch", Write([Good, Bad]), "--output", Results, "--top", "1");

        var piped = Cli.Pipe($"{Good}\n{Bad}\n", "recommend", "--batch", "-", "--top", "1");

        Assert.Equal((1, File.ReadAllText(Results)), (piped.ExitCode, piped.Output));
        Assert.StartsWith("warning: standard input, line 2: ", Assert.Single(piped.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_the_file_that_was_there()
    {
        File.WriteAllText(Results, "before");

        // The run waits for a second line that never comes.
        using var process = Cli.Open("recommend", "--batch", "-", "--output", Results, "--top", "1");
        process.StandardInput.Write(Good + "\n");
        process.StandardInput.Flush();
        Assert.True(SpinWait.SpinUntil(() => File.Exists(Results + ".partial") || process.HasExited, TimeSpan.FromMinutes(2)));
        Cli.AskToStop(process);
        process.WaitForExit();

        Assert.Equal(130, process.ExitCode);
        Assert.Equal("before", File.ReadAllText(Results));
        Assert.Equal([Results], Directory.GetFiles(_folder));
    }

    [Theory]
    [InlineData("no-such.jsonl: There is no such file.", "--batch", "no-such.jsonl")]
    [InlineData("data: This is a folder; name a file with one profile a line.", "--batch", "data")]
    [InlineData("--batch excludes --profile and --saved; use one of them.", "--batch", "-", "--profile", "-")]
    [InlineData("--output belongs to --batch; the ranking of one profile is printed.", "--profile", "-", "--output", "x")]
    [InlineData("README.md: --output names the batch itself, which the results would replace; name another file, such as results.jsonl.", "--batch", "README.md", "--output", "README.md")]
    [InlineData("data: this is a folder; name the file to write the results to.", "--batch", "README.md", "--output", "data")]
    public void What_cannot_be_done_is_told_before_anything_is_ranked(string message, params string[] arguments)
    {
        var result = Cli.Run(["recommend", .. arguments]);

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"rolecompare: {message}", Assert.Single(result.ErrorLines), StringComparison.Ordinal);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(IEnumerable<string> lines)
    {
        var file = Path.Combine(_folder, "batch.jsonl");
        File.WriteAllLines(file, lines);
        return file;
    }
}
