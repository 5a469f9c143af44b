using System.Diagnostics;
using System.Globalization;
using RoleCompare.Embedding;

namespace RoleCompare.Benchmarks;

/// <summary>
/// How long <see cref="EmbeddingModel.Load"/> takes as the first thing that a process does, file cache warm: medians over processes of
/// their own, of the time that passed and of what all processors worked. Several builds of this program take turns, so that they can be compared on a machine that does other work.
/// </summary>
internal static class LoadTime
{
    private const int Runs = 25;

    /// <summary>Measures this build, or the builds that are named: programs, or libraries that <c>dotnet</c> runs.</summary>
    public static void Compare(IReadOnlyList<string> builds)
    {
        if (builds.Count == 0)
            builds = [typeof(LoadTime).Assembly.Location];
        foreach (var missing in builds.Where(build => !File.Exists(build)))
            throw new FileNotFoundException($"There is no program '{missing}'. Publish it first: dotnet publish tests/RoleCompare.Benchmarks -c Release --use-current-runtime -o DIR", missing);

        var times = builds.Select(_ => new List<double>()).ToList();
        var work = builds.Select(_ => new List<double>()).ToList();
        for (var run = 0; run <= Runs; run++)
        {
            for (var build = 0; build < builds.Count; build++)
            {
                var (elapsed, used) = InNewProcess(builds[build]);
                if (run == 0)
                    continue;
                times[build].Add(elapsed);
                work[build].Add(used);
            }
        }

        Console.WriteLine($"{"median ms",10} {"least",8} {"most",8} {"work ms",8}  loading in a new process, {Runs} processes each");
        for (var build = 0; build < builds.Count; build++)
        {
            var sorted = times[build].Order().ToList();
            Console.WriteLine($"{sorted[Runs / 2],10:0.0} {sorted[0],8:0.0} {sorted[^1],8:0.0} {work[build].Order().ElementAt(Runs / 2),8:0.0}  {builds[build]}");
        }
    }

    /// <summary>Loads the model once and prints the milliseconds that passed and those that processors worked.</summary>
    public static void Once()
    {
        var folder = Delivered.Model;
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        EmbeddingModel.Load(folder);
        var elapsed = watch.Elapsed;
        var used = Environment.CpuUsage.TotalTime - before;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{elapsed.TotalMilliseconds} {used.TotalMilliseconds}"));
    }

    private static (double Elapsed, double Used) InNewProcess(string build)
    {
        var start = new ProcessStartInfo { UseShellExecute = false, RedirectStandardOutput = true, WorkingDirectory = Delivered.Root };
        var isLibrary = build.EndsWith(".dll", StringComparison.Ordinal);
        start.FileName = isLibrary ? "dotnet" : build;
        if (isLibrary)
            start.ArgumentList.Add(build);
        start.ArgumentList.Add("load-once");

        // As the command line is built.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var numbers = output.Split(' ');
        return numbers.Length == 2
            ? (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture))
            : throw new InvalidOperationException($"{build} load-once ended with code {process.ExitCode} and printed '{output}'.");
    }
}
