using System.Diagnostics;
using System.Text.Json;
using RoleCompare.Tests;
using RoleCompare.Tests.Import;
using Xunit;

namespace RoleCompare.Apps.Tests.CommandLine;

public sealed class ModelTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("rolecompare-model-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Info_says_what_the_delivered_model_was_learnt_from()
    {
        var result = Cli.Run("model", "info");

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("O*NET 29.3", result.Output);
        Assert.Contains("ESCO classification of the European Commission", result.Output);
        Assert.Contains("CatalogSkill", result.Output);
        Assert.Empty(result.Errors);
    }

    [Fact]
    public void Info_is_printed_as_json()
    {
        using var document = JsonDocument.Parse(Cli.Run("model", "info", "--json").Output);

        var root = document.RootElement;
        Assert.StartsWith("career-", root.GetProperty("model").GetString());
        Assert.True(root.GetProperty("bytes").GetInt64() <= 16 * 1024 * 1024);
        Assert.Equal(4, root.GetProperty("manifest").GetProperty("files").GetArrayLength());
    }

    [Fact]
    public void Info_prints_the_weights_of_the_score_and_a_ranking_names_them()
    {
        using var info = JsonDocument.Parse(Cli.Run("model", "info", "--json").Output);
        using var ranking = JsonDocument.Parse(Cli.Run("recommend", "--profile", Path.Combine(Cli.Root, "data", "samples", "editor.json"), "--top", "1", "--json").Output);

        var score = info.RootElement.GetProperty("score");
        Assert.StartsWith("score-", score.GetProperty("weights").GetString());
        Assert.True(score.GetProperty("features").GetProperty("skillHad").GetDouble() > 0);
        Assert.Equal(info.RootElement.GetProperty("model").GetString(), score.GetProperty("learned").GetProperty("model").GetString());
        Assert.Equal(score.GetProperty("weights").GetString(), ranking.RootElement.GetProperty("weights").GetString());
    }

    [Fact]
    public void Training_the_score_replaces_that_file_only_and_gives_what_was_delivered()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Cli.Root, "models")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        var weights = Path.Combine(_folder, "score.json");
        File.WriteAllText(weights, File.ReadAllText(weights).Replace("0.", "1.", StringComparison.Ordinal));

        var result = Cli.Run("model", "train-score", _folder);

        Assert.Equal(0, result.ExitCode);
        Assert.Contains("people", result.Output);
        Assert.All(Directory.GetFiles(_folder), file => Assert.Equal(File.ReadAllBytes(Path.Combine(Cli.Root, "models", Path.GetFileName(file))), File.ReadAllBytes(file)));
    }

    [Fact]
    public void Training_the_score_of_a_folder_without_a_model_is_refused() => Refuses(Cli.Run("model", "train-score", _folder), "manifest.json");

    [Fact]
    public void Judged_people_are_measured_and_an_ablation_without_them_is_refused()
    {
        var file = Path.Combine(Cli.Root, "data", "judgements", "people.jsonl");
        using var report = JsonDocument.Parse(Cli.Run("eval", "--people", file, "--json").Output);

        var all = report.RootElement.GetProperty("people").GetProperty("sets")[0].GetProperty("groups")[0];
        Assert.Equal("all", all.GetProperty("group").GetString());
        Assert.Equal(File.ReadAllLines(file).Length, all.GetProperty("people").GetInt32());
        Refuses(Cli.Run("eval", "--ablation", "--bias"), "--people FILE");
    }

    [Fact]
    public void An_altered_model_is_refused()
    {
        foreach (var file in Directory.GetFiles(Path.Combine(Cli.Root, "models")))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        File.AppendAllText(Path.Combine(_folder, "words.txt"), "x\n");

        Refuses(Cli.Run("model", "info", "--model", _folder), "words.txt", "cut short or of another model");
    }

    [Fact]
    public void Training_names_sources_that_are_not_there_and_leaves_nothing()
    {
        var output = Path.Combine(_folder, "out");

        Refuses(Cli.Run("model", "train", "--onet", "no-onet.zip", "--esco", "no-esco.zip", "--output", output), "no-onet.zip", "no such file or folder");
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void Training_finds_out_first_that_the_output_cannot_be_written()
    {
        var file = Path.Combine(_folder, "file");
        File.WriteAllText(file, "x");

        Refuses(Cli.Run("model", "train", "--onet", "no-onet.zip", "--esco", "no-esco.zip", "--output", file), "this is a file");
        Refuses(Cli.Run("model", "train", "--onet", "no-onet.zip", "--esco", "no-esco.zip", "--output", Path.Combine(file, "below")), "cannot be written");
        Refuses(Cli.Run("model", "train", "--onet", "no-onet.zip", "--esco", "no-esco.zip", "--output", Path.Combine(Cli.Root, "src")), "holds files but no model");
    }

    [Theory]
    [InlineData("--epochs", "0")]
    [InlineData("--threads", "many")]
    [InlineData("--seed", "-1")]
    public void Training_refuses_numbers_out_of_range(string option, string value) =>
        Refuses(Cli.Run("model", "train", "--onet", "a", "--esco", "b", "--output", "c", option, value), option, $"'{value}'");

    [Fact]
    public void Training_shows_what_it_changed_for_the_catalogue()
    {
        using var releases = new TempFolder();
        string[] train =
        [
            "model", "train", "--onet", ReleaseFiles.WriteOnet(releases), "--esco", ReleaseFiles.WriteEsco(releases), "--output", Path.Combine(_folder, "out"), "--epochs", "1",
        ];

        var first = Cli.Run(train);
        using var second = JsonDocument.Parse(Cli.Run([.. train, "--seed", "2", "--resume", "--json"]).Output);

        Assert.Equal(0, first.ExitCode);
        Assert.All([$"dimension text to role: {10 * Cli.Roles} texts, {Cli.Roles} candidates", "first", "MRR", "difference"], part => Assert.Contains(part, first.Output));
        Assert.StartsWith("career-", second.RootElement.GetProperty("before").GetString(), StringComparison.Ordinal);
        Assert.Contains(second.RootElement.GetProperty("before").GetString()!, first.Output);
        Assert.NotEqual(second.RootElement.GetProperty("before").GetString(), second.RootElement.GetProperty("model").GetString());
        Assert.Equal(3, second.RootElement.GetProperty("catalog").GetProperty("questions").GetArrayLength());
        Assert.Equal([Path.Combine(_folder, "out")], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void An_interrupted_training_says_how_to_go_on_and_knows_what_it_was_of()
    {
        using var releases = new TempFolder();
        var checkpoint = Path.Combine(_folder, "out.checkpoint");
        string[] train = ["model", "train", "--onet", ReleaseFiles.WriteOnet(releases), "--esco", ReleaseFiles.WriteEsco(releases), "--output", Path.Combine(_folder, "out"), "--epochs"];

        var interrupted = Cli.RunUntil(checkpoint, [.. train, "100"]);
        var other = Cli.Run([.. train, "2", "--resume"]);

        Assert.Equal(130, interrupted.ExitCode);
        Assert.Contains($"The same command with --resume goes on from {checkpoint}.", interrupted.Errors);
        Assert.Equal([checkpoint], Directory.GetFileSystemEntries(_folder));
        Assert.Equal(2, other.ExitCode);
        Assert.Contains($"Going on from {checkpoint}.", other.Errors);
        Assert.Contains("epochs was 100 and is 2.", other.Errors);
    }

    [Fact]
    public void An_interruption_waits_until_a_slow_disk_has_the_checkpoint()
    {
        // A pipe that is not read stands for the disk: what is written to it waits after the first 64 KiB.
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There are no named pipes in folders here.");
        using var releases = new TempFolder();
        var checkpoint = Path.Combine(_folder, "out.checkpoint");
        using (var make = Process.Start("mkfifo", [checkpoint + ".partial"]))
            make.WaitForExit();
        var reader = new ProcessStartInfo("/bin/sh", ["-c", "exec 3<\"$0\"; head -c 1 <&3 >/dev/null; echo written; read go; cat <&3 >/dev/null", checkpoint + ".partial"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        using var disk = Process.Start(reader)!;

        var result = Cli.RunWhile(
            process =>
            {
                var written = disk.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken).AsTask();
                if (!written.Wait(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken))
                    disk.Kill();
                Cli.AskToStop(process);
                Thread.Sleep(TimeSpan.FromSeconds(4));
                disk.StandardInput.WriteLine("go");
                disk.WaitForExit();
            },
            "model", "train", "--onet", ReleaseFiles.WriteOnet(releases), "--esco", ReleaseFiles.WriteEsco(releases), "--output", Path.Combine(_folder, "out"), "--epochs", "100");

        Assert.Equal(130, result.ExitCode);
        Assert.Contains($"The same command with --resume goes on from {checkpoint}.", result.Errors);
    }

    [Theory]
    [InlineData("out")]
    [InlineData("out/")]
    [InlineData("out/.")]
    public void A_file_that_is_no_checkpoint_is_left_alone(string output)
    {
        var file = Path.Combine(_folder, "out.checkpoint");
        File.WriteAllText(file, "mine");

        var result = Cli.Run("model", "train", "--onet", "a", "--esco", "b", "--output", $"{_folder}/{output}", "--resume");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains($"{file}: this is not the checkpoint of a training", result.Errors);
        Assert.Equal("mine", File.ReadAllText(file));
    }

    internal static void Refuses(CliResult result, params string[] expected)
    {
        Assert.Equal(2, result.ExitCode);
        Assert.Empty(result.Output);
        var message = Assert.Single(result.ErrorLines);
        Assert.All(expected, part => Assert.Contains(part, message));
    }
}
