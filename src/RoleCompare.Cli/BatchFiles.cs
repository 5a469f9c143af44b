using System.CommandLine;
using RoleCompare.Batches;
using RoleCompare.Cli.Terminal;
using RoleCompare.Disk;

namespace RoleCompare.Cli;

/// <summary>Runs a batch from one file, or standard input, to another, or standard output.</summary>
internal static class BatchFiles
{
    private const string Standard = "-";

    /// <summary>Ranks the roles for every line of a batch.</summary>
    /// <returns><see cref="ExitCode.Finding"/> when a line could not be used, else <see cref="ExitCode.Done"/>.</returns>
    public static async Task<int> RankAsync(ParseResult parsed, BatchOptions options, string batch, IndexOptions indexOptions, int? top, CancellationToken cancellationToken)
    {
        // The command line listens for Ctrl-C only once this has returned, and reading standard input may wait for ever.
        await Task.Yield();
        var path = parsed.GetValue(options.Output) ?? Standard;
        var file = path == Standard ? null : Check(path, batch);
        await using var input = Open(batch);
        var index = await Workspace.LoadIndexAsync(parsed, indexOptions, null, cancellationToken);
        var source = batch == Standard ? "standard input" : batch;
        using var progress = new ProgressLine<int>(lines => $"{lines} lines ranked");
        var (lines, bad) = (0, 0);
        void TellBad(int line, string why)
        {
            bad++;
            progress.Clear();
            Output.Warning($"{source}, line {line}: {why}");
        }

        async Task RunAsync(Stream output) => lines = await new BatchRun(index, top, !parsed.GetValue(options.NoRanges)).RunAsync(input, source, output, TellBad, progress, cancellationToken);
        await (file is null ? Output.StreamAsync(RunAsync) : file.WriteAsync(RunAsync));
        progress.Clear();
        if (file is not null)
            Output.Note($"{path}: {lines} lines, {(bad == 0 ? "all ranked" : $"{bad} of them with an error in place of a ranking")}.");
        return bad == 0 ? ExitCode.Done : ExitCode.Finding;
    }

    private static OutputFile Check(string path, string batch)
    {
        OutputFile.RefuseSame(path, batch, "the batch itself, which the results would replace; name another file, such as results.jsonl.");
        return OutputFile.Create(path, "results");
    }

    private static Stream Open(string batch)
    {
        if (batch == Standard)
            return Console.OpenStandardInput();
        if (Directory.Exists(batch))
            throw new RoleCompareException($"{batch}: This is a folder; name a file with one profile a line.");
        if (!File.Exists(batch))
            throw new RoleCompareException($"{batch}: There is no such file.");
        Stream? stream = null;
        AtomicFile.Guard($"{batch}: cannot be read", () => stream = new FileStream(batch, FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.SequentialScan));
        return stream!;
    }
}
