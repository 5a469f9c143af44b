using System.Diagnostics;
using System.Text.RegularExpressions;
using RoleCompare.Tests;

namespace RoleCompare.Apps.Tests.Web;

/// <summary>The web app as a process of its own, at a free port, with a database of its own.</summary>
internal sealed partial class WebServer : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private readonly TempFolder _folder = new();
    private readonly string[] _arguments;
    private readonly List<string> _errors = [];
    private Process _process;

    private WebServer(string[] arguments)
    {
        _arguments = arguments;
        (_process, Address) = Launch("http://127.0.0.1:0");
    }

    /// <summary>The program where it was built, in the same configuration as the tests.</summary>
    public static string Program { get; } = Path.Combine(
        [CommandLine.Cli.Root, "src", "RoleCompare.Web", .. AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^3..], "RoleCompare.Web.dll"]);

    /// <summary>Where it is, such as <c>http://127.0.0.1:38211</c>.</summary>
    public string Address { get; private set; }

    /// <summary>The database file.</summary>
    public string Database => _folder.File("rolecompare.db");

    /// <summary>What it wrote to standard error.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>The process.</summary>
    public Process Process => _process;

    /// <summary>Starts it and waits until it listens.</summary>
    public static WebServer Start(params string[] arguments) => new(arguments);

    /// <summary>Ends it at once, as a power cut does.</summary>
    public void Kill()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
    }

    /// <summary>Starts it again at the same address, over the same database.</summary>
    public void StartAgain()
    {
        _process.Dispose();
        (_process, _) = Launch(Address);
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            Kill();
        _process.Dispose();
        _folder.Dispose();
    }

    private (Process Process, string Address) Launch(string urls)
    {
        var start = new ProcessStartInfo("dotnet", [Program, "--urls", urls, "--database", Database, .. _arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ROLECOMPARE_CACHE"] = Path.Combine(AppContext.BaseDirectory, "cache");
        var process = Process.Start(start)!;
        process.ErrorDataReceived += (_, line) => _errors.Add(line.Data ?? "");
        process.BeginErrorReadLine();
        using var patience = new CancellationTokenSource(Patience);
        using var tooLate = patience.Token.Register(() => process.Kill(entireProcessTree: true));
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (Listening().Match(line) is { Success: true } match)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return (process, match.Value);
            }
        }

        process.WaitForExit();
        throw new InvalidOperationException($"The web app ended with {process.ExitCode}: {string.Join('\n', _errors)}");
    }

    [GeneratedRegex(@"http://\S+")]
    private static partial Regex Listening();
}
