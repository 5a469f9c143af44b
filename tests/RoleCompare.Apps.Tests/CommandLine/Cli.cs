using System.Diagnostics;
using System.Text;

namespace RoleCompare.Apps.Tests.CommandLine;

/// <summary>Runs the command line as a process of its own, as a user's shell does.</summary>
internal static class Cli
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>The root of the repository: the folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>
    /// The program where it was built, in the same configuration as the tests: beside the tests, what is part of the web framework, which they use
    /// and the program does not, is left out.
    /// </summary>
    public static string Program { get; } = Path.Combine(
        [Root, "src", "RoleCompare.Cli", .. AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar).Split(Path.DirectorySeparatorChar)[^3..], "RoleCompare.Cli.dll"]);

    /// <summary>How many roles the built-in catalogue has.</summary>
    public static int Roles => Directory.GetFiles(Path.Combine(Root, "data", "roles"), "*.yaml").Length;

    /// <summary>Runs with nothing on standard input.</summary>
    public static CliResult Run(params string[] arguments) => Start([], arguments);

    /// <summary>Runs with a text on standard input.</summary>
    public static CliResult Pipe(string input, params string[] arguments) => Start(Encoding.UTF8.GetBytes(input), arguments);

    /// <summary>Runs with a text on standard input and further variables in the environment.</summary>
    public static CliResult PipeWith(IReadOnlyDictionary<string, string> environment, string input, params string[] arguments) =>
        Start("dotnet", [], Encoding.UTF8.GetBytes(input), arguments, columns: null, environment: [.. environment.Select(variable => $"{variable.Key}={variable.Value}")]);

    /// <summary>Runs with bytes on standard input and a terminal of a given width, or none.</summary>
    public static CliResult Start(byte[] input, string[] arguments, int? columns = null) => Start("dotnet", [], input, arguments, columns);

    /// <summary>Runs below a shell that redirects what is written, such as <c>&gt;/dev/full</c>.</summary>
    public static CliResult Redirect(string redirection, params string[] arguments) =>
        Start("/bin/sh", ["-c", $"dotnet \"$@\" {redirection}", "sh"], [], arguments, columns: null);

    /// <summary>Runs with variables such as <c>LC_ALL=tr_TR.UTF-8</c> and with arguments for <c>dotnet</c> itself.</summary>
    public static CliResult Under(string[] environment, string[] host, string[] arguments) => Start("dotnet", host, [], arguments, columns: null, environment: environment);

    /// <summary>Runs until a file is there, then asks the program to stop (SIGTERM).</summary>
    public static CliResult RunUntil(string file, params string[] arguments)
    {
        using var watcher = new FileSystemWatcher(Path.GetDirectoryName(file)!, Path.GetFileName(file));
        using var found = new ManualResetEventSlim();
        watcher.Created += (_, _) => found.Set();
        watcher.Renamed += (_, _) => found.Set();
        watcher.EnableRaisingEvents = true;
        return Start("dotnet", [], [], arguments, columns: null, process =>
        {
            var deadline = DateTime.UtcNow + Patience;
            while (!found.Wait(TimeSpan.FromMilliseconds(100)) && !process.HasExited)
            {
                if (DateTime.UtcNow < deadline)
                    continue;
                process.Kill(entireProcessTree: true);
                throw new TimeoutException($"`{string.Join(' ', arguments)}` did not write {file}.");
            }

            AskToStop(process);
        });
    }

    /// <summary>Runs while something else is done.</summary>
    public static CliResult RunWhile(Action<Process> whileRunning, params string[] arguments) => Start("dotnet", [], [], arguments, columns: null, whileRunning);

    /// <summary>Starts the program and leaves its pipes and its end to the caller.</summary>
    public static Process Open(params string[] arguments) => Launch("dotnet", [], arguments);

    /// <summary>Asks a program to stop (SIGTERM).</summary>
    public static void AskToStop(Process process)
    {
        // The number of a process that has ended may be another's by now: no signal may be sent to it.
        if (process.HasExited)
            throw new InvalidOperationException($"The program ended with {process.ExitCode} before it was told to stop.");
        using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
        kill.WaitForExit();
        if (kill.ExitCode != 0)
            throw new InvalidOperationException("The program ended before it could be told to stop.");
    }

    private static Process Launch(string program, string[] before, string[] arguments, int? columns = null, string[]? environment = null)
    {
        var start = new ProcessStartInfo(program)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = Root,
        };
        foreach (var argument in before)
            start.ArgumentList.Add(argument);
        start.ArgumentList.Add(Program);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        start.Environment.Remove("COLUMNS");
        if (columns is not null)
            start.Environment["COLUMNS"] = $"{columns}";

        // The settings of whoever runs the tests must not be found: they could name an endpoint.
        start.Environment.Remove("ROLECOMPARE_SETTINGS");
        start.Environment["XDG_CONFIG_HOME"] = Path.Combine(AppContext.BaseDirectory, "no-settings");

        // Nor may their saved profiles: a file cannot hold a database below it. A test that saves something names a place for it.
        start.Environment["ROLECOMPARE_DATABASE"] = Path.Combine(Program, "rolecompare.db");
        start.Environment["ROLECOMPARE_CACHE"] = Path.Combine(AppContext.BaseDirectory, "cache");
        foreach (var pair in (environment ?? []).Select(variable => variable.Split('=', 2)))
            start.Environment[pair[0]] = pair[1];
        return Process.Start(start)!;
    }

    private static CliResult Start(string program, string[] before, byte[] input, string[] arguments, int? columns, Action<Process>? whileRunning = null, string[]? environment = null)
    {
        using var process = Launch(program, before, arguments, columns, environment);
        var errors = new StringBuilder();
        process.ErrorDataReceived += (_, line) => errors.Append(line.Data is null ? "" : line.Data + "\n");
        process.BeginErrorReadLine();
        try
        {
            process.StandardInput.BaseStream.Write(input);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The program may refuse its input before it has read all of it.
        }

        whileRunning?.Invoke(process);
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"`{string.Join(' ', arguments)}` did not end.");
        }

        process.WaitForExit();
        return new CliResult(process.ExitCode, output, errors.ToString());
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RoleCompare.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No RoleCompare.sln above {AppContext.BaseDirectory}.");
    }
}

/// <summary>What a run of the command line left.</summary>
internal sealed record CliResult(int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard error.</summary>
    public IReadOnlyList<string> ErrorLines => Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
