using System.Diagnostics;
using RoleCompare.Embedding;

namespace RoleCompare.Benchmarks;

/// <summary>
/// Job titles a second on one thread: the delivered model beside a BERT of MiniLM-L6's size, on the same texts in the same run. The two
/// take turns, and medians count, since the machine may do other work. Time that passed and time that the processor worked for the one or
/// the other are both shown: where the machine is busy, the second is what a core can do.
/// </summary>
internal static class EncoderComparison
{
    private const int Texts = 2048;
    private const int Rounds = 9;

    // The model is so fast that one pass is too short to be timed.
    private const int Passes = 100;

    /// <summary>Measures and prints.</summary>
    /// <param name="onet">A release of O*NET, for its alternate titles; null for the catalogue's titles only.</param>
    /// <returns>The exit code: 0, or 2 when the BERT cannot run here; standard error says what to install.</returns>
    public static int Run(string? onet)
    {
        try
        {
            Compare(onet);
            return 0;
        }
        catch (InvalidOperationException exception)
        {
            Console.Error.WriteLine(exception.Message);
            return 2;
        }
    }

    private static void Compare(string? onet)
    {
        var all = JobTitles.Read(onet);
        var titles = JobTitles.Sample(all, Texts);
        using var bert = BertBaseline.Start(titles);
        var model = EmbeddingModel.Load(Delivered.Model);
        Console.WriteLine($"{titles.Count} job titles of {titles.Average(title => title.Length):0.0} characters; {Rounds} rounds in turns, one thread each");
        Console.WriteLine($"BERT: {bert.Description}");
        Embed(model, titles, Passes);

        var own = new List<(double Elapsed, double Used)>();
        var other = new List<(double Elapsed, double Used)>();
        for (var round = 0; round < Rounds; round++)
        {
            own.Add(Embed(model, titles, Passes));
            other.Add(bert.Run());
        }

        Console.WriteLine($"{"titles/s",-24} {"model",12} {"BERT",12} {"ratio",8}");
        Print("by the clock", titles.Count, own.Select(time => time.Elapsed), other.Select(time => time.Elapsed));
        Print("a second of processor", titles.Count, own.Select(time => time.Used), other.Select(time => time.Used));

        // Other titles each time: rows come from memory, not from the cache.
        var once = Enumerable.Range(0, Rounds).Select(_ => Embed(model, all, passes: 1).Used).ToList();
        Console.WriteLine($"The model on all {all.Count} titles: {all.Count / Median(once):0} titles a second of processor.");
    }

    private static void Print(string name, int count, IEnumerable<double> own, IEnumerable<double> other)
    {
        var (model, bert) = (count * Passes / Median(own), count / Median(other));
        Console.WriteLine($"{name,-24} {model,12:0} {bert,12:0} {model / bert,8:0}");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);

    private static (double Elapsed, double Used) Embed(EmbeddingModel model, IReadOnlyList<string> texts, int passes)
    {
        var vector = new float[model.Dimensions];
        var before = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        for (var pass = 0; pass < passes; pass++)
        {
            foreach (var text in texts)
                model.Embed(text, vector);
        }

        return (watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - before).TotalSeconds);
    }
}
