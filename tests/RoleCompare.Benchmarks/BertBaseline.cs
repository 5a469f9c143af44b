using System.Diagnostics;
using System.Globalization;

namespace RoleCompare.Benchmarks;

/// <summary>The process of <c>bert_baseline.py</c>, which embeds the same texts once each time it is asked.</summary>
internal sealed class BertBaseline : IDisposable
{
    // The Python of the system: Debian's torch is installed for it alone.
    private const string Python = "/usr/bin/python3";
    private readonly Process _process;

    private BertBaseline(Process process, string description)
    {
        _process = process;
        Description = description;
    }

    /// <summary>What runs and in which batches.</summary>
    public string Description { get; }

    /// <summary>Starts the process, hands it the texts and waits until it has found its best batch size.</summary>
    /// <exception cref="InvalidOperationException">Python or torch is not there, or the script failed; the message says how to install them.</exception>
    public static BertBaseline Start(IReadOnlyList<string> texts)
    {
        var script = Path.Combine(Delivered.Root, "tests", "RoleCompare.Benchmarks", "bert_baseline.py");
        if (!File.Exists(Python))
            throw new InvalidOperationException($"There is no {Python}. On Debian or Ubuntu, install it with: apt-get install -y python3-torch libopenblas0-pthread");

        var process = Process.Start(new ProcessStartInfo(Python, [script])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        try
        {
            process.StandardInput.WriteLine(texts.Count);
            foreach (var text in texts)
                process.StandardInput.WriteLine(text.ReplaceLineEndings(" "));
            process.StandardInput.Flush();
        }
        catch (IOException)
        {
            // It has ended already, and said why on standard error.
        }

        return process.StandardOutput.ReadLine() is { } description
            ? new BertBaseline(process, description)
            : throw new InvalidOperationException($"{Python} {script} ended before it began; what is missing stands above.");
    }

    /// <summary>Embeds every text once: seconds that passed, and seconds that the processor worked.</summary>
    public (double Elapsed, double Used) Run()
    {
        _process.StandardInput.WriteLine();
        _process.StandardInput.Flush();
        var numbers = (_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException($"{Python} ended in the middle.")).Split(' ');
        return (double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Lets the process end.</summary>
    public void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
    }
}
