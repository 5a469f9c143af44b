using System.Diagnostics;

namespace RoleCompare.Benchmarks;

/// <summary>
/// How long a command takes as a process of its own, from start to exit, and how much memory it takes at most: medians of a number of
/// runs, beside <c>roles</c>, which loads the catalogue only, and <c>--version</c>, which loads nothing. One run goes before, which fills the
/// cache of catalogues; <c>ROLECOMPARE_CACHE=off</c> measures without it.
/// </summary>
internal static class ColdStart
{
    private const int Runs = 15;

    /// <summary>Measures and prints.</summary>
    /// <param name="program">The published program.</param>
    /// <param name="catalog">The catalogue's folder; null for the built-in one.</param>
    public static void Run(string program, string? catalog = null)
    {
        if (!File.Exists(program))
            throw new FileNotFoundException($"There is no program '{program}'. Publish it first: dotnet publish src/RoleCompare.Cli -c Release --use-current-runtime -o DIR", program);

        var of = catalog is null ? "" : $" --catalog {catalog}";
        Console.WriteLine($"{"command",-12} {"median ms",10} {"least",8} {"most",8} {"peak MB",8}");
        foreach (var (name, arguments) in new[]
        {
            ("--version", "--version"),
            ("roles", $"roles{of}"),
            ("goals", $"recommend --profile tests/RoleCompare.Benchmarks/goals.json{of}"),
            ("recommend", $"recommend --profile data/samples/operations-lead.json{of}"),
        })
        {
            Measure(program, arguments);
            var runs = Enumerable.Range(0, Runs).Select(_ => Measure(program, arguments)).ToList();
            var times = runs.Select(run => run.Milliseconds).Order().ToList();
            var memory = runs.Select(run => run.PeakBytes).Order().ToList();
            Console.WriteLine($"{name,-12} {times[Runs / 2],10:0} {times[0],8:0} {times[^1],8:0} {memory[Runs / 2] / 1e6,8:0}");
        }
    }

    private static (double Milliseconds, long PeakBytes) Measure(string program, string arguments)
    {
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;

        // The peak is readable only while the process lives: look after each line of its output.
        var peak = 0L;
        while (process.StandardOutput.ReadLine() is not null)
            peak = Math.Max(peak, PeakOf(process));
        process.WaitForExit();
        return (watch.Elapsed.TotalMilliseconds, peak);
    }

    private static long PeakOf(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
